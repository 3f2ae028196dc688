import { signsBefore } from '../criterion/segments.ts'
import type { Token } from '../text/normalise.ts'
import { denialWords } from './cue-phrases.ts'

/** A part of a sentence between commas, brackets, dashes, colons and words of contrast, and its tokens (`from` inclusive, `to` exclusive). */
export interface Part {
  from: number
  to: number
  opens: 'sentence' | 'comma' | 'bracket' | 'colon' | 'contrast'
  /** The end of the sentence that contains the part (exclusive). */
  sentenceEnd: number
  /** Whether it names something, beyond a denial or a wish. */
  hasContent: boolean
  /** Whether it makes a statement of its own: years, a depth, what the person does. */
  asserts: boolean
}

const contrasts = new Set(
  `aber sondern jedoch doch hingegen dafuer stattdessen allerdings obwohl waehrend but however yet though although whereas
  instead mais cependant toutefois pourtant plutot`.split(/\s+/),
)
const assertions = new Set(
  `seit gute gutes guter sehr fundierte fundiertes vertiefte langjaehrige taeglich taegliche viel arbeite beherrsche leite
  verantworte nutze jahre jahren since years daily strong solid excellent depuis ans solides bonne bonnes quotidien
  maitrise`.split(/\s+/),
)

/** Splits a text into the parts of its sentences. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = []
  tokens.forEach((token, at) => {
    const opens = at === 0 ? 'sentence' : openingAt(tokens, at)
    if (opens !== null || parts.length === 0) {
      const fresh = { from: at, to: at, opens: opens ?? 'sentence', sentenceEnd: 0, hasContent: false, asserts: false }
      parts.push(fresh)
    }
    const part = parts.at(-1)
    if (part === undefined) return
    part.to = at + 1
    part.hasContent ||= !denialWords.has(token.text)
    part.asserts ||= assertions.has(token.text) || /^\d{1,2}\+?$/.test(token.text)
  })
  let end = tokens.length
  for (const part of parts.toReversed()) {
    part.sentenceEnd = end
    if (part.opens === 'sentence') end = part.from
  }
  return parts
}

function openingAt(tokens: readonly Token[], at: number): Part['opens'] | null {
  const signs = signsBefore(tokens, at)
  if (/[!?\n\r·|]|\.(?:\s|$)/.test(signs)) return 'sentence'
  if (signs.includes(';')) return 'contrast'
  if (contrasts.has(tokens[at]?.text ?? '')) return 'contrast'
  if (/[([]/.test(signs)) return 'bracket'
  if (/[,)\]]|\s[–—-]\s/.test(signs)) return 'comma'
  return signs.includes(':') ? 'colon' : null
}
