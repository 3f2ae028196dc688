import type { Token } from '../text/normalise.ts'
import { type CueKind, cuePhrases, harmlessPhrases } from './cue-phrases.ts'

/** A phrase that lowers what a text says: the tokens `from` up to but without `to`. */
export interface Cue {
  kind: CueKind | 'course'
  from: number
  to: number
}

interface Pattern {
  /** Null for a phrase that only looks like a cue. */
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
]
for (const kind of kinds) learn(kind, cuePhrases[kind])

const courseWord =
  /^(?:\p{L}*(?:kurse?s?|schulung(?:en)?|seminare?|workshops?|lehrgang)|weiterbildung|courses?|training|class|cours|formation|ateliers?)$/u
const attended = /^(?:besucht|teilgenommen|attended|took|suivi|suivie|assiste)$/

const limits = new Set(['nur', 'only', 'lediglich', 'bloss', 'seulement', 'uniquement', 'teilweise', 'partly'])
const longestBracket = 8

/** `Xero (invoices only)`, `SAP (nur Leserechte)`: a limit in brackets speaks of what stands before them. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > Math.max(-1, at - longestBracket); back -= 1) {
    const gap = tokens[back]?.gap ?? ''
    if (gap.includes('(')) return true
    if (gap.includes(')')) return false
  }
  return false
}

/** Finds the phrases of a text that deny, wish, limit or hand on what stands around them; of several that begin at one word, the longest. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = []
  let sawCourse = false
  for (let at = 0; at < tokens.length;) {
    const text = tokens[at]?.text ?? ''
    const pattern = longestAt(tokens, at)
    if (pattern !== null && pattern.kind !== null)
      cues.push({ kind: pattern.kind, from: at, to: at + pattern.words.length })
    if (limits.has(text) && isInBrackets(tokens, at)) cues.push({ kind: 'basic', from: at, to: at + 1 })
    sawCourse = (sawCourse && !/[.!?;\n]/.test(tokens[at]?.gap ?? '')) || courseWord.test(text)
    if (sawCourse && attended.test(text)) cues.push({ kind: 'course', from: at, to: at + 1 })
    at += pattern?.words.length ?? 1
  }
  return cues
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
