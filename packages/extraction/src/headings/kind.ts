import { fold, keyOf, wordList, wordsOf } from '../text/fold.ts'
import { fillerHeadingWords, headingPhrases, headingWords, type SectionKind } from './heading-words.ts'

/** The kind of section that a heading's words name. */
export interface HeadingReading {
  kind: SectionKind
  /** A second kind that the heading also names, as in "Skills & Languages". */
  also: SectionKind | null
  /** True if every word is known from headings; otherwise the look of the line must confirm that it is one. */
  isSure: boolean
}

const longestHeading = 9
const phraseKinds = new Map(
  headingPhrases.flatMap(([kind, list]) => wordList(list).map((phrase) => [keyOf(phrase), kind] as const)),
)
const wholeWords = new Map<string, [SectionKind, number][]>()
const beginnings: [string, SectionKind, number][] = []
for (const [kind, weight, list] of headingWords) {
  for (const word of wordList(list)) {
    if (word.endsWith('*')) beginnings.push([word.slice(0, -1), kind, weight])
    else wholeWords.set(word, [...(wholeWords.get(word) ?? []), [kind, weight]])
  }
}
const endings: readonly (readonly [string, SectionKind])[] = [
  ['sprachkenntnisse', 'languages'],
  ['kenntnisse', 'skills'],
  ['kompetenzen', 'skills'],
  ['fahigkeiten', 'skills'],
  ['fertigkeiten', 'skills'],
  ['erfahrung', 'work'],
  ['erfahrungen', 'work'],
  ['laufbahn', 'work'],
  ['werdegang', 'work'],
  ['ausbildung', 'education'],
  ['ausbildungen', 'education'],
  ['studium', 'education'],
  ['bildung', 'education'],
  ['zertifikate', 'certificates'],
  ['kurse', 'certificates'],
  ['projekte', 'projects'],
  ['sprachen', 'languages'],
  ['tatigkeiten', 'work'],
  ['interessen', 'interests'],
  ['qualifikationen', 'skills'],
  ['daten', 'personal'],
  ['profil', 'summary'],
]
const fillers = wordList(fillerHeadingWords)
const fillerWords = new Set(fillers.filter((word) => !word.endsWith('*')))
const fillerBeginnings = fillers.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))

/** Reads a line as a heading. Returns null if no word is known from headings, or if the line is too long. */
export function readHeading(text: string): HeadingReading | null {
  const plain = fold(text).replace(/^\W*(?:\d{1,2}[.)]|[ivx]{1,4}[.)])\s+/u, '')
  const words = wordsOf(plain.replace(/(?<!\p{L})aus-(?=[\s,/])/u, 'ausbildung'))
  if (
    words.length === 0 ||
    /^\p{L}{1,2}\s*:\s/u.test(plain) ||
    (words.length > longestHeading && words.some((word) => word.length > 2)) ||
    plain.length > 70
  )
    return null
  if (/^(?:(?:sehr )?gute |grund|basis|schul|erweiterte |fort\w+ )-?kenntnisse$|^muttersprache$/.test(plain))
    return null
  const phrase = phraseKinds.get(keyOf(plain))
  if (phrase !== undefined) return { kind: phrase, also: null, isSure: true }
  const isSpaced =
    words.length > 3 &&
    words.filter((word) => word.length < 3).length >= words.length * 0.6 &&
    plain.length > words.join('').length + 2
  const letters = isSpaced ? [keyOf(plain)] : words
  return weigh(letters)
}

function weigh(words: readonly string[]): HeadingReading | null {
  const sums = new Map<SectionKind, number>()
  let unknown = 0
  for (const word of words) {
    const kinds = kindsOf(word)
    for (const [kind, weight] of kinds) sums.set(kind, (sums.get(kind) ?? 0) + weight)
    if (kinds.length === 0 && !isFiller(word)) unknown += 1
  }
  const ranked = [...sums].toSorted(([, a], [, b]) => b - a)
  const [first, second] = ranked
  if (first === undefined) return null
  const also = second !== undefined && second[1] >= 1 && first[1] < second[1] + 0.6 ? second[0] : null
  return { kind: first[0], also, isSure: unknown === 0 && first[1] >= 0.6 }
}

function kindsOf(word: string): [SectionKind, number][] {
  const whole = wholeWords.get(word)
  if (whole !== undefined) return whole
  const begun = beginnings.find(([beginning]) => word.startsWith(beginning))
  if (begun !== undefined) return [[begun[1], begun[2]]]
  const ended = endings.find(([ending]) => word.length > ending.length && word.endsWith(ending))
  return ended === undefined ? [] : [[ended[1], 1]]
}

function isFiller(word: string): boolean {
  return fillerWords.has(word) || fillerBeginnings.some((beginning) => word.startsWith(beginning))
}
