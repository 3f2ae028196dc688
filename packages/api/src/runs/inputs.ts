import { runStatuses } from '@dossier/db'
import { offerTermsSchema, photoSchema, sectionsSchema, themeSchema } from '@dossier/generators'
import { anonymitySchema, jobPlacementsSchema, localeSchema } from '@dossier/profiles'
import { z } from 'zod'
import { sha256 } from '../floor/output-schemas.ts'
import { given, idempotencyKey, isAbsent, page, runId } from '../floor/input-schemas.ts'

const placements = jobPlacementsSchema
  .optional()
  .describe('For a plain-text job: a person’s classification of its lines, keyed by the text in `job.lines`')

/** How a run hides its person, if it does. */
export const anonymous = anonymitySchema
  .nullish()
  .describe(
    'Hides who the person is in every file of the run, showing dates as months or only as years; omit to name the person',
  )

export const pdf = z
  .boolean()
  .optional()
  .describe('Also creates the CV and the offer as PDF (PDF/A-2a, PDF/UA-1); false when omitted')

export const sections = sectionsSchema
  .nullish()
  .describe('The sections that the CV shows, in this order; all sections in the default order when omitted')

const photo = photoSchema
  .nullish()
  .describe(
    'The photo of the person in the CV; an anonymous run never shows it. Location, time and device are removed from the file',
  )

export const checkInput = z.object({ candidate: given, job: z.unknown().optional(), placements })
export type CheckInput = z.infer<typeof checkInput>

export const createRunInput = z
  .object({
    candidate: given,
    job: z.unknown().optional(),
    placements,
    terms: offerTermsSchema.nullish(),
    locale: localeSchema,
    theme: themeSchema.optional().describe('The team’s default theme when omitted'),
    anonymous,
    original: sha256
      .nullish()
      .describe('SHA-256 of the uploaded file that the candidate was read from: it is stored with the run'),
    pdf,
    sections,
    photo,
    draft: z
      .object({ id: z.uuid(), revision: z.int() })
      .nullish()
      .describe(
        'The draft that the run is created from; creating the run deletes it, unless it was changed or taken over since',
      ),
    idempotencyKey,
  })
  .refine(({ job, terms }) => !(isAbsent(job) && !isAbsent(terms)), {
    path: ['terms'],
    message: 'An offer needs a job profile: provide `job`, or omit `terms`.',
  })
export type CreateRunInput = z.infer<typeof createRunInput>

export const runInput = z.object({ runId })
export const watchRunInput = z.object({ runId, lastEventId: z.string().max(20).nullish() })
export const listRunsInput = z
  .object({
    status: z.enum(runStatuses).optional(),
    candidateId: z.uuid().optional(),
    jobProfileId: z.uuid().optional(),
    ...page,
  })
  .prefault({})
export type ListRunsInput = z.infer<typeof listRunsInput>
