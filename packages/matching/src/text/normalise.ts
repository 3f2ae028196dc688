import { OPEN_MARKER } from '@dossier/profiles'
import { memoised } from './memoised.ts'

/**
 * A word as the matching compares it: `text` is folded, `start` and `end` are its position in the original (UTF-16 units,
 * `end` exclusive), and `gap` is the folded text between the previous word and this one.
 */
export interface Token {
  text: string
  start: number
  end: number
  gap: string
}

interface Folded {
  text: string
  /** For each folded unit, the start and end (exclusive) of the cluster it came from; null when folding moved nothing. */
  offsets: { starts: number[]; ends: number[] } | null
}

const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
}
const word =
  /(?<![\p{L}\p{N}])\.(?=\p{L})[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*[+#]*|[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*[+#]*/gu
const genderNote = /\((?:[mwfhdxi]|divers)(?:\s?[/|,*]\s?(?:[mwfhdxi]|divers)){1,3}\)/gu

/** Folds a text for comparison, never for display: NFKC, lower case, `ß` → `ss`, `ä` → `ae`, other accents dropped. */
export function fold(text: string): string {
  return foldWithOffsets(text).text
}

/** Splits a text into folded words, without gender notes such as `(m/w/d)`, gender endings and open markers. */
export function tokenise(text: string): Token[] {
  const { text: folded, offsets } = foldWithOffsets(blankMarkers(text))
  const bare = folded.includes('(') ? folded.replace(genderNote, (note) => ' '.repeat(note.length)) : folded
  const tokens: Token[] = []
  let last = 0
  // `matchAll` would copy the pattern.
  word.lastIndex = 0
  for (let match = word.exec(bare); match !== null; match = word.exec(bare)) {
    const gap = bare.slice(last, match.index)
    const from = match.index
    const to = from + match[0].length
    last = to
    const previous = tokens.at(-1)
    const start = offsets === null ? from : (offsets.starts[from] ?? 0)
    const end = offsets === null ? to : (offsets.ends[to - 1] ?? text.length)
    if (previous !== undefined && isGenderEnding(gap, match[0])) previous.end = end
    else tokens.push({ text: neutralGender(match[0]), start, end, gap })
  }
  return tokens
}

/** The key that the lexicon files a phrase under: its folded words, joined by single spaces (`PL/SQL` → `pl sql`). */
export function phraseKey(text: string): string {
  // Not from the cache, which the many names of a lexicon would only empty.
  return readWords(text).join(' ')
}

const onlyWords = /^[a-zäöüßéèêàç\d]+(?: [a-zäöüßéèêàç\d]+)*$/

/** The folded words of a text, the same as the texts of `tokenise`. */
export const wordsOf: (text: string) => readonly string[] = memoised(readWords, { most: 1000, longest: 500 })

function readWords(text: string): string[] {
  const lower = text.toLowerCase()
  if (!onlyWords.test(lower)) return tokenise(text).map((token) => token.text)
  return lower
    .replace(/[^\da-z ]/g, foldCluster)
    .split(' ')
    .map(neutralGender)
}

const blankMarker = '•'.repeat(OPEN_MARKER.length)

function blankMarkers(text: string): string {
  return text.replaceAll(OPEN_MARKER, blankMarker)
}

const plainText = /^[\x20-\x7e]*$/

function foldWithOffsets(text: string): Folded {
  if (plainText.test(text)) return { text: text.toLowerCase(), offsets: null }
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  for (const match of text.matchAll(/[\x20-\x7e]+(?!\p{M})|[\s\S]\p{M}*/gu)) {
    const cluster = match[0]
    const plain = cluster.charCodeAt(0) < 0x80 && cluster.charCodeAt(cluster.length - 1) < 0x80
    const folded = plain ? cluster.toLowerCase() : foldCluster(cluster)
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(match.index + (plain ? unit : 0))
      ends.push(match.index + (plain ? unit + 1 : cluster.length))
    }
    out += folded
  }
  return { text: out, offsets: { starts, ends } }
}

const foldCluster = memoised(
  (cluster) => {
    const lower = cluster.normalize('NFKC').toLowerCase()
    return [...lower].map((letter) => letters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')).join('')
  },
  { most: 500, longest: 4 },
)

const markedEndings = new Set([
  'in',
  'innen',
  'r',
  'n',
  'e',
  'es',
  'euse',
  'se',
  'rice',
  'trice',
  'fe',
  'ne',
  'iere',
  'ere',
  'eres',
])
const slashEndings = new Set([...markedEndings, 'frau', 'mann'].filter((ending) => ending.length > 1))
const hyphenEndings = new Set([
  'e',
  'es',
  'euse',
  'euses',
  'trice',
  'trices',
  'ne',
  'nes',
  'iere',
  'ieres',
  'ere',
  'eres',
  'fe',
  'fes',
])

function isGenderEnding(gap: string, text: string): boolean {
  if (gap === '-') return hyphenEndings.has(text)
  if (gap === '/') return slashEndings.has(text)
  return (
    ['/-', ':', '*', '_', '(', '·', '(-'].includes(gap) &&
    (markedEndings.has(text) || text === 'frau' || text === 'mann')
  )
}

const feminineGerman = /(er|or|ekt|ist|yst|eut|ent|ant|og|wirt)in(nen)?$/
const feminineFrench: readonly (readonly [ending: string, pattern: RegExp, neutral: string])[] = [
  ['cheffe', /^(co)?cheffe$/, '$1chef'],
  ['trice', /^(.{4,})trice$/, '$1teur'],
  ['euse', /^(.{4,})euse$/, '$1eur'],
  ['e', /(ingenieur|consultant|dirigeant|assistant|architect|adjoint|expert)e$/, '$1'],
  ['es', /(ingenieur|consultant|dirigeant|assistant|architect|adjoint|expert)es$/, '$1s'],
]

/** Removes a feminine ending, so that `Beraterin` and `Berater`, `directrice` and `directeur` are the same word. */
function neutralGender(token: string): string {
  if (token.length < 6) return token
  const isGerman = token.endsWith('in') || token.endsWith('innen')
  if (isGerman && token.length >= 8 && feminineGerman.test(token)) return token.replace(/in(nen)?$/, '')
  for (const [ending, pattern, neutral] of feminineFrench) {
    if (token.endsWith(ending) && pattern.test(token)) return token.replace(pattern, neutral)
  }
  return token
}
