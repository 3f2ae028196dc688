import type { SearchTerm } from './document-search.ts'
import { foldWords, wordForms } from './fold.ts'
import { soundsOf } from './sound.ts'
import { forgivenEdits } from './typo.ts'

/** A word of a search: its two folded forms, their sounds, and how many typos it tolerates. */
export interface QueryWord {
  forms: string[]
  /** Compared with names only. */
  sounds: string[]
  edits: 0 | 1 | 2
}

/** A parsed term of a search; `index` is its position in the search. */
export interface QueryTerm extends Pick<SearchTerm, 'field' | 'phrase' | 'negated'> {
  index: number
  words: QueryWord[]
}

/** Parses the terms of a search; leaves out terms without a letter or digit. */
export function queryTerms(terms: readonly SearchTerm[]): QueryTerm[] {
  return terms
    .map(({ text, field, phrase, negated }, index) => ({ index, field, phrase, negated, words: queryWords(text) }))
    .filter(({ words }) => words.length > 0)
}

function queryWords(text: string): QueryWord[] {
  return text.split(/\s+/).flatMap((typed) => {
    const words = foldWords(typed)
    // Counts the typed letters, not those of the folded form: `Mäy` has three.
    const letters = typed.replace(/[^\p{L}\p{N}]/gu, '')
    return words.map((word) => {
      const forms = wordForms(word)
      const edits = words.length === 1 ? forgivenEdits(letters) : forgivenEdits(word)
      return { forms, sounds: soundsOf(forms), edits }
    })
  })
}
