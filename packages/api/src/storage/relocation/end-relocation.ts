import { appendAuditEvents, endMigration, findMigration, type MigrationEnd, type MigrationRow } from '@dossier/db'
import type { Services, Caller } from '../../context.ts'

/**
 * Records the end and the result of a migration, once; returns its current state, or null if there is no such
 * migration.
 */
export async function finishMigration(
  db: Services['db'],
  { owner, requestId }: Caller,
  end: MigrationEnd,
): Promise<MigrationRow | null> {
  return db.transaction(async (tx) => {
    const ended = await endMigration(tx, owner, end)
    const row = await findMigration(tx, owner, end.id)
    if (!ended || row === null) return row
    const { kind, state, objectsDone: objects, bytesDone: bytes, objectsFailed: refused } = row
    const about = { requestId, subject: { type: 'migration' as const, id: row.id } }
    const data = { kind, objects, bytes, refused }
    if (state === 'cancelled') {
      await appendAuditEvents(tx, owner, [{ type: 'storage.migration_cancelled', ...about, data }])
    } else {
      await appendAuditEvents(tx, owner, [{ type: 'storage.migration_ended', ...about, data: { ...data, state } }])
    }
    return row
  })
}
