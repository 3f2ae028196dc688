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

/** From this line on, words are of single fields. */
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

/** The lines of synonyms that a folded word stands in: the word itself, or the end of a German compound (`Rahmenpreise`). */
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

/** Whether a line holds words of one field: in one language, another word of a field often names another thing. */
export function isFieldLine(line: number): boolean {
  return line >= firstOfFields
}

/** Whether a line of synonyms is so general that it proves nothing without another word. */
export function isGeneralLine(line: number): boolean {
  return general.has(line)
}

/** Whether a folded word is one of those that need an object: `clients`, `Unterlagen`, `team`. */
export function isCommon(word: string): boolean {
  const lines = lineOfStem.get(stemOf(word)) ?? []
  return lines.length > 0 && lines.every(isGeneralLine)
}

/** Whether a folded word has synonyms that say one thing by themselves: `Lernende`, `Protokoll`. */
export function isSpecial(word: string): boolean {
  return linesOf(word).some((line) => !isGeneralLine(line))
}

/** Whether a line of synonyms names work that any of its words proves by itself. */
export function isCompleteLine(line: number): boolean {
  return complete.has(line)
}

/** The parts of a German compound of which both are words of ours: `Preisverhandlungen` is `preis` and `verhandlungen`. The word itself when it is none. */
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
