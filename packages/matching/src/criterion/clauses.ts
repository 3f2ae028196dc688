import type { Span } from './marks.ts'
import { isLike, isLikeOrRelated, isOrLike } from './like.ts'
import { isQualificationWord } from './qualification-words.ts'
import type { Token } from '../text/normalise.ts'

/** How two subjects are joined; `closed` ends a list of alternatives, as `and` does: `SAP or similar, Excel`. */
type Link = 'and' | 'or' | 'comma' | 'closed'

const orWords = new Set([
  'oder',
  'or',
  'ou',
  'bzw',
  'beziehungsweise',
  'respektive',
  'alternativ',
  'alternatively',
  'ersatzweise',
  'defaut',
])
const exampleWords = new Set([
  'etwa',
  'z.b',
  'zb',
  'bspw',
  'beispielsweise',
  'e.g',
  'eg',
  'like',
  'such',
  'wie',
  'comme',
  'tel',
  'tels',
  'telle',
  'telles',
  'exemple',
  'beispiel',
  'ex',
])
const choiceWords = new Set(['one', 'any', 'eine', 'einer', 'eines', 'einem', 'un', 'une'])
const choiceOf = new Set(['of', 'der', 'von', 'dieser', 'des', 'parmi'])

/** The tokens of a subject of a criterion; `isUnknown` if the lexicon does not know it. */
export interface Subject extends Span {
  isUnknown: boolean
}

/**
 * Groups subjects into clauses by the words between them. All clauses must hold, and in each clause any subject is enough. `or`
 * binds closer than `and`; commas stand for the connective that ends their list; a list in brackets or after `z. B.`, `such as` or
 * `one of` offers alternatives. Examples join the unknown words before them, so that an example proves them too. Returns the
 * indices of the subjects of each clause: `Java und Kotlin oder Go` → `[[0], [1, 2]]`.
 */
export function groupClauses(tokens: readonly Token[], subjects: readonly Subject[]): number[][] {
  const read = readLinks(tokens, subjects)
  const links = explainUnknown(resolveCommas(read, lastLink(tokens, subjects)), subjects, openings(tokens, subjects))
  const clauses: number[][] = []
  subjects.forEach((_, index) => {
    const open = clauses.at(-1)
    if (open !== undefined && links[index - 1] === 'or') open.push(index)
    else clauses.push([index])
  })
  return clauses
}

/** For each link, whether the subject after it begins a list of examples or a specification in brackets. */
function openings(tokens: readonly Token[], subjects: readonly Subject[]): boolean[] {
  return subjects.slice(1).map((subject, index) => {
    const before = subjects[index]
    const { words, gaps } = between(tokens, before?.to ?? 0, subject.from)
    if (words.some((_, at) => isExample(words, at))) return true
    return (
      gaps.includes('(') && (isOpenList(tokens, subject.from) || (before?.isUnknown === true && !subject.isUnknown))
    )
  })
}

/** Joins unknown words with the examples right after them, so that they are not demands of their own. */
function explainUnknown(links: readonly Link[], subjects: readonly Subject[], opens: readonly boolean[]): Link[] {
  const explained = [...links]
  opens.forEach((isOpening, at) => {
    if (!isOpening) return
    explained[at] = 'or'
    for (let index = at - 1; index >= 0; index -= 1) {
      if (subjects[index]?.isUnknown !== true || subjects[index + 1]?.isUnknown !== true) return
      explained[index] = 'or'
    }
  })
  return explained
}

function readLinks(tokens: readonly Token[], subjects: readonly Span[]): Link[] {
  let alternatives = startsWithChoice(tokens, subjects[0]?.from ?? 0)
  return subjects.slice(1).map((subject, index) => {
    const { words, gaps } = between(tokens, subjects[index]?.to ?? 0, subject.from)
    if (gaps.includes(';') && !alternatives) return 'and'
    const opens = gaps.lastIndexOf('(') > gaps.lastIndexOf(')')
    if (gaps.includes(';') || gaps.includes(')')) alternatives = false
    if (words.some((_, at) => isExample(words, at))) {
      alternatives = true
      return 'or'
    }
    if (opens && isAbbreviated(tokens, subjects[index], subject)) return 'or'
    if (opens) {
      if (isOpenList(tokens, subject.from)) alternatives = true
      return alternatives || words.some((word) => orWords.has(word)) ? 'or' : 'and'
    }
    if (alternatives || isOrLike(tokens[subject.from]?.text ?? '')) return 'or'
    if (endsInSimilar(tokens, subjects[index]?.to ?? 0, subject.from)) return 'closed'
    if (words.some((word) => orWords.has(word)) || (words.length === 0 && gaps.trim() === '/')) return 'or'
    if (!gaps.includes(',') || !words.every(goesOn)) return 'and'
    return 'comma'
  })
}

const longestAbbreviation = 6

/** Whether a subject alone in brackets abbreviates the one before it: `Fahrdienstvorschriften (FDV)`. */
function isAbbreviated(tokens: readonly Token[], before: Span | undefined, { from, to }: Span): boolean {
  const short = tokens[from]?.text ?? ''
  const isAlone = to - from === 1 && (tokens[to] === undefined || tokens[to].gap.includes(')'))
  if (before === undefined || !isAlone || short.length < 2 || short.length > longestAbbreviation) return false
  const long = tokens.slice(before.from, before.to).map((token) => token.text)
  const initials = long.filter((word) => !small.test(word)).map((word) => word.charAt(0))
  if (initials.length > 1) return initials.join('') === short
  return new RegExp(`^${[...short].join('\\p{L}*')}\\p{L}+$`, 'u').test(long.join(''))
}

const small = /^(?:in|im|der|den|des|dem|die|das|eine?[nrsm]?|als|a|an|the|of|as|une?|le|la|les|l|de|d|du|en|dans)$/

/** Whether a word continues a list: `en transport, en expédition`, `Brevet fédéral, diplôme d’expert`. */
function goesOn(word: string): boolean {
  return small.test(word) || isQualificationWord(word)
}

/** Whether examples begin at a word; `z. B.` and `p. ex.` with blanks are two words. */
function isExample(words: readonly string[], at: number): boolean {
  if (exampleWords.has(words[at] ?? '')) return !isComparison(words, at)
  const pair = `${words[at] ?? ''} ${words[at + 1] ?? ''}`
  return ['z b', 'p ex', 'par ex', 'par exemple', 'for example', 'for instance', 'e g', 'u a'].includes(pair)
}

/** Whether `wie` or `comme` introduces no examples, but joins (`wie auch`, `sowohl … wie`) or names a role (`dont deux comme chef`). */
function isComparison(words: readonly string[], at: number): boolean {
  if (words.includes('dont') || words.includes('davon')) return true
  const [before = '', next = ''] = [words[at - 1], words[at + 1]]
  const word = words[at]
  if (word === 'wie') return next === 'auch' || next === 'zum' || before === 'so' || words.includes('sowohl')
  if (word === 'such') return next !== 'as'
  return word === 'comme' && (next !== '' || words.length === 1) && !/^(?:les?|la|l|des?|par)$/.test(next)
}

const others = /^(?:autres?|andere[rnsm]?|others?|etc|usw)$/
const longestBracket = 20

/** Whether the list in brackets that begins at a word is open, and so offers examples: `(Salesforce, Dynamics ou autre)`. */
function isOpenList(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + longestBracket); at += 1) {
    if (at > from && tokens[at]?.gap.includes(')') === true) return false
    const word = tokens[at]?.text ?? ''
    if (others.test(word) || isLike(word)) return true
  }
  return false
}

const andWords = new Set(['und', 'sowie', 'and', 'et', 'plus', 'mit', 'with', 'avec'])

/** Whether `or similar` ends a list between two subjects, so that the second is no alternative: `SAP or similar, Excel`. */
function endsInSimilar(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text)
  if (!orWords.has(words[0] ?? '') && !isOrLike(words[0] ?? '')) return false
  const like = words.findIndex((word) => others.test(word) || isLikeOrRelated(word))
  if (like < 0 || words.slice(like).some((word) => orWords.has(word))) return false
  return (
    words.slice(like).some((word) => andWords.has(word)) ||
    tokens.slice(from + like + 1, to + 1).some(({ gap }) => gap.trim() !== '')
  )
}

/** Words that make `or` a minimum instead of an alternative: `Fluent English, German B1 or better`. */
const upwards = /^(?:better|higher|above|more|greater|besser|hoeher|mehr|superieure?s?|plus|mieux)$/

/** The connective after the last subject: `Mathematics, physics or similar` offers alternatives although no subject follows `or`. */
function lastLink(tokens: readonly Token[], subjects: readonly Span[]): Link {
  const end = subjects.at(-1)?.to ?? 0
  return orWords.has(tokens[end]?.text ?? '') && !upwards.test(tokens[end + 1]?.text ?? '') ? 'or' : 'and'
}

function resolveCommas(links: readonly Link[], last: Link): Link[] {
  const resolved = [...links]
  for (let index = resolved.length - 1; index >= 0; index -= 1) {
    if (resolved[index] !== 'comma') continue
    const next = resolved[index + 1] ?? last
    resolved[index] = next === 'closed' ? 'or' : next
  }
  return resolved
}

function between(tokens: readonly Token[], from: number, to: number): { words: string[]; gaps: string } {
  const inside = tokens.slice(from, to)
  const gaps = tokens.slice(from, to + 1).map((token) => token.gap)
  return { words: inside.map((token) => token.text), gaps: gaps.join(' ') }
}

function startsWithChoice(tokens: readonly Token[], until: number): boolean {
  return tokens.slice(0, until).some((token, index) => {
    return choiceWords.has(token.text) && choiceOf.has(tokens[index + 1]?.text ?? '')
  })
}
