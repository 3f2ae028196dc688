import { runParts, runStatuses } from '@dossier/db'
import { bars } from '@dossier/db/requests'
import { verdicts } from '@dossier/matching'
import { localeSchema } from '@dossier/profiles'
import { z } from 'zod'
import { recommendationSchema } from '../../rendering/match-view.ts'
import { moment, sha256 } from '../../floor/output-schemas.ts'
import { versionsSchema } from '../../rendering/versions-view.ts'

/** Number of criteria per verdict. */
const verdictCountsSchema = z.record(z.enum(verdicts), z.int())
export type VerdictCounts = z.infer<typeof verdictCountsSchema>

const runReferenceSchema = z.object({ id: z.uuid(), runId: z.string() })

/** One run in the history of its candidate and job. */
const runVersionSchema = z
  .object({
    ...runReferenceSchema.shape,
    version: z.int().describe('1 for the oldest run of this candidate and job'),
    status: z.enum(runStatuses),
    mode: z.enum(['basic', 'analysis', 'full']),
    score: z.number().nullable(),
    recommendation: recommendationSchema.nullable(),
    scoreChange: z
      .number()
      .nullable()
      .describe('Score change since the previous version; null when either has no score'),
    must: verdictCountsSchema,
    should: verdictCountsSchema,
    versions: versionsSchema,
    locale: localeSchema.nullable(),
    inputHash: sha256,
    user: z.object({ id: z.uuid(), name: z.string() }),
    repeatOf: runReferenceSchema
      .nullable()
      .describe('The run whose stored inputs were reused; null for an original run'),
    changedInputs: z
      .array(z.enum(runParts))
      .nullable()
      .describe('The inputs and versions that changed since the previous version; null for the first'),
    changedDocuments: z
      .array(z.string())
      .nullable()
      .describe(
        'Document types whose bytes changed since the previous version, or that only one version has; null for the first',
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
  version: z.int().describe('Version number of the requested run'),
  total: z.int().describe('Total number of versions'),
  barredBy: z.enum(bars).nullable().describe('Why no further version can be created; null when one can'),
})
export type RunVersions = z.infer<typeof runVersionsSchema>
