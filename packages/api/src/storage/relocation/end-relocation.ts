import { appendAuditEvents, endMigration, findMigration, type MigrationEnd, type MigrationRow } from '@dossier/db'
import type { Services, Caller } from '../../context.ts'

/** Records how a migration has ended, once, and what it came to; gives it as it is now, or null when there is none. */
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
