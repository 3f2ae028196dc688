import type { LexiconEntry } from '@dossier/db/lexicon'
import { extendLexicon, fitTaught, type Lexicon, ourLexicon, LEXICON_VERSION, teachableKinds } from '@dossier/matching'
import type { TaughtEntry } from '@dossier/matching'

/** What a team has taught by some version: plain data that can go to another thread. */
export interface TeamLexicon {
  teamId: string
  version: number
  entries: readonly LexiconEntry[]
}

/** Of so many versions the indexes are kept; a version never changes. */
const mostKept = 8
const kept = new Map<string, Lexicon>()

/** Our lexicon with what a team has taught on top, and how a result names it. */
export function lexiconWith(taught: TeamLexicon | null): { value: Lexicon; version: string } {
  if (taught === null || taught.version === 0) return { value: ourLexicon(), version: LEXICON_VERSION }
  const key = `${taught.teamId} ${taught.version}`
  const value = kept.get(key) ?? extendLexicon(ourLexicon(), fitTaught(ourLexicon(), taughtEntries(taught.entries)))
  // The one that was used last comes last.
  kept.delete(key)
  kept.set(key, value)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return { value, version: `${LEXICON_VERSION}+team.${taught.version}` }
}

/** Entries of a row as the matcher takes them. */
export function taughtEntries(entries: readonly LexiconEntry[]): TaughtEntry[] {
  return entries.map(({ concept, label, kind, aliases, broader }) => {
    return { concept, label, kind: teachableKinds.find((one) => one === kind) ?? 'technology', aliases, broader }
  })
}
