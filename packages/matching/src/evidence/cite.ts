import { type CandidateProjection, OPEN_MARKER } from '@dossier/profiles'
import { resolvePointer } from './pointer.ts'
import type { Evidence, EvidenceKind } from '../result.ts'
import type { Stance } from './stance.ts'

/** Words found in a text of the candidate: `start` and `end` (exclusive) are UTF-16 offsets into the text at `pointer`. */
export interface Finding {
  pointer: string
  start: number
  end: number
  alias: string
  kind: EvidenceKind
  stance?: Stance
}

const longestQuote = 200
const nearby = 70
const sentenceEnd = /[.!?;\n]\s|\n/g

/**
 * Turns a finding into evidence; nothing else makes evidence. The quote is a verbatim part of the text at `pointer`: the
 * sentence or list entry around the words, shortened to the nearest words if too long, without masked names and open markers.
 * Throws a `RangeError` when there is no text at `pointer`.
 */
export function cite(candidate: CandidateProjection, finding: Finding): Evidence {
  const text = resolvePointer(candidate, finding.pointer)
  const { start, end } = around(text, finding.start, finding.end)
  return {
    pointer: finding.pointer,
    start,
    end,
    quote: text.slice(start, end),
    alias: finding.alias,
    kind: finding.kind,
    ...(finding.stance === undefined || finding.stance === 'asserted' ? {} : { stance: finding.stance }),
  }
}

/** The bounds of the sentence around a span, or of the nearest words if the sentence is too long. */
function around(text: string, from: number, to: number): { start: number; end: number } {
  let start = sentenceStart(text, from)
  let end = sentenceEndAfter(text, to)
  if (end - start > longestQuote) {
    start = Math.max(start, wordStart(text, from - nearby, from))
    end = Math.min(end, wordEnd(text, to, to + nearby))
  }
  while (start < from && /\s/.test(text.charAt(start))) start += 1
  while (end > to && /\s/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

function sentenceStart(text: string, from: number): number {
  const low = Math.max(0, from - longestQuote)
  const before = text.slice(low, from)
  const ends = [...before.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)
  const marker = before.lastIndexOf(OPEN_MARKER)
  const hidden = [before.lastIndexOf('•') + 1, marker < 0 ? 0 : marker + OPEN_MARKER.length]
  return low + Math.max(0, ...ends, ...hidden)
}

/** The end of the sentence, including its full stop. */
function sentenceEndAfter(text: string, to: number): number {
  const after = text.slice(to, to + longestQuote)
  const stop = after.search(sentenceEnd)
  const found = [after.indexOf('•'), after.indexOf(OPEN_MARKER), stop < 0 ? -1 : stop + 1].filter((index) => index >= 0)
  return to + Math.min(after.length, ...found)
}

function wordStart(text: string, low: number, from: number): number {
  if (low <= 0) return 0
  const blank = text.slice(low, from).search(/\s/)
  return blank < 0 ? from : low + blank + 1
}

function wordEnd(text: string, to: number, high: number): number {
  if (high >= text.length) return text.length
  const words = /^.*\s/su.exec(text.slice(to, high))
  return words === null ? to : to + words[0].length
}
