import { offerTermsSchema, photoSchema, themeSchema } from '@dossier/generators'
import { jobPlacementsSchema, localeSchema } from '@dossier/profiles'
import { z } from 'zod'
import { given, idempotencyKey, isAbsent, page } from '../floor/input-schemas.ts'
import { sha256 } from '../floor/output-schemas.ts'
import { anonymous, pdf, sections } from '../runs/index.ts'
import { recommendationSchema } from '../rendering/match-view.ts'
import { fileProblemCodes } from './batch-messages.ts'

/** Maximum number of documents in one batch, not counting the shared one. */
export const mostItems = 200

const fileName = z
  .string()
  .max(255)
  .regex(/^[^\p{Cc}]*$/u, 'A file name has no control characters.')
  .refine((name) => name.isWellFormed(), 'A file name has no lone surrogates.')

const original = sha256
  .nullish()
  .describe('SHA-256 of the uploaded file that a candidate was read from: it is stored with the run')

const photo = photoSchema
  .nullish()
  .describe('The photo of the person in the CV; an anonymous run never shows it. Place, time and device are removed')

const itemInput = z
  .object({
    document: z.unknown().optional().describe('A candidate or a job, as a JSON object or as text'),
    problem: z
      .object({ code: z.enum(fileProblemCodes) })
      .optional()
      .describe('Why the file could not be read; give it in place of `document`'),
    fileName: fileName.default(''),
    sha256: sha256.optional().describe('Hash of the file; items with the same hash are the same file'),
    original,
    photo,
  })
  .refine(({ document, problem }) => isAbsent(document) !== (problem === undefined), {
    message: 'An item has either a `document` or the `problem` of its file.',
  })
export type BatchItemInput = z.infer<typeof itemInput>

export const createBatchInput = z
  .object({
    shared: z
      .discriminatedUnion('side', [
        z.object({ side: z.literal('job'), document: given, placements: jobPlacementsSchema.optional() }),
        z.object({ side: z.literal('candidate'), document: given, original, photo }),
      ])
      .describe('What all items have in common: one job for many candidates, or one candidate for many jobs'),
    items: z.array(itemInput).min(1).max(mostItems).describe('The documents that vary, in order'),
    terms: offerTermsSchema.nullish(),
    locale: localeSchema,
    theme: themeSchema.optional().describe('The team’s default theme when omitted'),
    anonymous,
    pdf,
    sections,
    idempotencyKey,
  })
  .refine(
    ({ shared, items }) => shared.side === 'job' || items.every((item) => isAbsent(item.original ?? item.photo)),
    {
      path: ['items'],
      message:
        'Only candidates have files that are kept, and photos: omit `original` and `photo` where the items are jobs.',
    },
  )
export type CreateBatchInput = z.infer<typeof createBatchInput>

export const batchInput = z.object({ batchId: z.uuid() })
export const listBatchesInput = z
  .object({
    candidateId: z.uuid().optional().describe('Only batches with a run of this person'),
    jobProfileId: z.uuid().optional().describe('Only batches with a run for this job'),
    ...page,
  })
  .prefault({})
export type ListBatchesInput = z.infer<typeof listBatchesInput>
export const watchBatchInput = z.object({ batchId: z.uuid(), lastEventId: z.string().max(20).nullish() })

const someOrNone = z.enum(['some', 'none']).optional()

/** The conditions for showing a row of a ranking. */
const rankingFilter = z.object({
  recommendation: recommendationSchema.optional(),
  unmet: someOrNone.describe('Whether must criteria are unmet'),
  open: someOrNone.describe('Whether criteria are open or not mentioned'),
  language: z.string().max(60).optional().describe('A language of the person, by name or ISO 639-1 code'),
})
export type RankingFilter = z.infer<typeof rankingFilter>

export const rankingInput = z.object({ batchId: z.uuid(), ...rankingFilter.shape })
export type RankingInput = z.infer<typeof rankingInput>

export const exportRankingInput = z.object({
  ...rankingInput.shape,
  language: rankingFilter.shape.language,
  words: z.enum(['de', 'en']).default('en').describe('Language of the headings and verdicts'),
})
export type ExportRankingInput = z.infer<typeof exportRankingInput>
