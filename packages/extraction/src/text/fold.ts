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

/** Normalises text for comparison: lower case, no accents, one kind of dash and apostrophe, single spaces. */
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

/** The folded letters and digits of a text. Texts with the same key differ only in spacing and punctuation. */
export function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The folded words of a text: runs of letters and digits; `+` and `#` belong to words. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []
}

/** The folded words of a list separated by commas and line ends. */
export function wordList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map(fold)
    .filter((word) => word !== '')
}

/** Removes bullets, separators and spaces from both ends of a text. Keeps brackets and full stops. */
export function trimEnds(text: string): string {
  return text.replace(/^[\s,;:|·•–—\-/]+|[\s,;:|·•–—\-/]+$/gu, '')
}
