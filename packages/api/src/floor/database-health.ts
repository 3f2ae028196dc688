import { sql } from '@dossier/db'
import type { DatabaseFailure } from '@dossier/db/connecting'
import { databaseSentence } from './database-sentences.ts'
import { toApiError } from '../errors.ts'
import type { Services } from '../context.ts'

/** How the database is: `failure` is null while it can do its work. */
export type DatabaseHealth = { failure: null } | { failure: DatabaseFailure; since: string; message: string }

/** Says how the database is, within a second and a half, also of one that hangs. */
export async function databaseHealth({
  db,
  databaseMonitor,
}: Pick<Services, 'db' | 'databaseMonitor'>): Promise<DatabaseHealth> {
  const found = await databaseMonitor
    .guard(() => db.execute(sql`select 1`))
    .then(
      () => null,
      (error: unknown) => toApiError(error)?.failure ?? 'unreachable',
    )
  const { failure: known, since } = databaseMonitor.state()
  const failure = known ?? found
  return failure === null ? { failure } : { failure, since: since.toISOString(), message: databaseSentence(failure) }
}
