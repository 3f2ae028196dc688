import { isDegree, isIberianFamily, isIberianGiven, isJoiner, isParticle, isSuffix, isTitle } from './name-words.ts'

export interface SplitName {
  givenName: string
  familyName: string
  /** Titles, degrees, maiden names and everything else around the name, as written. */
  beside: string[]
}

const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u
const maiden =
  /(?<![\p{L}.-])(?:geb(?:oren|orene|orener)?\b\.?|gesch\.|verw\.|née?(?!\p{L})|born\b|nata\b|nato\b|nacida\b|roz\.|rozená|z d\.|z domu\b|dite\b|[eé]p(?:\.|ouse\b)|verh(?:\.|eiratete?r?\b)|mariée?(?!\p{L})|vulgo\b|alias\b|a\.?k\.?a\b\.?|genannt\b)\s*(.*)$/iu
/** What stands in brackets, and nicknames in quotation marks. */
const bracketed = /[([{][^()[\]{}]{0,200}[)\]}]|["“„«][^"“”„«»]{1,40}["”“»]/gu

/**
 * Splits a name into first and last name. Everything else is kept separately: titles before and behind, maiden names,
 * brackets. `Family, Given` is recognised by the comma, FAMILY NAMES by their capitals, East Asian scripts have the
 * family first, and people from Spain, Portugal and Latin America two family names; otherwise the last word, with the
 * particles before it, is the family. One word is a first name. What libraries make of titles is in
 * findings/name-parsers-take-a-second-title-for-a-first-name.sh.
 */
export function splitName(name: string): SplitName {
  const brackets = [...name.matchAll(bracketed)].map(([found]) => found.slice(1, -1).trim())
  const plain = name.replace(bracketed, ' ')
  const found = maiden.exec(plain)
  const former = found !== null && plain.slice(0, found.index).trim() === '' ? null : found
  const bare = (former === null ? plain : plain.slice(0, former.index)).trim()
  const [main = '', ...parts] = bare.split(/\s*[,،;|]\s*/u).filter((part) => part !== '')
  const outside = [...brackets, ...(former === null ? [] : [former[0].trim()])]
  const first = stripTitles(wordsOf(main))
  const others = parts.map((part) => stripBehind(wordsOf(part)))
  if (first.words.length === 0) return { givenName: main, familyName: '', beside: [...parts, ...outside] }
  const given = first.words.length > 1 ? others.find(isName) : others.find(({ words }) => words.length > 0)
  const besideComma = others.flatMap((one, index) => (one === given ? one.titles : (parts[index] ?? '')))
  const beside = [...first.titles, ...besideComma, ...outside].filter((text) => text !== '')
  if (given !== undefined) return { givenName: given.words.join(' '), familyName: first.words.join(' '), beside }
  return { ...splitWords(first.words), beside }
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\u00A0]+/u).filter((word) => word !== '')
}

interface Stripped {
  words: string[]
  titles: string[]
}

/** The part after a comma is a given name unless it starts with a title. */
function isName({ words, titles }: Stripped): boolean {
  return words.length > 0 && titles.length === 0
}

/** The part after a comma is not a name if it starts with a degree: `BSc in Informatik`. */
function stripBehind(words: readonly string[]): Stripped {
  const [first = ''] = words
  return isDegree(first) || isSuffix(first) ? { words: [], titles: [words.join(' ')] } : stripTitles(words)
}

/** Removes titles from both ends; a word that would be the last one left is a name. */
function stripTitles(all: readonly string[]): Stripped {
  let from = occupationEnd(all)
  let to = all.length
  while (from < to && opensName(all, from)) from += 1
  while (to > from && isLoose(all[to - 1] ?? '') && (to - from > 2 || !isAmbiguous(all[to - 1] ?? '', all))) to -= 1
  const behind = all.slice(to)
  while (closesName(all[to - 1] ?? '', to - from)) {
    to -= 1
    behind.unshift(all[to] ?? '')
  }
  const titles = [all.slice(0, from).join(' '), behind.join(' ')].filter((text) => text !== '')
  return { words: all.slice(from, to), titles }
}

function isLoose(word: string): boolean {
  return isDegree(word) || isSuffix(word)
}

/** Where an occupation ends that stands before a name with its diploma: `Dipl. Pflegefachfrau HF Anna Muster`. */
function occupationEnd(all: readonly string[]): number {
  if (/^eidg\.? dipl\.?$/iu.test(all.slice(0, 2).join(' ')) && all.length === 5) return 3
  if (!/^(?:eidg\.?|dipl\.?)$/iu.test(all[0] ?? '')) return 0
  const school = all.slice(0, 5).findIndex(isDegree)
  return school > 0 && all.length - school > 2 ? school + 1 : 0
}

/** Titles, and after the first one also degrees: `dipl. Ing. FH Urs Muster`. `M.` before a single word is an initial. */
function opensName(all: readonly string[], index: number): boolean {
  const word = all[index] ?? ''
  if (word === 'M.' && all.length === 2) return false
  return isTitle(word) || (index > 0 && isDegree(word))
}

/** A title behind the `count` words that are left: `Muster Anna Dr.`. */
function closesName(word: string, count: number): boolean {
  if (count === 2) return /^(?:dr|prof)\.$/iu.test(word)
  return count > 2 && isTitle(word) && /\.$|^(?:dipl|lic|eidg)$/iu.test(word)
}

/** `MA` after a single word may be a family name in capitals. */
function isAmbiguous(word: string, all: readonly string[]): boolean {
  return all.length <= 2 && /^\p{Lu}{2,}$/u.test(word)
}

type Split = Pick<SplitName, 'givenName' | 'familyName'>

function splitWords(words: readonly string[]): Split {
  if (words.length <= 1) return { givenName: words[0] ?? '', familyName: '' }
  if (familyFirst.test(words.join(' '))) return { givenName: words.slice(1).join(' '), familyName: words[0] ?? '' }
  return byCapitals(words) ?? byOpeningParticle(words) ?? byUnits(unitsOf(words))
}

/** Nobody's first name begins with `de` or `van der`: `De Luca Marco`. */
function byOpeningParticle(words: readonly string[]): Split | null {
  const [first = '', second = ''] = words
  const opens =
    /^(?:von|vom|zu|de|di|del|della|dalla|ter|ten)$/iu.test(first) || (/^van$/iu.test(first) && isParticle(second))
  if (!opens || words.length < 3) return null
  const end = words.findIndex((word) => !isParticle(word)) + 1
  if (end === 0 || end >= words.length) return null
  return { givenName: words.slice(end).join(' '), familyName: words.slice(0, end).join(' ') }
}

/** One block of capitals at either end is the family name. */
function byCapitals(words: readonly string[]): Split | null {
  const capital = words.map((word) => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word))
  const first = capital.indexOf(true)
  const last = capital.lastIndexOf(true)
  if (first === -1 || capital.slice(first, last + 1).includes(false)) return null
  const opening =
    words.slice(0, first).every(isParticle) && words.slice(first, last + 1).some((word) => word.length > 2)
  if (opening && last < words.length - 1) {
    return { givenName: words.slice(last + 1).join(' '), familyName: words.slice(0, last + 1).join(' ') }
  }
  if (first === 0 || last < words.length - 1) return null
  let start = first
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1
  return { givenName: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') }
}

/** Names with the particles and joiners that belong to them. */
function unitsOf(words: readonly string[]): string[] {
  const units: string[] = []
  let waiting: string[] = []
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1
    const joins = index > 1 && !isLast && isJoiner(word)
    if (joins && waiting.length === 0) waiting = [units.pop() ?? '', word]
    else if (joins || (index > 0 && !isLast && isParticle(word))) waiting.push(word)
    else {
      units.push([...waiting, word].join(' '))
      waiting = []
    }
  }
  return units
}

function byUnits(units: readonly string[]): Split {
  if (units.length === 1) return fromFirstWord(units[0] ?? '')
  const withParticle = units.findIndex((unit, index) => index > 0 && unit.includes(' '))
  const start = withParticle > 0 ? iberianOr(units, withParticle) : iberianOr(units, units.length - 1)
  return { givenName: units.slice(0, start).join(' '), familyName: units.slice(start).join(' ') }
}

/** Where the family name begins if it consists of both parents' names; otherwise the given start. */
function iberianOr(units: readonly string[], start: number): number {
  const isIberian = units.some(isIberianFamily) || isIberianGiven(units[0] ?? '')
  if (!isIberian || units.length < 3) return start
  const family = units.findIndex((unit, index) => index > 0 && isIberianFamily(unit) && index >= units.length - 2)
  if (family > 0) return Math.min(start, family)
  return units.length >= 4 ? Math.min(start, units.length - 2) : start
}

function fromFirstWord(unit: string): Split {
  const [givenName = '', ...rest] = unit.split(' ')
  return { givenName, familyName: rest.join(' ') }
}
