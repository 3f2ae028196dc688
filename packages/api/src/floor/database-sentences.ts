import type { DatabaseFailure } from '@dossier/db/connecting'

/** What prevents the database from working. */
const sentences = {
  unreachable: 'The database is unreachable at the moment.',
  starting: 'The database is starting up.',
  too_many_connections: 'The database has no free connections.',
  disk_full: 'The disk of the database is full, so nothing can be stored.',
  read_only: 'The database is read-only at the moment.',
  locked: 'The database waits for a lock that another session holds.',
  timed_out: 'The database took too long.',
} as const satisfies Record<DatabaseFailure, string>

/** The sentence that callers get while the database cannot serve requests; `wasFull` if its disk was full before. */
export function databaseSentence(failure: DatabaseFailure, { wasFull = false }: { wasFull?: boolean } = {}): string {
  const before = wasFull
    ? ' Before that, its disk was full: make room there, and start Postgres again if it has ended.'
    : ''
  return `${sentences[failure]}${before} Recorded data is safe; try again in a few seconds.`
}
