import anyAscii from 'any-ascii'

const germanLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
}

/** Writes a text in ASCII without losing a letter: `Müller` is `Mueller`, `René` is `Rene`, `Жанна` is `Zhanna`, `田中` is `TianZhong`. */
export function transliterate(text: string): string {
  const composed = text.normalize('NFC').replace(/[äöüÄÖÜßẞ]/g, (letter) => germanLetters[letter] ?? letter)
  return anyAscii(composed)
}

/**
 * A text as one safe word for file names and run IDs: ASCII letters and digits joined by single hyphens, at most 60
 * characters. Never empty: a text without any letter gives its code points, an empty text `Unknown`.
 */
export function slugify(text: string): string {
  const slug = transliterate(text)
    .replace(/['’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  if (slug !== '') return slug
  const codes = [...text.trim()].slice(0, 8).map((letter) => (letter.codePointAt(0) ?? 0).toString(16))
  return codes.length === 0 ? 'Unknown' : `u${codes.join('-')}`
}
