import { isPeople } from '../criterion/details.ts'
import type { Token } from '../text/normalise.ts'
import { memoisedTest } from '../text/memoised.ts'
import { type CueKind, cuePhrases, harmlessPhrases } from './cue-phrases.ts'
import { article, house, isPerson, otherSubjectAt } from './other-subjects.ts'

/** A phrase that weakens the stance of the words around it, and its tokens (`from` inclusive, `to` exclusive). */
export interface Cue {
  kind: CueKind | 'course'
  from: number
  to: number
}

interface Pattern {
  /** Null for a harmless phrase that only looks like a cue. */
  kind: CueKind | null
  words: readonly string[]
}

const prefixLength = 4
const byWord = new Map<string, Pattern[]>()
const byPrefix = new Map<string, Pattern[]>()

function learn(kind: CueKind | null, list: string): void {
  for (const phrase of list.split('|')) {
    const words = phrase.trim().split(/\s+/)
    const first = words[0] ?? ''
    const [index, key] = first.endsWith('*') ? [byPrefix, first.slice(0, prefixLength)] : [byWord, first]
    index.set(key, [...(index.get(key) ?? []), { kind, words }])
  }
}

learn(null, harmlessPhrases)
const kinds: readonly CueKind[] = [
  'without',
  'none',
  'not',
  'lacks',
  'unfinished',
  'wish',
  'basic',
  'others',
  'agent',
  'partner',
  'glimpse',
  'guided',
]
for (const kind of kinds) learn(kind, cuePhrases[kind])

const courseWords =
  /^(?:\p{L}*(?:kurse?s?|schulung(?:en)?|seminare?|workshops?|lehrgang)|weiterbildung|courses?|training|class|cours|formation|ateliers?|learning|elearning|bootcamps?|webinars?|webinaires?|moocs?)$/u
const attending = /^(?:besucht|teilgenommen|absolviert|attended|completed|took|suivi|suivie|assiste)$/

const isCourse = memoisedTest(courseWords)
const isAttended = memoisedTest(attending)

const limits = new Set(['nur', 'only', 'lediglich', 'bloss', 'seulement', 'uniquement', 'teilweise', 'partly'])
const longestBracket = 8

/** Whether a word is in brackets, where a limit applies to the words before them: `SAP (nur Leserechte)`. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > Math.max(-1, at - longestBracket); back -= 1) {
    const gap = tokens[back]?.gap ?? ''
    if (gap.includes('(')) return true
    if (gap.includes(')')) return false
  }
  return false
}

/** Finds the phrases of a text that deny, wish, limit or attribute to others what stands around them. The longest phrase at a word wins. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = []
  let sawCourse = false
  let sawAttended = false
  for (let at = 0; at < tokens.length;) {
    const text = tokens[at]?.text ?? ''
    const pattern = longestAt(tokens, at)
    if (pattern !== null && pattern.kind !== null)
      cues.push({ kind: pattern.kind, from: at, to: at + pattern.words.length })
    if (limits.has(text) && isInBrackets(tokens, at)) cues.push({ kind: 'basic', from: at, to: at + 1 })
    if (isDoneByOthers(tokens, at)) cues.push({ kind: 'agent', from: at, to: at + 2 })
    if (isTheirs(tokens, at)) cues.push({ kind: 'agent', from: at, to: at + 2 })
    if (isByOthers(tokens, at)) cues.push({ kind: 'agent', from: at, to: at + 2 })
    const subject = otherSubjectAt(tokens, at)
    if (subject !== null) cues.push({ kind: subject, from: at, to: at + 1 })
    if (isOthersDoing(tokens, at)) cues.push({ kind: 'others', from: at, to: at + 2 })
    if (isMerelyThere(tokens, at) || isTheirDoing(tokens, at)) cues.push({ kind: 'glimpse', from: at, to: at + 1 })
    if (areWeeks(tokens, at)) cues.push({ kind: 'glimpse', from: at, to: at + 2 })
    sawCourse = (sawCourse && !/[.!?;\n]/.test(tokens[at]?.gap ?? '')) || isCourse(text)
    sawAttended = (sawAttended && !/[.!?;\n]/.test(tokens[at]?.gap ?? '')) || isAttended(text)
    if (sawCourse && sawAttended && (isAttended(text) || isCourse(text)))
      cues.push({ kind: 'course', from: at, to: at + 1 })
    at += pattern?.words.length ?? 1
  }
  return cues
}

const participle = /(?:ed|ees?|es|e|is|it|its|ites?|us|ues?)$/
const by = new Set(['by', 'par'])
const determiner =
  /^(?:our|the|my|an?|their|another|other|external|outside|nos|notre|les?|la|l|une?|des?|mon|ma|leurs?|d)$/

/** Whether a participle names other people as the agents: `drafted by our lawyers`, `rédigés par nos juristes`. */
function isDoneByOthers(tokens: readonly Token[], at: number): boolean {
  if (!by.has(tokens[at + 1]?.text ?? '') || !participle.test(tokens[at]?.text ?? '')) return false
  const next = tokens[at + 2]?.text ?? ''
  return isPerson(next) || (determiner.test(next) && isPerson(tokens[at + 3]?.text ?? ''))
}

const doneBy = new Set([...by, 'durch', 'vom'])

/** Whether the agent is another team or firm, wherever the verb is: `by the platform team`, `durch die Hausdienst-Firma`. */
function isByOthers(tokens: readonly Token[], at: number): boolean {
  if (!doneBy.has(tokens[at]?.text ?? '')) return false
  const next = tokens.slice(at + 1, at + 4).map(({ text }) => text)
  if (!next.some((word) => house.test(word) || word === 'equipe')) return false
  return tokens[at]?.text === 'vom' || determiner.test(next[0] ?? '') || article.test(next[0] ?? '')
}

const that = new Set(['that', 'which', 'que', 'qu'])

const germanRelative = /^(?:die|das|den|welche[ns]?)$/

/** Whether a German relative clause has others as its subject: `Schulungen, die der Hersteller hält`. */
function isGermanTheirs(tokens: readonly Token[], at: number): boolean {
  const [first, next, subject] = tokens.slice(at, at + 3)
  if (first === undefined || !germanRelative.test(first.text) || !first.gap.includes(',')) return false
  if (!article.test(next?.text ?? '')) return false
  return house.test(subject?.text ?? '') || isPerson(subject?.text ?? '')
}

/** The implied subject of a line of a CV is the person: `which they model in dbt` speaks of others. */
const they = /^(?:they|ils|elles)$/

/** Whether a relative clause has others as its subject: `the dashboards that the BI team builds`. */
function isTheirs(tokens: readonly Token[], at: number): boolean {
  if (isGermanTheirs(tokens, at)) return true
  if (that.has(tokens[at]?.text ?? '') && they.test(tokens[at + 1]?.text ?? '')) return true
  if (!that.has(tokens[at]?.text ?? '') || !determiner.test(tokens[at + 1]?.text ?? '')) return false
  const first = tokens[at + 2]?.text ?? ''
  return house.test(first) || house.test(tokens[at + 3]?.text ?? '') || isPerson(first)
}

const relative = /^(?:who|that|which|qui|welche[rnsm]?)$/
const use =
  /^(?:us(?:e|es|ed|ing)|run(?:s|ning)?|ran|work\p{L}*|operat\p{L}*|nutz\p{L}*|einsetz\p{L}*|verwend\p{L}*|arbeit\p{L}*|entwickel\p{L}*|programmier\p{L}*|betreib\p{L}*|utilis\p{L}*|travaill\p{L}*|develop\p{L}*|build\p{L}*|exploit\p{L}*)$/u
const relativeReach = 5

/**
 * Whether a relative clause describes what other people do: `clients who run on Shopify`, `Kunden, die SAP einsetzen`, also behind
 * the verb (`mit dem Team abgestimmt, das Kafka betreibt`).
 */
function isOthersDoing(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at]?.text ?? ''
  if (!isPeople(subject) && !house.test(subject)) return false
  const from = [at + 1, at + 2].find((one) => opensRelative(tokens, one))
  if (from === undefined) return false
  return tokens.slice(from + 1, from + 1 + relativeReach).some(({ text }) => use.test(text))
}

function opensRelative(tokens: readonly Token[], at: number): boolean {
  const { text, gap } = tokens[at] ?? { text: '', gap: '' }
  return relative.test(text) || (/^(?:die|der|das)$/.test(text) && gap.includes(','))
}

/** Whether a clause begins with other people and what they did: `…; testers automated them`. */
function isTheirDoing(tokens: readonly Token[], at: number): boolean {
  const isOpening = /[;,]/.test(tokens[at]?.gap ?? '')
  return isOpening && isPeople(tokens[at]?.text ?? '') && /\p{L}{3}ed$/u.test(tokens[at + 1]?.text ?? '')
}

const beingThere = new Set('dabei zugegen anwesend gesehen seen vu vue vus vues angeschaut'.split(' '))

/** Whether the person was only present: `Bei Entwicklungsgesprächen dabei`. */
function isMerelyThere(tokens: readonly Token[], at: number): boolean {
  if (!beingThere.has(tokens[at]?.text ?? '')) return false
  return at > 0 && (at === tokens.length - 1 || /[.,;)\n]/.test(tokens[at + 1]?.gap ?? ''))
}

const fewNumber =
  /^(?:[2-9]|1[0-2]|vier|fuenf|sechs|sieben|acht|neun|zehn|zwoelf|four|five|six|seven|eight|nine|ten|twelve|quatre|cinq|sept|huit|neuf|dix|douze)$/
const weeks = /^(?:wochen|weeks|semaines)$/
const rhythm = /^(?:pro|im|in|a|an|per|par|alle|every|toutes|each|jedes|jaehrlich|ferien|vacances|holiday)$/

/** Whether a text begins with a stay of a few weeks (`Acht Wochen auf der Station`), unless the weeks recur (`pro Jahr`). */
function areWeeks(tokens: readonly Token[], at: number): boolean {
  if (at > 1 || !fewNumber.test(tokens[at]?.text ?? '') || !weeks.test(tokens[at + 1]?.text ?? '')) return false
  return !tokens.slice(0, at + 4).some(({ text }) => rhythm.test(text))
}

function longestAt(tokens: readonly Token[], at: number): Pattern | null {
  const text = tokens[at]?.text ?? ''
  let longest: Pattern | null = null
  for (const candidates of [byWord.get(text), byPrefix.get(text.slice(0, prefixLength))]) {
    for (const pattern of candidates ?? []) {
      if (pattern.words.length > (longest?.words.length ?? 0) && fits(pattern.words, tokens, at)) longest = pattern
    }
  }
  return longest
}

function fits(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, step) => {
    const text = tokens[at + step]?.text
    if (text === undefined || (step > 0 && /[.;!?\n]/.test(tokens[at + step]?.gap ?? ''))) return false
    if (word === '_') return true
    return word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word
  })
}
