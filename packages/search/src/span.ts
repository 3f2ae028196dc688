/** A part of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** The languages that qualifiers, values and hints are written in. */
export const searchLanguages = ['de', 'en'] as const
export type SearchLanguage = (typeof searchLanguages)[number]
