import { offerTermsSchema, photoSchema, sectionsSchema, themeSchema } from '@dossier/generators'
import { anonymitySchema, jobPlacementsSchema, localeSchema } from '@dossier/profiles'
import { z } from 'zod'
import { sha256 } from '../../floor/output-schemas.ts'
import { saidSchema } from '../../floor/said.ts'

/** The largest draft, in bytes of its JSON. */
export const maxDraftBytes = 2_000_000

const text = z.string().max(1_000_000).default('')

const place = z.object({
  page: z.int().min(1),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  text: z.string(),
})

/** The reader's notes on a text: what to check in it, the place of each value in the file, and what was ignored. */
const notes = z
  .object({
    toCheck: z
      .array(z.object({ pointer: z.string(), words: z.string(), message: z.string(), checked: z.boolean() }))
      .readonly(),
    places: z.record(z.string(), place),
    said: z.array(saidSchema).readonly().default([]).describe('Answers from the person themselves'),
    omitted: z
      .array(z.object({ why: z.enum(['deleted', 'hidden', 'placeholder']), text: z.string() }))
      .readonly()
      .default([]),
  })
  .prefault({ toCheck: [], places: {} })

/** Everything in the form for a new run. */
export const draftContentSchema = z.object({
  candidate: text.describe('JSON or text, possibly incomplete'),
  job: text.describe('JSON or text; empty when there is none'),
  placements: jobPlacementsSchema.default({}),
  original: sha256.nullable().default(null).describe('SHA-256 of the uploaded file that the candidate was read from'),
  withOffer: z.boolean().default(true),
  terms: offerTermsSchema.prefault({}),
  locale: localeSchema,
  theme: themeSchema,
  anonymous: anonymitySchema.nullable().default(null),
  pdf: z.boolean().default(false),
  sections: sectionsSchema.nullable().default(null),
  photo: photoSchema.nullable().default(null),
  filePhoto: z
    .object({ page: z.int().min(1), photo: photoSchema })
    .nullable()
    .default(null)
    .describe(
      'A photo found in the file of the candidate, which the form offers; no run shows it unless it is `photo` too',
    ),
  notes: z.object({ candidate: notes, job: notes, terms: z.array(saidSchema).readonly().default([]) }).prefault({}),
})
export type DraftContent = z.infer<typeof draftContentSchema>

export const draftInput = z.object({ draftId: z.uuid() })

export const listDraftsInput = z.object({ limit: z.int().min(1).max(500).default(500) }).prefault({})

const revision = z.int().min(0)

export const saveDraftInput = z.object({
  draftId: z.uuid().describe('A new UUID starts a draft'),
  revision: revision.describe('The revision that was changed; 0 starts a draft'),
  content: draftContentSchema,
})
export type SaveDraftInput = z.infer<typeof saveDraftInput>

export const takeOverDraftInput = z.object({ draftId: z.uuid(), revision: revision.optional() })
