import type { Token } from '../text/normalise.ts'

const abbreviations = new Set([
  'mind',
  'min',
  'max',
  'ca',
  'z.b',
  'bzw',
  'inkl',
  'evtl',
  'etc',
  'u.a',
  'e.g',
  'i.e',
  'ex',
  'dipl',
  'vgl',
])

/** The characters between a word and the previous one, without the full stop of an abbreviation (`mind. C1`). */
export function signsBefore(tokens: readonly Token[], at: number): string {
  const gap = tokens[at]?.gap ?? ''
  return abbreviations.has(tokens[at - 1]?.text ?? '') ? gap.replace(/^\./, '') : gap
}

const boundary = /[,;:()|]|\.\s|\s[–-]\s/
const wishes =
  /^(?:idealerweise|vorzugsweise|wuenschenswert|wuenschbar|vorteilhaft|optional|ideally|preferably|preferred|desirable|advantageous|idealement|souhaitee?s?|souhaitables?|apprecie\w*|facultati\w*|willkommen|welcome|bienvenue?s?)$/
/** At the beginning of a part, this makes it a wish: `Führerschein Klasse B, gern BE`. */
const gladly = /^gerne?$/
const wishPhrases: readonly (readonly [string, string])[] = [
  ['von', 'vorteil'],
  ['ein', 'vorteil'],
  ['ein', 'plus'],
  ['a', 'plus'],
  ['an', 'advantage'],
  ['an', 'asset'],
  ['nice', 'to'],
  ['un', 'plus'],
  ['un', 'atout'],
  ['un', 'avantage'],
  ['is', 'fine'],
  ['are', 'fine'],
  ['de', 'preference'],
]

/**
 * Finds the parts of a text, between commas or brackets, that only state a wish: `idealerweise mit CISSP`, `(CKA von Vorteil)`.
 * Returns the indices of their tokens.
 */
export function findWishes(tokens: readonly Token[]): ReadonlySet<number> {
  const wished = new Set<number>()
  let segment: number[] = []
  let isWish = false
  const close = () => {
    if (isWish) for (const at of segment) wished.add(at)
    segment = []
    isWish = false
  }
  tokens.forEach((token, at) => {
    const isNew = boundary.test(signsBefore(tokens, at))
    if (isNew) close()
    segment.push(at)
    isWish ||= wishes.test(token.text) || (isNew && gladly.test(token.text)) || isWishPhrase(tokens, at)
  })
  close()
  return wished
}

function isWishPhrase(tokens: readonly Token[], at: number): boolean {
  return wishPhrases.some(([first, second]) => tokens[at]?.text === first && tokens[at + 1]?.text === second)
}
