import type { LexiconEntry } from '@dossier/db/lexicon'
import { extendLexicon, fitTaught, type Lexicon, ourLexicon, LEXICON_VERSION, teachableKinds } from '@dossier/matching'
import type { TaughtEntry } from '@dossier/matching'

/** The team's lexicon at some version, as plain data that can be sent to another thread. */
export interface TeamLexicon {
  teamId: string
  version: number
  entries: readonly LexiconEntry[]
}

/** Number of versions whose indexes are cached; a version never changes. */
const mostKept = 8
const kept = new Map<string, Lexicon>()

/** The built-in lexicon with the team's entries on top, and its version string in results. */
export function lexiconWith(taught: TeamLexicon | null): { value: Lexicon; version: string } {
  if (taught === null || taught.version === 0) return { value: ourLexicon(), version: LEXICON_VERSION }
  const key = `${taught.teamId} ${taught.version}`
  const value = kept.get(key) ?? extendLexicon(ourLexicon(), fitTaught(ourLexicon(), taughtEntries(taught.entries)))
  // Keeps the most recently used version last.
  kept.delete(key)
  kept.set(key, value)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return { value, version: `${LEXICON_VERSION}+team.${taught.version}` }
}

/** Converts a row's entries for the matcher. */
export function taughtEntries(entries: readonly LexiconEntry[]): TaughtEntry[] {
  return entries.map(({ concept, label, kind, aliases, broader }) => {
    return { concept, label, kind: teachableKinds.find((one) => one === kind) ?? 'technology', aliases, broader }
  })
}
