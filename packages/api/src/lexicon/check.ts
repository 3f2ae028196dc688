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

/** A problem without its sentence. */
type Untold = Omit<LexiconProblem, 'message'>

/** What is to be taught beside what is taught already. */
export interface Addition {
  earlier: readonly LexiconEntry[]
  added: readonly TaughtEntry[]
  replace: boolean
  language: Language
}

/** Everything that is wrong with what is to be taught; `placeOf` says where it stands in a file. */
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

/** Refuses with `lexicon_refused` when something is wrong. */
export function refuseProblems(problems: readonly Untold[]): void {
  if (problems.length === 0) return
  throw new ApiError('lexicon_refused', `The lexicon was not changed. Problems to solve: ${problems.length}.`, {
    lexicon: problems.map((one) => ({ ...one, message: formatMessage(messages, one, 'en') })),
  })
}

/** Refuses to leave something a kind of what is there no longer. */
export function refuseInUse(entries: readonly LexiconEntry[], gone: LexiconEntry): void {
  const isKnown = ourLexicon().concepts.has(gone.concept) || entries.some(({ concept }) => concept === gone.concept)
  if (isKnown) return
  const users = entries.filter(({ broader }) => broader.includes(gone.concept))
  const params = { label: gone.label }
  refuseProblems(users.map(({ label }) => ({ ...nowhere, code: 'taught.inUse', params: { ...params, other: label } })))
}
