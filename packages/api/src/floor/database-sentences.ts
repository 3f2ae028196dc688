import type { DatabaseFailure } from '@dossier/db/connecting'

/** What keeps the database from its work. */
const sentences = {
  unreachable: 'The database cannot be reached at the moment.',
  starting: 'The database is starting.',
  too_many_connections: 'The database has no connection left.',
  disk_full: 'The disk of the database is full, so that nothing can be stored.',
  read_only: 'The database takes nothing in at the moment: it is read-only.',
  timed_out: 'The database had to wait too long for what another request holds.',
} as const satisfies Record<DatabaseFailure, string>

/** What whoever asks is told while the database cannot do its work. */
export function databaseSentence(failure: DatabaseFailure): string {
  return `${sentences[failure]} What was recorded is not lost; try again in a few seconds.`
}
