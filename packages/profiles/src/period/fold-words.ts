const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', ø: 'o' }

/**
 * A text prepared for comparing date words: lower case without accents, one kind of dash and apostrophe, and the digits
 * of every script as 0 to 9.
 */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ıłđßæø]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u2010-\u2015\u2212~\uFF5E\u301C]/g, '-')
    .replace(/[’`´‘ʼ]/g, "'")
}

/** An alternation of words for a pattern, longest first, so that no word hides a longer one. */
export function oneOf(words: readonly string[]): string {
  return [...new Set(words.map(foldWords))]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|')
}
