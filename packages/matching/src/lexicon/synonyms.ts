import { stemOf } from '../text/stem.ts'
import { wordsOf } from '../text/normalise.ts'
import { fieldSynonyms } from './data/field-synonyms.ts'
import { synonyms } from './data/synonyms.ts'

const shortestHead = 4
const shortestStart = 3
const longestWord = 48
const linking = /(?:es|en|er|s|n|e)?$/

const lineOfStem = new Map<string, number[]>()
const general = new Set<number>()
const complete = new Set<number>()
const heads = new Map<string, number[]>()

/** The first line whose words belong to a single field. */
const firstOfFields = synonyms.trim().split('\n').length

for (const [line, text] of `${synonyms.trim()}\n${fieldSynonyms.trim()}`.split('\n').entries()) {
  if (text.startsWith('*')) general.add(line)
  if (text.startsWith('!')) complete.add(line)
  const [german = '', ...others] = text.replace(/^[*!]/, '').split('|')
  for (const word of [german, ...others].join(' ').trim().split(/\s+/)) {
    const words = wordsOf(word)
    if (words.length === 1) learn(lineOfStem, stemOf(words[0] ?? ''), line)
  }
  for (const word of german.trim().split(/\s+/).flatMap(wordsOf))
    if (word.length >= shortestHead) learn(heads, stemOf(word), line)
}

function learn(lines: Map<string, number[]>, stem: string, line: number): void {
  const own = lines.get(stem) ?? []
  if (!own.includes(line)) lines.set(stem, [...own, line])
}

/** The lines of synonyms that contain a folded word or, if none does, the end of a German compound (`Rahmenpreise` → `Preise`). */
export function linesOf(word: string): readonly number[] {
  const stem = stemOf(word)
  const own = lineOfStem.get(stem)
  if (own !== undefined || word.length > longestWord) return own ?? []
  for (let cut = shortestStart; cut <= stem.length - shortestHead; cut += 1) {
    const lines = heads.get(stem.slice(cut))
    if (lines !== undefined) return lines
  }
  return []
}

/** Whether the words of a line belong to one field; two such words of the same language often mean different things. */
export function isFieldLine(line: number): boolean {
  return line >= firstOfFields
}

/** Whether a line of synonyms (marked `*`) is so general that it proves nothing without another word. */
export function isGeneralLine(line: number): boolean {
  return general.has(line)
}

/** Whether a folded word has only general synonyms and proves nothing alone: `clients`, `Unterlagen`, `team`. */
export function isCommon(word: string): boolean {
  const lines = lineOfStem.get(stemOf(word)) ?? []
  return lines.length > 0 && lines.every(isGeneralLine)
}

/** Whether a folded word has synonyms with a specific meaning: `Lernende`, `Protokoll`. */
export function isSpecial(word: string): boolean {
  return linesOf(word).some((line) => !isGeneralLine(line))
}

/** Whether a line of synonyms (marked `!`) names work that each of its words proves alone. */
export function isCompleteLine(line: number): boolean {
  return complete.has(line)
}

/** Splits a German compound into two known parts (`preisverhandlungen` → `preis`, `verhandlungen`); any other word stays whole. */
export function partsOfCompound(word: string, isKnown: (part: string) => boolean): readonly string[] {
  if (word.length < 8 || word.length > longestWord) return [word]
  for (let cut = word.length - shortestHead; cut >= shortestHead; cut -= 1) {
    const tail = word.slice(cut)
    const start = word.slice(0, cut)
    if (!isKnown(tail)) continue
    if (lineOfStem.has(stemOf(start)) || isKnown(start)) return [start, tail]
    const bare = start.replace(linking, '')
    if (bare.length >= shortestHead && isKnown(bare)) return [bare, tail]
  }
  return [word]
}
