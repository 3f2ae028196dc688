import { runParts, runStatuses } from '@dossier/db'
import { verdicts } from '@dossier/matching'
import { localeSchema } from '@dossier/profiles'
import { z } from 'zod'
import { recommendationSchema } from '../../rendering/match-view.ts'
import { moment, sha256 } from '../../floor/output-schemas.ts'
import { versionsSchema } from '../../rendering/versions-view.ts'

/** How many criteria have each verdict. */
const verdictCountsSchema = z.record(z.enum(verdicts), z.int())
export type VerdictCounts = z.infer<typeof verdictCountsSchema>

const runReferenceSchema = z.object({ id: z.uuid(), runId: z.string() })

/** One run in the history of its candidate and job. */
const runVersionSchema = z
  .object({
    ...runReferenceSchema.shape,
    version: z.int().describe('1 for the oldest run of the pair'),
    status: z.enum(runStatuses),
    mode: z.enum(['basic', 'analysis', 'full']),
    score: z.number().nullable(),
    recommendation: recommendationSchema.nullable(),
    scoreChange: z
      .number()
      .nullable()
      .describe('Points more or less than the version before; null when one of them has no score'),
    must: verdictCountsSchema,
    should: verdictCountsSchema,
    versions: versionsSchema,
    locale: localeSchema.nullable(),
    inputHash: sha256,
    user: z.object({ id: z.uuid(), name: z.string() }),
    repeatOf: runReferenceSchema
      .nullable()
      .describe('The run whose stored inputs it was made from again; null for a run of its own'),
    changedInputs: z
      .array(z.enum(runParts))
      .nullable()
      .describe('What it was made of that differs from the version before; null for the first'),
    changedDocuments: z
      .array(z.string())
      .nullable()
      .describe(
        'The document types whose bytes differ from the version before, or that only one of them has; null for the first',
      ),
    asOf: moment,
    createdAt: moment,
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'RunVersion' })
export type RunVersion = z.infer<typeof runVersionSchema>

/** The history of one candidate and one job, newest first. */
export const runVersionsSchema = z.object({
  items: z.array(runVersionSchema),
  nextCursor: z.string().nullable(),
  version: z.int().describe('The version of the run that was asked for'),
  total: z.int().describe('How many versions there are'),
})
export type RunVersions = z.infer<typeof runVersionsSchema>
