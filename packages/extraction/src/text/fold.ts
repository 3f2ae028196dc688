const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  '’': "'",
  '`': "'",
  '´': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
}

/** Words as they are compared: small letters without accents, one kind of dash and apostrophe, single blanks. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ıłđðßæœø’`´‘ʼ‐‑‒–—―−]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters and digits of a text alone, folded: two texts with the same key differ in spacing and punctuation only. */
export function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The folded words of a text: runs of letters, digits, apostrophes apart; `+` and `#` belong to words. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []
}

/** Words of a list that is written with commas and line ends, folded. */
export function wordList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map(fold)
    .filter((word) => word !== '')
}

/** A text without bullets, separators and blanks at its ends. Brackets and full stops stay. */
export function trimEnds(text: string): string {
  return text.replace(/^[\s,;:|·•–—\-/]+|[\s,;:|·•–—\-/]+$/gu, '')
}
