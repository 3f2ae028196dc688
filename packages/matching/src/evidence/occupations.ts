import { findConcepts } from '../lexicon/find.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { tokenise } from '../text/normalise.ts'

/** The concepts that show work in the occupation that the title of a job names first: the occupation itself, and the work that it proves. */
export function occupationsOf(title: string, lexicon: Lexicon): ReadonlySet<string> {
  const role = findConcepts(title, tokenise(title), lexicon).find((hit) => hit.concept.kind === 'role')?.concept
  return new Set(role === undefined ? [] : [role.id, ...role.broader])
}
