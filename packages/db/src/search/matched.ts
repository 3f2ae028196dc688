import type { VocabularyField } from '../schema.ts'
import { type Closeness, closenesses, toldCloseness } from './closeness.ts'
import type { Match } from './document-search.ts'
import { foldWords, wordForms } from './fold.ts'
import type { QueryTerm, QueryWord } from './query-terms.ts'
import { candidateWords, type FieldWord, inField, isName, jobWords } from './run-words.ts'
import { soundsOf } from './sound.ts'
import { editDistance } from './typo.ts'

/** The texts of a document that are searched. */
export interface SearchedTexts {
  candidate: string
  job: string
  client: string
  run: string
  file: string
  /** The folded words that denote its type. */
  typeNames: readonly string[]
}

/**
 * Where the terms matched in a document, and how closely. A run ID or a file name only counts if the names in it do not
 * match.
 */
export function matchesOf(terms: readonly QueryTerm[], texts: SearchedTexts): Match[] {
  if (terms.every(({ negated }) => negated)) return []
  const words = {
    candidate: candidateWords(texts.candidate),
    job: jobWords(texts.job, texts.client),
    run: inField('run', foldWords(texts.run)),
    file: inField('run', foldWords(texts.file)),
  }
  return terms.flatMap((term) => {
    if (term.negated) return []
    const type = typeMatch(term, texts.typeNames)
    const named = [...metIn(term, 'candidate', words.candidate), ...metIn(term, 'job', words.job), ...type]
    return named.length > 0 ? named : [...metIn(term, 'run', words.run), ...metIn(term, 'file', words.file)]
  })
}

function metIn(term: QueryTerm, field: Exclude<Match['field'], 'type'>, stored: readonly FieldWord[]): Match[] {
  if (term.field !== 'any' && term.field !== field) return []
  const met = term.words.flatMap((word) => closestOf(word, stored) ?? [])
  const worst = met.reduce<Closeness>((a, b) => (rank(a) > rank(b) ? a : b), 'exact')
  return met.length === 0 ? [] : [{ term: term.index, field, closeness: toldCloseness(worst) }]
}

function typeMatch({ index, field, phrase, words }: QueryTerm, names: readonly string[]): Match[] {
  if (field !== 'any' || phrase || !words.some((word) => namesType(word, names))) return []
  return [{ term: index, field: 'type', closeness: 'exact' }]
}

/** Whether a word is a prefix of one of the folded names of a type. */
export function namesType({ forms }: QueryWord, names: readonly string[]): boolean {
  return names.some((name) => forms.some((form) => form.length > 1 && name.startsWith(form)))
}

/** How closely a word matches the closest of the stored words; null if none matches. */
export function closestOf(word: QueryWord, stored: readonly FieldWord[]): Closeness | null {
  const met = stored.flatMap((other) => closenessIn(other.field, word, wordForms(other.word)) ?? [])
  return closenesses.find((closeness) => met.includes(closeness)) ?? null
}

/** Minimum number of letters typed before a word can match a joined word. */
const shortestJoined = 5

/** How closely a search word matches a word of a field in one of its forms; null if it does not. Only names match by sound. */
export function closenessIn(field: VocabularyField, word: QueryWord, stored: readonly string[]): Closeness | null {
  const met = closenessOf(isName(field) ? word : { ...word, sounds: [] }, stored)
  if (field !== 'joined_candidate' && field !== 'joined_job') return met
  // The joined form was not what was written, and its single words match on their own.
  if (met === 'exact') return 'partial'
  const long = word.forms.filter((form) => form.length >= shortestJoined)
  const isBeginning = long.some((form) => stored.some((other) => other.startsWith(form)))
  return met === 'partial' && !isBeginning ? null : met
}

/** How closely a search word matches a stored word in one of its forms; null if it does not. */
export function closenessOf({ forms, sounds, edits }: QueryWord, stored: readonly string[]): Closeness | null {
  if (stored.some((other) => forms.includes(other))) return 'exact'
  if (stored.some((other) => forms.some((form) => isPart(form, other)))) return 'partial'
  if (sounds.length > 0 && soundsOf(stored).some((sound) => sounds.includes(sound))) return 'sounding'
  const near = edits > 0 && stored.some((other) => forms.some((form) => editDistance(form, other, edits) <= edits))
  return near ? 'forgiven' : null
}

/** One or two letters only match as a prefix, because they occur within almost every name. */
function isPart(form: string, word: string): boolean {
  return form.length < 3 ? word.startsWith(form) : word.includes(form)
}

function rank(closeness: Closeness): number {
  return closenesses.indexOf(closeness)
}
