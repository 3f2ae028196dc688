import { storageErrorCodes } from '@dossier/workspace'
import { z } from 'zod'

/** What a sweep can find. */
const sweepFindings = {
  orphan: 'an object without a row, or whose row says that it was deleted',
  abandoned: 'announced by a run that failed, and never turned into a document',
  unfinished: 'announced as a document or a copy, and never completed',
  deleting: 'an interrupted deletion',
  missing: 'recorded as stored, but missing',
  damaged: 'recorded as stored, but with another size',
  foreign: 'an object whose key Dossier does not use',
} as const

export type SweepFindingKind = keyof typeof sweepFindings
/** All kinds of findings. */
export const sweepFindingKinds = Object.keys(sweepFindings) as SweepFindingKind[]

const sweepFindingSchema = z.object({
  kind: z.enum(sweepFindingKinds).describe(
    Object.entries(sweepFindings)
      .map(([kind, meaning]) => `${kind}: ${meaning}`)
      .join('; '),
  ),
  action: z
    .enum(['deleted', 'settled', 'healed', 'kept'])
    .describe(
      'The action taken, or the planned action in a dry run. `settled`: the object is intact, and its row now says so',
    ),
  driver: z.string(),
  key: z.string(),
  documentType: z.string().nullable(),
  recordedSize: z.number().nullable().describe('Size in bytes, as recorded'),
  storedSize: z.number().nullable().describe('Size in bytes, as stored; null when the object is missing'),
})
/** An object in the wrong state. */
export type SweepFinding = z.infer<typeof sweepFindingSchema>

export const sweepReportSchema = z.object({
  dryRun: z.boolean(),
  graceSeconds: z.number(),
  drivers: z
    .array(
      z.object({
        name: z.string(),
        objects: z.int().describe('Number of objects that the storage listed'),
        code: z
          .enum([...storageErrorCodes])
          .nullable()
          .describe('Why the sweep stopped early; null when it completed'),
      }),
    )
    .describe('Drivers referenced by rows, and the driver for new files'),
  counts: z.record(z.enum(sweepFindingKinds), z.int()),
  deleted: z.int().describe('Number of objects deleted'),
  settled: z.int().describe('Number of rows completed because their object is intact'),
  healed: z.int().describe('Number of files regenerated'),
  findings: z.array(sweepFindingSchema).describe('At most 500; `counts` covers all of them'),
})
/** What a sweep has found and done. */
export type SweepReport = z.infer<typeof sweepReportSchema>
