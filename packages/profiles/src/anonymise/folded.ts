import { transliterate } from '../transliterate.ts'

/** A text in lower-case letters without diacritics, with the position of each letter in the original. */
export interface Folded {
  text: string
  /** The position of each folded letter and, last, of the end of the text. */
  places: readonly number[]
}

const joined: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
}
const invisible = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu

/** Folds a text so that case, accents, soft hyphens and kinds of hyphens do not matter in comparisons. */
export function foldWithPlaces(text: string): Folded {
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const letter of text) {
    const plain = foldLetter(letter)
    folded += plain
    for (let index = 0; index < plain.length; index += 1) places.push(at)
    at += letter.length
  }
  return { text: folded, places: [...places, text.length] }
}

/** A text in lower-case letters without diacritics. */
export function fold(text: string): string {
  return foldWithPlaces(text).text
}

/**
 * Every way in which a name may be spelt, folded: `muller` and `mueller` for Müller, `soren` and `soeren` for Søren.
 */
export function spellings(name: string): string[] {
  const scandinavian = name.replace(/ø/gi, 'oe').replace(/å/gi, 'aa')
  const latin = transliterate(name)
  const ways = [name, latin, scandinavian, latin.replace(/([aou])e/gi, '$1')].map((way) => fold(way).trim())
  return [...new Set(ways.flatMap((way) => [way, way.replaceAll("'", '')]))].filter((way) => way !== '')
}

function foldLetter(letter: string): string {
  return [...letter.normalize('NFKD').replace(invisible, '').toLowerCase()]
    .map((part) => joined[part] ?? part)
    .join('')
    .replace(invisible, '')
}
