import { migrationKinds, type MigrationRow, migrationStates, refusals } from '@dossier/db'
import { z } from 'zod'
import { moment } from '../../floor/output-schemas.ts'

const count = z.int()
const bytes = z.number().describe('Bytes')

/** A job that moves files from one storage driver to another. */
export const storageMigrationSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(migrationKinds).describe('`rollback` and `delete_sources` belong to the migration `parentId`'),
    parentId: z.uuid().nullable(),
    state: z.enum(migrationStates),
    from: z.string(),
    to: z.string(),
    query: z.string().nullable().describe('The search that selects the files; null for all files'),
    concurrency: count,
    objects: z.object({ total: count, done: count, refused: count }),
    bytes: z.object({ total: bytes, done: bytes, refused: bytes }),
    left: count
      .nullable()
      .describe('Files that stayed on the source when the migration ended; null while it is running'),
    pass: count.describe('Number of passes; files created during one pass are migrated in the next'),
    percent: z.number().describe('Percentage, 0 to 100'),
    objectsPerSecond: z.number().nullable().describe('Average rate while running; null before the first file'),
    bytesPerSecond: z.number().nullable(),
    secondsLeft: z
      .number()
      .nullable()
      .describe('Estimate at the current rate; null when unknown or when the migration has ended'),
    error: z.string().nullable(),
    userId: z.uuid(),
    createdAt: moment,
    startedAt: moment.nullable(),
    updatedAt: moment,
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'StorageMigration' })
export type StorageMigration = z.infer<typeof storageMigrationSchema>
export const storageMigrationsSchema = z.object({ items: z.array(storageMigrationSchema), nextCursor: z.null() })

const refusedSchema = z.object({
  key: z.string(),
  runUuid: z.uuid(),
  byteSize: bytes,
  reason: z
    .enum(refusals)
    .describe(
      '`wrong_…` and `missing` describe the source, `target_…` the copy on the target; `refused`: the target rejected the file',
    ),
  document: z
    .object({ id: z.uuid(), runId: z.string(), documentType: z.string(), filename: z.string() })
    .nullable()
    .describe('The document of the file; null when it no longer exists'),
})
export type RefusedObject = z.infer<typeof refusedSchema>
export const storageMigrationDetailsSchema = storageMigrationSchema
  .extend({ refusedObjects: z.array(refusedSchema).describe('The first refused files, sorted by key') })
  .meta({ id: 'StorageMigrationDetails' })
export type StorageMigrationDetails = z.infer<typeof storageMigrationDetailsSchema>

/** What a migration would do. */
export const migrationPlanSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    query: z.string().nullable(),
    objects: count,
    bytes,
    alreadyThere: count.describe('Files that the target already has a copy of; these are only verified'),
    beingWritten: count.describe(
      'Files still being written to the source; the migration moves them once they are complete',
    ),
    newFilesGoTo: z.string().describe('The driver that this server writes new files to'),
  })
  .meta({ id: 'StorageMigrationPlan' })
export type MigrationPlan = z.infer<typeof migrationPlanSchema>

/** Shows a migration's row. */
export function migrationView(row: MigrationRow): StorageMigration {
  const objects = { total: row.objectsTotal, done: row.objectsDone, refused: row.objectsFailed }
  const size = { total: row.bytesTotal, done: row.bytesDone, refused: row.bytesFailed }
  return {
    id: row.id,
    kind: row.kind,
    parentId: row.parentId,
    state: row.state,
    from: row.fromDriver,
    to: row.toDriver,
    query: row.filter?.query ?? null,
    concurrency: row.concurrency,
    objects,
    bytes: size,
    left: row.objectsLeft,
    pass: row.pass,
    ...paceOf(row),
    error: row.error,
    userId: row.userId,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

type Pace = Pick<StorageMigration, 'percent' | 'objectsPerSecond' | 'bytesPerSecond' | 'secondsLeft'>

function paceOf(row: MigrationRow): Pace {
  const [objects, size] = [row.objectsDone + row.objectsFailed, row.bytesDone + row.bytesFailed]
  const percent = row.state === 'done' ? 100 : row.objectsTotal === 0 ? 0 : (100 * objects) / row.objectsTotal
  const seconds = row.workedMs / 1000
  if (seconds === 0 || objects === 0)
    return { percent, objectsPerSecond: null, bytesPerSecond: null, secondsLeft: null }
  const [objectsPerSecond, bytesPerSecond] = [objects / seconds, size / seconds]
  // Many small files and few large ones are slow for different reasons: the slower estimate counts.
  const byObjects = (row.objectsTotal - objects) / objectsPerSecond
  const byBytes = bytesPerSecond === 0 ? 0 : (row.bytesTotal - size) / bytesPerSecond
  const secondsLeft = row.finishedAt === null ? Math.max(0, byObjects, byBytes) : null
  return { percent: Math.min(100, percent), objectsPerSecond, bytesPerSecond, secondsLeft }
}
