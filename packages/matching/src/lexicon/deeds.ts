import type { Token } from '../text/normalise.ts'
import type { Concept, Lexicon } from './lexicon.ts'
import type { Hit } from './find.ts'

interface Side {
  concept: Concept
  deed: number
  isLeading: boolean
}

/** The deeds of a lexicon by the words of their verbs and objects. */
interface DeedIndex {
  verbs: WordIndex
  objects: WordIndex
}

interface WordIndex {
  whole: Map<string, Side[]>
  starts: Map<string, [start: string, side: Side][]>
}

const none: readonly Side[] = []
const shortestStart = 3
const farthest = 6
/** Words that introduce an agent, an instrument or a denial: they separate a verb from its object. */
const parting =
  /^(?:als|as|comme|durch|by|par|mit|with|avec|fuer|for|pour|ohne|without|sans|nicht|nie|not|never|pas|jamais|no|kein\w*|aucune?|unter|under|sous|bei|beim|at|chez|wie|like)$/

/**
 * Finds activities expressed by a verb and its object: `zwei Lernende auf der Baustelle angeleitet` is supervision of
 * apprentices. Between the two, at most five words that `mayStand` allows may occur, and no sign except hyphen, slash and apostrophe.
 */
export function findDeeds(tokens: readonly Token[], lexicon: Lexicon, mayStand: (word: string) => boolean): Hit[] {
  const { verbs, objects } = indexOf(lexicon)
  const found: (readonly Side[])[] = []
  const objectsAt = (index: number) => (found[index] ??= sidesOf(tokens[index]?.text ?? '', objects))
  return tokens.flatMap(({ text }, at) => {
    const own = sidesOf(text, verbs)
    return own.flatMap((side) => {
      const other = nearest(tokens, at, {
        mayStand,
        isLeading: side.isLeading && !followingParticiple.test(text) && !isTrailing(tokens, at),
        isObject: (index) => isSame(objectsAt(index), side) && !isModifier(tokens, index),
      })
      if (other === null) return []
      const [from, to] = [Math.min(at, other), Math.max(at, other) + 1]
      return [
        {
          concept: side.concept,
          alias: tokens
            .slice(from, to)
            .map((token) => token.text)
            .join(' '),
          from,
          to,
        },
      ]
    })
  })
}

const englishParticiple = /^(?:\p{L}{3,}ed|written|led|taught|held|built|given|run)$/u
const behindParticiple =
  /^(?:in|at|on|for|within|per|to|across|from|until|since|after|before|each|every|once|twice|weekly|monthly|daily|yearly|annually|quarterly|\d.*)$/

/** Whether an English participle ends its statement, so that its object stands before it: `complaints answered within ten days`. */
function isTrailing(tokens: readonly Token[], at: number): boolean {
  if (!englishParticiple.test(tokens[at]?.text ?? '')) return false
  const next = tokens[at + 1]
  return next === undefined || /[,;.()–\n]/.test(next.gap) || behindParticiple.test(next.text)
}

/** French participles agree with an object before them: `des voyages organisés`, `procès-verbaux rédigés`. */
const followingParticiple = /(?:ees?|es)$/

const personnel = new Set(['staff', 'team', 'client', 'customer', 'people', 'parent'])

/** Whether an English noun only qualifies the next one: `staff meetings` are not staff. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return personnel.has(tokens[at]?.text ?? '') && next?.gap === ' ' && /(?:[^s]s|ing)$/.test(next.text)
}

function isSame(sides: readonly Side[], side: Side): boolean {
  return sides.some((one) => one.concept === side.concept && one.deed === side.deed)
}

interface Reach {
  mayStand: (word: string) => boolean
  isLeading: boolean
  isObject: (index: number) => boolean
}

const article = /^(?:der|dem|den|ein(?:er|em)|mein(?:er|em|en)|unser(?:er|em|en)|anderen)$/

/** Whether `von` introduces the agent, as in `Lernende von der Kollegin betreut`, but not in `Reklamationen von Gästen bearbeitet`. */
function namesAgent(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text
  return word === 'vom' || (word === 'von' && article.test(tokens[at + 1]?.text ?? ''))
}

/** Whether a noun is the agent (`von Mitarbeitenden geführt`) or the role in which something happened (`als Lernende ausgebildet`). */
function isDoer(tokens: readonly Token[], at: number): boolean {
  return /^(?:von|vom|durch|als|as|comme)$/.test(tokens[at - 1]?.text ?? '')
}

const participle = /^(?:\p{L}{2,5})?ge\p{L}{3,}(?:t|en)$/u

/** Whether an agent follows a participle: `geführt von Mitarbeitenden`. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return participle.test(tokens[at]?.text ?? '') && /^(?:von|vom)$/.test(tokens[at + 1]?.text ?? '')
}

/** Whether a verb takes its object with a preposition: `dealing with complaints`, `Umgang mit Beschwerden`. */
function takesPreposition(tokens: readonly Token[], at: number): boolean {
  return /^(?:deal|umgang|umgehen|verantwortlich|responsible)/.test(tokens[at]?.text ?? '')
}

function nearest(tokens: readonly Token[], at: number, { mayStand, isLeading, isObject }: Reach): number | null {
  let [back, ahead] = [!isLeading, !isPassive(tokens, at)]
  for (let step = 1; step <= farthest && (back || ahead); step += 1) {
    if (ahead && !isJoined(tokens[at + step])) ahead = false
    if (ahead && isObject(at + step)) return at + step
    if (back && !isJoined(tokens[at - step + 1])) back = false
    if (back && at - step >= 0 && isObject(at - step)) return isDoer(tokens, at - step) ? null : at - step
    ahead &&= isPassable(tokens[at + step], mayStand) || (step === 1 && takesPreposition(tokens, at))
    back &&= isPassable(tokens[at - step], mayStand) && !namesAgent(tokens, at - step)
  }
  return null
}

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && /^[\s'’/-]{0,3}$/.test(token.gap)
}

function isPassable(token: Token | undefined, mayStand: (word: string) => boolean): boolean {
  return token !== undefined && !parting.test(token.text) && mayStand(token.text)
}

function sidesOf(word: string, { whole, starts }: WordIndex): readonly Side[] {
  const same = whole.get(word) ?? none
  const begun = starts.get(word.slice(0, shortestStart))
  if (begun === undefined) return same
  return [...same, ...begun.flatMap(([start, side]) => (word.startsWith(start) ? [side] : []))]
}

const indexes = new WeakMap<Lexicon, DeedIndex>()

function indexOf(lexicon: Lexicon): DeedIndex {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const index: DeedIndex = {
    verbs: { whole: new Map(), starts: new Map() },
    objects: { whole: new Map(), starts: new Map() },
  }
  for (const concept of lexicon.concepts.values()) {
    concept.deeds?.forEach(({ verbs, leading, objects }, deed) => {
      for (const word of verbs) learn(index.verbs, word, { concept, deed, isLeading: false })
      for (const word of leading) learn(index.verbs, word, { concept, deed, isLeading: true })
      for (const word of objects) learn(index.objects, word, { concept, deed, isLeading: false })
    })
  }
  indexes.set(lexicon, index)
  return index
}

function learn({ whole, starts }: WordIndex, word: string, side: Side): void {
  if (!word.endsWith('-')) {
    whole.set(word, [...(whole.get(word) ?? []), side])
    return
  }
  const start = word.slice(0, -1)
  if (start.length < shortestStart) throw new Error(`“${word}” of “${side.concept.id}” is too short a beginning.`)
  const key = start.slice(0, shortestStart)
  starts.set(key, [...(starts.get(key) ?? []), [start, side]])
}
