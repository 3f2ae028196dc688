import type { LexiconProblem, Suggestions } from '@dossier/api'
import { lexiconCsvMessages, teachingMessages } from '@dossier/matching'
import { formatMessage } from '@dossier/profiles'
import type { UiLanguage } from '../i18n/ui-language.ts'

/** A concept that a term may mean, and the reason in words. */
export interface SuggestionView {
  concept: string
  label: string
  kind: Suggestions['items'][number]['kind']
  why: string
}

/** A problem with a lexicon entry, in words, and its place in a file. */
export interface ProblemView {
  sentence: string
  /** Whether the name could be moved from the concept that has it. */
  replaceable: boolean
  place: { file: string; line: number; column: string | null } | null
}

/** Maximum number of problems shown individually. */
const mostProblems = 200

const messages = { ...teachingMessages, ...lexiconCsvMessages }

/** Writes suggestions in one language. */
export function viewSuggestions({ items }: Suggestions, language: UiLanguage): SuggestionView[] {
  return items.map(({ concept, label, kind, why }) => ({
    concept,
    label,
    kind,
    why: formatMessage(messages, why, language),
  }))
}

/** Writes problems in one language, up to the maximum number. */
export function viewProblems(problems: readonly LexiconProblem[], language: UiLanguage): ProblemView[] {
  return problems.slice(0, mostProblems).map(({ code, params, file, line, column }) => ({
    sentence: formatMessage(messages, { code, params }, language),
    replaceable: code === 'taught.taken',
    place: file === null || line === null ? null : { file, line, column },
  }))
}
