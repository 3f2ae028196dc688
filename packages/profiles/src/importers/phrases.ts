/**
 * A pattern that finds any of the given phrases as whole words, in any case. In a phrase, `*` stands for letters, ` _ `
 * for a word or none, `(a|b)` for either and `x?` for an optional x; an apostrophe is `'`.
 */
export function phrasesOf(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d-])(?:${alternatives(phrases)})(?![\p{L}\d-])`, 'iu')
}

/** Like `phrasesOf`, for phrases at the beginning of a text. */
export function openingsOf(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`^(?:${alternatives(phrases)})(?![\p{L}\d-])`, 'iu')
}

/** Like `openingsOf`, where a `$` in a phrase is the end of the text. */
export function headingOpeningsOf(phrases: readonly string[]): RegExp {
  return new RegExp(
    `^(?:${phrases.map((one) => (/[$ ]$/.test(one) ? toPattern(one) : wholeWord(one))).join('|')})`,
    'iu',
  )
}

/** A pattern that finds any of the given stems anywhere, even within a compound. */
export function stemsOf(stems: readonly string[]): RegExp {
  return new RegExp(alternatives(stems), 'iu')
}

function wholeWord(phrase: string): string {
  return String.raw`${toPattern(phrase)}(?![\p{L}\d])`
}

function alternatives(phrases: readonly string[]): string {
  return phrases.map(toPattern).join('|')
}

function toPattern(phrase: string): string {
  return phrase
    .replaceAll("'", "['’]")
    .replaceAll(' _ ', String.raw` (?:[\p{L}’-]{1,20} )?`)
    .replaceAll('*', String.raw`\p{L}{0,24}`)
}
