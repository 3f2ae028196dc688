import { type Closeness, closenesses } from './closeness.ts'
import type { Match } from './document-search.ts'
import { foldWords, wordForms } from './fold.ts'
import type { QueryTerm, QueryWord } from './query-terms.ts'
import { editDistance } from './typo.ts'

/** The texts of a document in which words are looked for. */
export interface SearchedTexts {
  candidate: string
  job: string
  client: string
  run: string
  file: string
  /** The words that name its type, folded. */
  typeNames: readonly string[]
}

/** Where the terms were met in a document, and how closely; a run ID and a file name count where the names in them do not. */
export function matchesOf(terms: readonly QueryTerm[], texts: SearchedTexts): Match[] {
  const words = {
    candidate: foldWords(texts.candidate),
    job: foldWords(`${texts.job} ${texts.client}`),
    run: foldWords(texts.run),
    file: foldWords(texts.file),
  }
  return terms.flatMap((term) => {
    if (term.negated) return []
    const type = typeMatch(term, texts.typeNames)
    const named = [...inField(term, 'candidate', words.candidate), ...inField(term, 'job', words.job), ...type]
    return named.length > 0 ? named : [...inField(term, 'run', words.run), ...inField(term, 'file', words.file)]
  })
}

function inField(term: QueryTerm, field: Exclude<Match['field'], 'type'>, stored: readonly string[]): Match[] {
  if (term.field !== 'any' && term.field !== field) return []
  const met = term.words.flatMap((word) => closestOf(word, stored) ?? [])
  const worst = met.reduce<Closeness>((a, b) => (rank(a) > rank(b) ? a : b), 'exact')
  return met.length === 0 ? [] : [{ term: term.index, field, closeness: worst }]
}

function typeMatch({ index, field, phrase, words }: QueryTerm, names: readonly string[]): Match[] {
  if (field !== 'any' || phrase || !words.some((word) => namesType(word, names))) return []
  return [{ term: index, field: 'type', closeness: 'exact' }]
}

/** Whether a word begins one of the folded names of a type. */
export function namesType({ forms }: QueryWord, names: readonly string[]): boolean {
  return names.some((name) => forms.some((form) => form.length > 1 && name.startsWith(form)))
}

/** How closely a word is met by the closest of the stored words; null when none meets it. */
export function closestOf(word: QueryWord, stored: readonly string[]): Closeness | null {
  const met = stored.flatMap((other) => closenessOf(word, wordForms(other)) ?? [])
  return closenesses.find((closeness) => met.includes(closeness)) ?? null
}

/** How closely a word of a search is met by a stored word in its forms; null when it is not. */
export function closenessOf({ forms, edits }: QueryWord, stored: readonly string[]): Closeness | null {
  if (stored.some((other) => forms.includes(other))) return 'exact'
  if (stored.some((other) => forms.some((form) => isPart(form, other)))) return 'partial'
  const near = edits > 0 && stored.some((other) => forms.some((form) => editDistance(form, other, edits) <= edits))
  return near ? 'forgiven' : null
}

/** One or two letters are only looked for at the beginning: as an infix they would be in every name. */
function isPart(form: string, word: string): boolean {
  return form.length < 3 ? word.startsWith(form) : word.includes(form)
}

function rank(closeness: Closeness): number {
  return closenesses.indexOf(closeness)
}
