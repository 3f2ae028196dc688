import { storageErrorCodes } from '@dossier/workspace'
import { z } from 'zod'

/** What a sweep can find. */
const sweepFindings = {
  orphan: 'an object that no row speaks of, or whose row says that it was deleted',
  abandoned: 'announced for a run that has failed; it became no document',
  unfinished: 'announced for a document, or as a copy, and never finished',
  deleting: 'a deletion that was cut off',
  missing: 'its row says that it is stored, and it is not there',
  damaged: 'its row says that it is stored, and it has another size',
  foreign: 'an object of another form, which nothing here has made',
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
    .describe('What was done; in a dry run, what would be tried. `settled`: found whole, and its row says so now'),
  driver: z.string(),
  key: z.string(),
  documentType: z.string().nullable(),
  recordedSize: z.number().nullable().describe('Bytes, as its row says'),
  storedSize: z.number().nullable().describe('Bytes, as the storage says; null when it is not there'),
})
/** One object that is not as it should be. */
export type SweepFinding = z.infer<typeof sweepFindingSchema>

export const sweepReportSchema = z.object({
  dryRun: z.boolean(),
  graceSeconds: z.number(),
  drivers: z
    .array(
      z.object({
        name: z.string(),
        objects: z.int().describe('Objects that the storage listed'),
        code: z
          .enum([...storageErrorCodes])
          .nullable()
          .describe('Why it could not be swept to its end; null when it was'),
      }),
    )
    .describe('Those that rows name, and the one for new files'),
  counts: z.record(z.enum(sweepFindingKinds), z.int()),
  deleted: z.int().describe('Objects that were deleted'),
  settled: z.int().describe('Rows that were finished, for objects that were found whole'),
  healed: z.int().describe('Files that were made again'),
  findings: z.array(sweepFindingSchema).describe('At most 500; `counts` has all'),
})
/** What a sweep has found and done. */
export type SweepReport = z.infer<typeof sweepReportSchema>
