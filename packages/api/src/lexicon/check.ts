import type { LexiconEntry } from '@dossier/db/lexicon'
import {
  checkTaught,
  ourLexicon,
  lexiconCsvMessages,
  type TaughtEntry,
  type TaughtProblem,
  teachingMessages,
} from '@dossier/matching'
import { formatMessage, type Language } from '@dossier/profiles'
import { ApiError } from '../errors.ts'
import { taughtEntries } from '../rendering/team-lexicon.ts'
import type { LexiconProblem } from '../floor/error-details.ts'

/** A problem without its message. */
type Untold = Omit<LexiconProblem, 'message'>

/** New entries, with those already taught. */
export interface Addition {
  earlier: readonly LexiconEntry[]
  added: readonly TaughtEntry[]
  replace: boolean
  language: Language
}

/** Every problem with the new entries; `placeOf` gives their position in a file. */
export function problemsOf(
  { earlier, added, replace, language }: Addition,
  placeOf?: (problem: TaughtProblem) => Pick<LexiconProblem, 'file' | 'line' | 'column'>,
): Untold[] {
  const found = checkTaught({ base: ourLexicon(), earlier: taughtEntries(earlier), added, replace, language })
  return found.map((problem) => {
    const { code, params } = problem
    return { ...(placeOf?.(problem) ?? nowhere), code, params }
  })
}

const messages = { ...teachingMessages, ...lexiconCsvMessages }
const nowhere = { file: null, line: null, column: null }

/** Throws `lexicon_refused` if there are problems. */
export function refuseProblems(problems: readonly Untold[]): void {
  if (problems.length === 0) return
  throw new ApiError('lexicon_refused', `The lexicon was not changed. Problems to solve: ${problems.length}.`, {
    lexicon: problems.map((one) => ({ ...one, message: formatMessage(messages, one, 'en') })),
  })
}

/** Refuses to remove an entry that another entry is a kind of. */
export function refuseInUse(entries: readonly LexiconEntry[], gone: LexiconEntry): void {
  const isKnown = ourLexicon().concepts.has(gone.concept) || entries.some(({ concept }) => concept === gone.concept)
  if (isKnown) return
  const users = entries.filter(({ broader }) => broader.includes(gone.concept))
  const params = { label: gone.label }
  refuseProblems(users.map(({ label }) => ({ ...nowhere, code: 'taught.inUse', params: { ...params, other: label } })))
}
