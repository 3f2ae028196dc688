import type { DateRole } from './dates/expression.ts'
import { foldName } from './fold.ts'
import type { SearchLanguage } from './span.ts'

/** Names in each language; the first one is printed. */
export type Names = Readonly<Record<SearchLanguage, readonly [string, ...string[]]>>

/** A value of a closed list. */
export interface Choice {
  id: string
  names: Names
}

/** The source of completions for the values of an open qualifier. */
export type CompletionSource = 'candidates' | 'jobs' | 'users' | 'runs' | 'clients'

interface QualifierBase {
  id: string
  names: Names
  /** An example value for hints, per language. */
  example: Readonly<Record<SearchLanguage, string>>
}

/**
 * `text` accepts anything; `choice` a value of its list; `date` what `readDate` accepts; `yes-no` yes or no, with `orPeriod` also a date.
 */
export type Qualifier = QualifierBase &
  (
    | { kind: 'text'; source: CompletionSource | null }
    | { kind: 'choice'; choices: readonly Choice[] }
    | { kind: 'date'; role: DateRole }
    | { kind: 'yes-no'; orPeriod: boolean }
  )

/** The qualifiers that a page knows. Plain data. Names must be unique across all languages: `vocabulary.test.ts` checks ours. */
export interface Vocabulary {
  qualifiers: readonly Qualifier[]
}

/** The qualifier with this name in any language; null for none. */
export function findQualifier(vocabulary: Vocabulary, name: string): Qualifier | null {
  const folded = foldName(name)
  return vocabulary.qualifiers.find(({ names }) => isNamed(names, folded)) ?? null
}

/** The qualifier with that id; null for none. */
export function qualifierById(vocabulary: Vocabulary, id: string | null): Qualifier | null {
  return vocabulary.qualifiers.find((qualifier) => qualifier.id === id) ?? null
}

/** The value with this name in any language, or with this id. */
export function findChoice(choices: readonly Choice[], text: string): Choice | null {
  const folded = foldName(text)
  return choices.find(({ id, names }) => foldName(id) === folded || isNamed(names, folded)) ?? null
}

/** The values yes and no. */
export const yesNo: readonly [yes: Choice, no: Choice] = [
  { id: 'yes', names: { de: ['ja', 'j', 'wahr'], en: ['yes', 'y', 'true'] } },
  { id: 'no', names: { de: ['nein', 'n', 'falsch'], en: ['no', 'false'] } },
]

/** All names of an entry, those of `language` first. */
export function allNames(names: Names, language: SearchLanguage): string[] {
  return [...names[language], ...names[language === 'de' ? 'en' : 'de']]
}

function isNamed(names: Names, folded: string): boolean {
  return [...names.de, ...names.en].some((name) => foldName(name) === folded)
}
