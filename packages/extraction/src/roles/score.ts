import { employerEndings, employerWords, legalForms } from '../lexicon/employer-words.ts'
import { jobEndings, jobWords, rankWords } from '../lexicon/job-words.ts'
import { readHeading } from '../headings/kind.ts'
import { labelWords } from '../lexicon/label-words.ts'
import { placeEndings, placeNames } from '../lexicon/place-words.ts'
import { degreeWords, schoolEndings, schoolWords } from '../lexicon/school-words.ts'
import { fold, wordList, wordsOf } from '../text/fold.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(wordList(list))
const jobs = setOf(jobWords)
const ranks = setOf(rankWords)
const legal = setOf(legalForms)
const employers = setOf(employerWords)
const schools = setOf(schoolWords)
const degrees = setOf(degreeWords)
const places = setOf(placeNames)
const labels = setOf(labelWords)
const endingTest = (list: string): ((word: string) => boolean) => {
  const endings = new Set(wordList(list).filter((ending) => ending.length > 1))
  const lengths = [...new Set([...endings].map((ending) => ending.length))]
  return (word) => lengths.some((length) => word.length >= length + 2 && endings.has(word.slice(-length)))
}
const endsAsJob = endingTest(jobEndings)
const endsAsEmployer = endingTest(employerEndings)
const endsAsSchool = endingTest(schoolEndings)
const endsAsPlace = endingTest(placeEndings)
const linking = new Set([
  'de',
  'du',
  'des',
  'd',
  'of',
  'for',
  'in',
  'im',
  'fur',
  'at',
  'bei',
  'der',
  'the',
  'am',
  'a',
  'la',
  'le',
  'en',
  'and',
  'und',
  'et',
  'mit',
  'with',
  'aux',
  'au',
  'von',
  'zur',
  'zum',
  'l',
  '&',
])
const genderMark =
  /\(?\b[mwfdhx]\s?[/|]\s?[mwfdhx](?:\s?[/|]\s?[mwfdhx])?\b\)?|(?:\/|:|\*|_)(?:in|innen|frau|r|e|euse|trice|ne)\b|\(in\)|\(e\)|·e\b/iu
const workload = /\b\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?%/

const isJobWord = (word: string): boolean => jobs.has(word) || (word.length > 6 && endsAsJob(word))
const isEmployerWord = (word: string): boolean => employers.has(word) || (word.length > 7 && endsAsEmployer(word))

/** How much a text looks like a job title, from about -3 to 4. */
export function titleScore(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return -2
  const head = headOf(wordsOf(text.split(/,\s|\s\(/)[0] ?? text))
  let score = 0
  if (words.some(isJobWord)) score += isJobWord(words[0] ?? '') || isJobWord(head) ? 3 : 1.6
  if (ranks.has(words[0] ?? '')) score += 0.8
  if (genderMark.test(text)) score += 1.5
  if (workload.test(text)) score += 0.7
  if (hasLegalForm(text)) score -= 3
  if (words.length > 9) score -= 1.5
  if (/[.!?]$/.test(text.trim()) && words.length > 4) score -= 1
  if (/\d{4}/.test(text)) score -= 0.7
  if (isPlaceName(text)) score -= 1.5
  return score
}

/** How much a text looks like an employer's name, from about -2 to 4. */
export function employerScore(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return -2
  let score = 0
  if (hasLegalForm(text)) score += 3
  const job = words.findIndex(isJobWord)
  const org = words.findIndex(isEmployerWord)
  if (org >= 0) score += job < 0 || (org < job && !isJobWord(headOf(words))) ? 2.2 : 0.6
  if (job >= 0 && (job === 0 || isJobWord(headOf(words)))) score -= 1.2
  if (/\s(?:&|\+)\s/.test(text)) score += 0.5
  if (/^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+)$/u.test(text.trim())) score += 0.8
  if (words.length > 9) score -= 1.2
  if (/[.!?]$/.test(text.trim()) && words.length > 4) score -= 1
  if (genderMark.test(text)) score -= 1
  if (isPlaceName(text)) score -= 1.2
  if (/^\p{Ll}/u.test(text.trim())) score -= 0.8
  return score
}

/** How much a text looks like a place name, from about -2 to 3. */
export function placeScore(text: string): number {
  const plain = text.trim().replace(/^\(|\)$/g, '')
  if (isPlaceName(plain)) return 3
  if (labels.has(fold(plain)) || readHeading(plain)?.isSure === true) return -3
  const words = wordsOf(plain)
  if (words.length === 0 || words.length > 5 || /[.!?]$/.test(plain)) return -3
  if (/^(?:CH-|D-|A-|F-)?\d{4,5}\s+\p{Lu}/u.test(plain)) return 3
  if (words.some(isJobWord) || hasLegalForm(plain)) return -2.5
  if (!/^\p{Lu}/u.test(plain)) return -2
  if (words.some(isEmployerWord) && !words.some(endsAsPlace)) return -2
  const capital = plain
    .split(/[\s-]+/)
    .every((word) =>
      /^(?:\p{Lu}|(?:am|an|der|im|in|i\.|a\.|bei|ob|de|du|des|la|le|les|sur|sous|upon|on|the|of|l['’]|d['’])|\d|\()/u.test(
        word,
      ),
    )
  if (!capital) return -2
  if (/^[A-Z]{2,3}$/.test(plain)) return -0.5
  if (words.length === 1) return endsAsPlace(words[0] ?? '') ? 1.2 : -0.3
  if (/\((?:[A-Z]{2}|\p{L}+)\)$/u.test(plain)) return 0.8
  return words.length === 2 && endsAsPlace(words[0] ?? '') ? 0.3 : -0.6
}

/** How much a text looks like a school's name, from about -2 to 4. */
export function schoolScore(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return -2
  let score = 0
  if (words.some((word) => schools.has(word) || (word.length > 8 && endsAsSchool(word)))) score += 2.6
  else if (words.some(isEmployerWord)) score += 1.2
  if (hasLegalForm(text)) score += 2
  if (degrees.has(words[0] ?? '') && !schools.has(words[0] ?? '')) score -= 1.5
  if (words.length > 10) score -= 1
  if (isPlaceName(text)) score -= 1.4
  return score
}

/** How much a text looks like a degree, diploma or field of study, from about -2 to 4. */
export function degreeScore(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return -2
  if (/^(?:(?:summa|magna|insigni) )?cum laude|^(?:avec |with )?(?:mention|distinction|honou?rs)\b/iu.test(text.trim()))
    return -2
  let score = 0
  const joined = fold(text).replace(/[\s.]/g, '')
  if (
    words.some((word) => degrees.has(word)) ||
    /^[BMD]\.\s?[A-Z]\p{L}{0,3}\.?(?:\s?\p{L}{1,4}\.)*(?:$|[\s,(])/u.test(text.trim()) ||
    /^(?:[bm]\.?sc|[bm]\.?a|b\.?eng|m\.?eng|ph\.?d|ll\.?[bm]|mba)/.test(joined)
  )
    score += 2.6
  if (words.some(isJobWord)) score += 1.2
  if (words.length < 4 && /\s(?:in|of|en|de|für|for)$/u.test(text)) score -= 1.5
  const isSchool = words.some((word) => schools.has(word) || (word.length > 8 && endsAsSchool(word)))
  if (isSchool) score -= degrees.has(words[0] ?? '') ? 0.4 : 1.6
  if (hasLegalForm(text)) score -= 2
  if (isPlaceName(text)) score -= 1.5
  if (words.length > 12) score -= 1
  return score
}

/** Whether a text is a known place name, with or without a country or canton. */
export function isPlaceName(text: string): boolean {
  const plain = fold(text).replace(/^\(|\)$/g, '')
  if (places.has(plain)) return plain.length > 3 || plain === 'rom' || plain === 'nis' || plain === 'usa'
  if (/^\p{Lu}[\p{L}.' -]+,\s*(?:[A-Z]{2}|USA|UK)$/u.test(text.trim())) return true
  const bracketed = /^(.+\p{L})\s\(\p{Lu}[\p{L}. -]*\)$/u.exec(text.trim())
  if (bracketed !== null) return isPlaceName(bracketed[1] ?? '')
  const parts = plain.split(/\s*[,/]\s*|\s+\(|\s+-\s+/).map((part) => part.replace(/\)$/, '').trim())
  const [first = '', ...rest] = parts
  if (rest.length > 0)
    return (
      places.has(first.replace(/^(?:ch-|d-)?\d{4,5} /, '')) &&
      rest.every((part) => places.has(part) || /^[a-z]{2,3}$/.test(part))
    )
  return places.has(
    first.replace(/\s+(?:zh|be|lu|ur|sz|ow|nw|gl|zg|fr|so|bs|bl|sh|ar|ai|sg|gr|ag|tg|ti|vd|vs|ne|ge|ju|ch)$/, ''),
  )
}

/** Whether a text contains the legal form of a company. */
export function hasLegalForm(text: string): boolean {
  const words = fold(text)
    .replace(/(?<!\p{L})e\.\s?v\.?/gu, 'ev')
    .replace(/sp\.\s?z\s?o\.\s?o\.?/g, 'doo')
    .replace(/s\.?à?a?\.?r\.?l\.?/g, 'sarl')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[\s,.()]+/)
  return words.some(
    (word, index) => index > 0 && legal.has(word) && !linking.has(word) && (word.length > 2 || isForm(text, word)),
  )
}

/** Whether a short legal form such as AG or SA is in capitals, as it must be. */
function isForm(text: string, word: string): boolean {
  return (
    new RegExp(
      `(?<![\\p{L}\\d])(?:${word.toUpperCase()}|${word === 'ev' ? 'e\\.\\s?V\\.?' : word === 'co' ? 'Co' : '$^'})(?![\\p{L}])`,
      'u',
    ).test(text) || word === 'ev'
  )
}

/** The main word of a name: the last one before the first preposition. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((word, index) => index > 0 && linking.has(word))
  return words[(end < 0 ? words.length : end) - 1] ?? ''
}
