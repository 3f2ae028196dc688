import { sql } from '@dossier/db'
import type { DatabaseFailure } from '@dossier/db/connecting'
import { databaseSentence } from './database-sentences.ts'
import { toApiError } from '../errors.ts'
import type { Services } from '../context.ts'

/** State of the database; `failure` is null while it works. */
export type DatabaseHealth = { failure: null } | { failure: DatabaseFailure; since: string; message: string }

/** Reports the state of the database within 1.5 seconds, even if the database hangs. */
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
  const { failure: known, since, wasFull } = databaseMonitor.state()
  const failure = known ?? found
  if (failure === null) return { failure }
  return { failure, since: since.toISOString(), message: databaseSentence(failure, { wasFull }) }
}
