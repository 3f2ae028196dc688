import type { SearchTerm } from './document-search.ts'
import { foldWords, wordForms } from './fold.ts'
import { soundsOf } from './sound.ts'
import { forgivenEdits } from './typo.ts'

/** A word of a search: its two folded forms, how they sound, and how many typos it is forgiven. */
export interface QueryWord {
  forms: string[]
  /** Met by names only. */
  sounds: string[]
  edits: 0 | 1 | 2
}

/** A term of a search, taken apart; `index` is its place in the search. */
export interface QueryTerm extends Pick<SearchTerm, 'field' | 'phrase' | 'negated'> {
  index: number
  words: QueryWord[]
}

/** Takes the terms of a search apart; a term without a letter or digit is left out. */
export function queryTerms(terms: readonly SearchTerm[]): QueryTerm[] {
  return terms
    .map(({ text, field, phrase, negated }, index) => ({ index, field, phrase, negated, words: queryWords(text) }))
    .filter(({ words }) => words.length > 0)
}

function queryWords(text: string): QueryWord[] {
  return text.split(/\s+/).flatMap((typed) => {
    const words = foldWords(typed)
    // What was typed counts, not its folded form: `Mäy` has three letters.
    const letters = typed.replace(/[^\p{L}\p{N}]/gu, '')
    return words.map((word) => {
      const forms = wordForms(word)
      const edits = words.length === 1 ? forgivenEdits(letters) : forgivenEdits(word)
      return { forms, sounds: soundsOf(forms), edits }
    })
  })
}
