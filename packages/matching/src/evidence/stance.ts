import { evidenceStances } from '../result.ts'
import type { Token } from '../text/normalise.ts'
import { denialWords } from './cue-phrases.ts'
import { type Cue, findCues } from './cues.ts'
import { type Part, partsOf } from './parts.ts'

/**
 * A text's stance towards what it names, strongest first: `asserted`, the person did or knows it; `basic`, knows only the basics;
 * `course`, attended a course; `mentioned`, it is only named (a colleague did it, the employer sells it); `wished`; `denied`.
 */
const stances = ['asserted', ...evidenceStances] as const
export type Stance = (typeof stances)[number]

/** Whether the first stance is stronger than the second. */
export function isStronger(one: Stance, other: Stance): boolean {
  return stances.indexOf(one) < stances.indexOf(other)
}

/**
 * Returns the stance of a text towards each of its tokens: in `Java, X (keine Erfahrung)`, Java is asserted and X denied. A token
 * in the scopes of several cues gets the weakest stance. `isQualification` says that the text names an education or a certificate,
 * which may be unfinished. Takes time linear in the length of the text.
 */
export function stancesOf(tokens: readonly Token[], { isQualification }: { isQualification: boolean }): Stance[] {
  const found: Stance[] = tokens.map(() => 'asserted')
  const cues = findCues(tokens).filter((cue) => cue.kind !== 'unfinished' || isQualification)
  if (cues.length === 0) return found
  const parts = partsOf(tokens)
  const partAt = new Uint32Array(tokens.length)
  parts.forEach((part, index) => partAt.fill(index, part.from, part.to))
  for (const cue of cues) {
    const scope = scopeOf(cue, { tokens, parts, index: partAt[cue.from] ?? 0 })
    for (let at = scope.from; at < scope.to; at += 1) {
      const now = found[at]
      if (now !== undefined && isStronger(now, stanceOf[cue.kind])) found[at] = stanceOf[cue.kind]
    }
  }
  return found
}

const stanceOf: Readonly<Record<Cue['kind'], Stance>> = {
  without: 'denied',
  none: 'denied',
  not: 'denied',
  lacks: 'denied',
  unfinished: 'wished',
  wish: 'wished',
  basic: 'basic',
  course: 'course',
  others: 'mentioned',
  agent: 'mentioned',
  partner: 'mentioned',
  glimpse: 'mentioned',
  guided: 'basic',
}

interface Scene {
  tokens: readonly Token[]
  parts: readonly Part[]
  /** The index of the part that contains the cue. */
  index: number
}

interface Scope {
  from: number
  to: number
}

/** How many words after a `partner` phrase name the partner. */
const partnerWords = 5
/** How many parts and words of a sentence a cue reaches; the limits keep the work linear for hostile texts. */
const farthestParts = 12
const farthestWords = 60

function scopeOf(cue: Cue, scene: Scene): Scope {
  const part = scene.parts[scene.index]
  if (part === undefined) return { from: 0, to: 0 }
  const from = Math.max(part.from, cue.from - farthestWords)
  switch (cue.kind) {
    case 'without':
      return { from: cue.to, to: afterNoun(cue.to, scene.tokens, part.to) }
    case 'partner':
      return { from: cue.to, to: Math.min(cue.to + partnerWords, part.to) }
    case 'others':
      return { from: cue.to, to: untilOwnDoing(cue, scene) }
    case 'agent':
      return {
        from: hasSubject(cue, part, scene) ? from : behind(scene, part).from,
        to: Math.min(part.sentenceEnd, untilOwnDoing(cue, scene)),
      }
    case 'guided':
      return { from, to: Math.max(part.to, Math.min(part.sentenceEnd, cue.to + farthestWords)) }
    case 'course':
      return { from, to: Math.min(part.to, cue.to + farthestWords) }
    case 'glimpse':
      return isBare(part, scene) ? behind(scene, part) : { from, to: Math.min(part.to, cue.to + farthestWords) }
    case 'basic':
    case 'none':
      if (isBare(part, scene) || (cue.kind === 'basic' && part.opens === 'bracket')) return behind(scene, part)
      return cue.to < part.to ? { from: cue.to, to: forward(cue, scene) } : { from, to: cue.to }
    case 'unfinished':
      return { from: 0, to: Math.min(scene.tokens.length, cue.to + farthestWords) }
    case 'not':
    case 'lacks':
    case 'wish':
      return isBare(part, scene) ? behind(scene, part) : { from, to: forward(cue, scene) }
  }
}

/** Whether the part itself names what others do: `négocie les délais ; les prix restent du ressort du chef`. */
function hasSubject({ from }: Cue, part: Part, { tokens }: Scene): boolean {
  if (part.opens !== 'contrast' && part.opens !== 'sentence') return false
  return tokens.slice(part.from, from).some(({ text }) => !denialWords.has(text) && !small.test(text))
}

const small = /^(?:itself|the|les?|la|l|des?|une?|die|dies|diese|welche|which|who|qui|ce|ceci)$/

/** Whether the part only denies or wishes, and is therefore about the words before it: `…, nie angewendet`. */
function isBare(part: Part, { parts, index }: Scene): boolean {
  return !part.hasContent && part.opens !== 'sentence' && index > 0 && parts[index + 1]?.opens !== 'colon'
}

/** The scope of a bare part: its sentence up to it, or only the part before it if it is in brackets or after a colon. */
function behind(scene: Scene, part: Part): Scope {
  let from = part.from
  for (let index = scene.index - 1; index >= Math.max(0, scene.index - farthestParts); index -= 1) {
    const before = scene.parts[index]
    if (before === undefined) break
    from = before.from
    if (before.opens === 'sentence' || part.opens === 'bracket' || part.opens === 'colon') break
  }
  return { from: Math.max(from, part.from - farthestWords), to: part.to }
}

/** The end of a forward scope: the end of the sentence, or an earlier contrast or part that makes its own statement. */
function forward(cue: Cue, scene: Scene): number {
  let to = scene.parts[scene.index]?.to ?? 0
  for (let step = 1; step <= farthestParts; step += 1) {
    const part = scene.parts[scene.index + step]
    if (part === undefined || part.opens === 'sentence' || part.opens === 'contrast' || part.asserts) break
    to = part.to
  }
  return Math.min(to, cue.to + farthestWords)
}

const oneself = new Set(['ich', 'i', 'je', 'j', 'wir', 'we', 'nous', 'selbst', 'myself'])

/** The end of the scope of what others did: the end of the sentence, or the first word where the person is the subject again. */
function untilOwnDoing(cue: Cue, { tokens, parts, index }: Scene): number {
  const end = Math.min(parts[index]?.sentenceEnd ?? 0, cue.to + farthestWords)
  for (let at = cue.to; at < end; at += 1) {
    if (oneself.has(tokens[at]?.text ?? '') && /[,;]/.test(tokens[at]?.gap ?? '')) return at
    if (at > cue.to && /[;]/.test(tokens[at]?.gap ?? '')) return at
  }
  return end
}

const transparent = new Set(
  `erfahrung erfahrungen kenntnisse kenntnis praxis in im mit von vom of in with de d des du en avec dans experience
  experiences knowledge connaissance connaissances praktische praktischen vertieften practical prior any bisher und oder
  and or et ou the le la les l a an formale formalen eigene eigenen using use nutzung einsatz`.split(/\s+/),
)

/** The end of what `ohne` denies: in `ohne Unterbruch mit Java` only the interruption, in `ohne Erfahrung mit Java und Kotlin` both languages. */
function afterNoun(from: number, tokens: readonly Token[], end: number): number {
  let at = from
  while (at < end && transparent.has(tokens[at]?.text ?? '')) at += 1
  return at === from ? Math.min(at + 1, end) : Math.min(end, from + farthestWords)
}
