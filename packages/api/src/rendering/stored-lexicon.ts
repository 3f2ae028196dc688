import type { Db, Owner } from '@dossier/db'
import { findLexiconVersion, newestLexiconVersion } from '@dossier/db/lexicon'
import { ApiError } from '../errors.ts'
import type { TeamLexicon } from './team-lexicon.ts'

/** The team's lexicon at a version; null for 0. Throws `not_reproducible` if the version is missing. */
export async function lexiconOfVersion(db: Db, owner: Owner, version: number): Promise<TeamLexicon | null> {
  if (version === 0) return null
  const row = await findLexiconVersion(db, owner, version)
  if (row !== null) return { teamId: owner.teamId, version, entries: row.entries.list }
  throw new ApiError('not_reproducible', `Version ${version} of the team's lexicon does not exist.`)
}

/** The team's newest lexicon; null if the team has taught nothing. */
export async function newestLexicon(db: Db, owner: Owner): Promise<TeamLexicon | null> {
  return lexiconOfVersion(db, owner, await newestLexiconVersion(db, owner))
}
