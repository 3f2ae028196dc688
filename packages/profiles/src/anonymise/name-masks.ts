import type { Candidate } from '../candidate.ts'
import { isDegree, isJoiner, isParticle, isSuffix, isTitle } from '../name/name-words.ts'
import { hasOpenMarker } from '../open-marker.ts'
import { type Folded, spellings } from './folded.ts'
import { literally, matchesOf, type Span } from './spans.ts'

/** A person's name as initials. */
export interface Initials {
  given: string
  family: string
}

/** Names that are also common words in lower case in one of our languages: as names they are capitalised. */
const everyday = new Set(
  `lang kurz klein gross groß jung alt lieb stark frei reich weiss weiß schwarz braun rot neu gut ernst froh will may mark page young long short white black brown green gray grey rich grant hope joy grace rose
  faith dean chase art bill pat sue frank drew petit grand blanc noir roux bon fort blond marchand winter summer sauer süss süß kühn kluge fromm see king cook baker smith miller carpenter mason hunter fisher
  singer star best price west east north south day field wood stone hill bush lake rivers brooks banks love moon sharp wise strong swift small little bishop pope knight porter potter sage june april august dawn
  eve iris lily ivy olive amber ruby pearl jade gene guy jack jean jules juste parfait roi boulanger berger mercier meunier ray rusty sandy sunny max min an in on so do no go le la de art temple major minor
  case park parks noble penny rob don ward waters wells bond booth cash cross english french german holiday house law marsh moss reed shepherd steel tanner taylor turner walker weaver webb wright`
    .split(/\s+/)
    .map((word) => spellings(word)[0] ?? word),
)

/** The words of a person's name that identify the person, without titles, degrees, particles and single letters. */
function nameWords(candidate: Pick<Candidate, 'givenName' | 'familyName' | 'originalName'>): string[] {
  const parts = [candidate.givenName, candidate.familyName].map(wordsOf)
  const kept = parts.flatMap((words) => (words.length === 1 ? words : words.filter(tellsWho)))
  const all = [...kept, ...wordsOf(candidate.originalName).filter(tellsWho)]
  return [...new Set(all.flatMap((word) => [word, ...word.split('-')]))].filter(
    (word) => [...word.replace(/\.$/u, '')].length > 1 && /\p{L}/u.test(word),
  )
}

function wordsOf(name: string): string[] {
  if (hasOpenMarker(name)) return []
  return name.split(/[\s,;|()[\]"„“”«»]+/u).filter((word) => word !== '')
}

function tellsWho(word: string): boolean {
  const isOther = isTitle(word) || isDegree(word) || isSuffix(word) || isParticle(word) || isJoiner(word)
  return !isOther && !/^(?:geb|geboren|née?|born|gesch|verw)\.?$/iu.test(word)
}

/** The initials of a name: `Anna-Lena von der Mühll` is `A. M.`. */
export function initialsOf(candidate: Pick<Candidate, 'givenName' | 'familyName' | 'originalName'>): Initials {
  const { givenName, familyName, originalName } = candidate
  if (givenName === '' && familyName === '') return { given: initial(originalName), family: '' }
  return { given: initial(givenName), family: initial(familyName) }
}

function initial(name: string): string {
  if (name === '' || hasOpenMarker(name)) return name
  const words = name.split(/[\s,]+/u).filter((word) => word !== '')
  const telling = words.find(tellsWho) ?? words[0] ?? ''
  const [letter = ''] = telling.match(/\p{L}\p{M}*/u) ?? []
  return letter === '' ? '' : `${letter.toLocaleUpperCase('en')}.`
}

/** Finds a person's name in texts: complete, in parts, in any spelling, inflected, and joined into one word. */
export function nameMask(candidate: Candidate): (text: string, folded: Folded) => Span[] {
  const { given, family } = initialsOf(candidate)
  const givenWords = new Set(nameWords({ givenName: candidate.givenName, familyName: '', originalName: '' }))
  const words = nameWords(candidate)
  const others = words.filter((word) => !givenWords.has(word)).flatMap(spellings)
  const whole = [given, family].filter((part) => part !== '').join(' ')
  const stems = words
    .flatMap(spellings)
    .map((way) => [...way].slice(0, isInflectedInside(way) ? -2 : undefined).join(''))
  const patterns = [
    joinedPattern(candidate, words, whole),
    ...words.map((word) => ({ ...wordPattern(word), replacement: givenWords.has(word) ? given : family || given })),
  ]
  return (text, folded) => {
    if (!stems.some((stem) => folded.text.includes(stem))) return []
    return patterns.flatMap(({ pattern, onlyCapital, replacement }) =>
      matchesOf(folded.text, pattern).flatMap(({ start, end }) => {
        const isGiven = replacement === whole && !others.some((way) => folded.text.slice(start, end).includes(way))
        const instead = isGiven && given !== '' ? given : replacement
        const span = { start: folded.places[start] ?? 0, end: folded.places[end] ?? text.length, replacement: instead }
        const isCapital = /^\P{Ll}/u.test(text.slice(span.start, span.end))
        return onlyCapital && !isCapital ? [] : [span]
      }),
    )
  }
}

interface NamePattern {
  pattern: RegExp
  onlyCapital: boolean
  replacement: string
}

/**
 * `Anna von Müller`, `anna.mueller`, `muelleranna`, `amueller79`: parts of the name combined, or with an initial before
 * or after.
 */
function joinedPattern(candidate: Candidate, words: readonly string[], replacement: string): NamePattern {
  const ways = words.flatMap(spellings)
  const any = oneOf(ways)
  const numbered = oneOf(ways.filter((way) => way.length > 3))
  const long = oneOf(ways.filter((way) => way.length > 3 && !everyday.has(way)))
  const initials = oneOf(ways.map((way) => [...way][0] ?? ''))
  const between = oneOf(wordsOf(`${candidate.givenName} ${candidate.familyName}`).flatMap(spellings))
  const bodies = [
    `${any}(?:(?:[\\s._-]+${between})*[\\s._-]*${any})+`,
    `${initials}[._-]?${long}`,
    `${long}[._-]?(?:${initials}|\\d+)`,
    `(?:${initials}[._-]?)?${numbered}\\d+`,
  ]
  return { pattern: bounded(`(?:${bodies.join('|')})[._-]?\\d*(?:'?s)?`), onlyCapital: false, replacement }
}

/** A pattern for any of the given texts; never matches if there are none. */
function oneOf(texts: readonly string[]): string {
  const known = [...new Set(texts)].filter((text) => text !== '').toSorted((a, b) => b.length - a.length)
  return known.length === 0 ? '(?!)' : `(?:${known.map(literally).join('|')})`
}

function wordPattern(word: string): Omit<NamePattern, 'replacement'> {
  const ways = spellings(word).map((way) => inflected(way))
  const isShort = [...word].length < 3
  const onlyCapital = isShort || spellings(word).some((way) => everyday.has(way))
  return { pattern: bounded(`(?:${ways.join('|')})`), onlyCapital }
}

/**
 * A word with the endings that a name can have: `Müllers`, `Anna’s`, `Max’`, `müllersche`; Slavic and Greek names
 * change their ending.
 */
function inflected(way: string): string {
  const letters = [...way]
  if (isInflectedInside(way)) {
    return `${literally(letters.slice(0, way.match(/\p{Script=Greek}/u) ? -2 : -1).join(''))}\\p{L}{0,4}`
  }
  const dative = way.endsWith('er') ? '|n' : ''
  return `${literally(way)}(?:'?s|'|sche[nmrs]?${dative})?`
}

function isInflectedInside(way: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(way) && [...way].length > 3
}

function bounded(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu')
}
