import type { Language } from '../language.ts'

type Text = Readonly<Record<Language, string>>

/**
 * The texts of a rule in each language: what it requires (`title`), what was found (`problem`) and what to do (`hint`).
 * `{name}` is a parameter.
 */
export interface RuleText {
  title: Text
  problem: Text
  hint: Text
}

/** One sentence in the three languages, in the order German, English, French. */
export function text(de: string, en: string, fr: string): Text {
  return { de, en, fr }
}
