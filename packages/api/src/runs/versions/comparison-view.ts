import { localeSchema } from '@dossier/profiles'
import { z } from 'zod'
import { moment } from '../../floor/output-schemas.ts'
import { runDifferenceSchema } from '../../rendering/difference-view.ts'
import { lexiconVersion, versionsSchema } from '../../rendering/versions-view.ts'
import { modeSchema, statusSchema } from '../run-view.ts'

const comparedRun = z
  .object({
    id: z.uuid(),
    runId: z.string(),
    status: statusSchema,
    mode: modeSchema,
    candidateId: z.uuid(),
    candidateName: z.string(),
    jobProfileId: z.uuid().nullable(),
    jobTitle: z.string().nullable(),
    locale: localeSchema,
    versions: versionsSchema,
    lexiconVersion,
    asOf: moment,
    createdAt: moment,
  })
  .meta({ id: 'ComparedRun' })
export type ComparedRun = z.infer<typeof comparedRun>

/** Every difference between two runs; `a` is the earlier, `b` the later one. */
export const runComparisonSchema = z.object({
  a: comparedRun,
  b: comparedRun,
  sameCandidate: z.boolean().describe('Whether both runs are for the same candidate'),
  sameJob: z.boolean().describe('Whether both runs are for the same job'),
  ...runDifferenceSchema.shape,
})
export type RunComparison = z.infer<typeof runComparisonSchema>
