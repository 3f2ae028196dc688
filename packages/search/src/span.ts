/** A range of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** The languages of qualifiers, values and hints. */
export const searchLanguages = ['de', 'en'] as const
export type SearchLanguage = (typeof searchLanguages)[number]
