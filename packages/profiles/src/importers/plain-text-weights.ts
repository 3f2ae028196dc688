import { sectionOf } from './plain-text-headings.ts'
import type { Line } from './plain-text-lines.ts'

/** How much an advert's own marks say that a line counts. */
export type Weight = 'must' | 'should'

const legend = /(?<word>\p{L}{4,})[^()\p{L}]{0,3}(?:criteria )?\((?<mark>\p{Lu})\)/giu
const inFront = /^\(?(?<mark>\p{Lu})\s?\d{0,2}\)?[.:)]?\s+(?=\S)/u
const behind = /\s*[([](?<mark>\p{Lu})[)\]]\.?$/u

/**
 * Adverts may mark each line: `Degree in nursing (E)`, `D1 Knowledge of SAP`. A heading explains the letters (`Essential (E) /
 * Desirable (D)`); E and D explain themselves where both occur. Returns the lines without these marks, and the weight of each
 * marked one.
 */
export function readWeights<T extends Line>(lines: readonly T[]): { lines: T[]; weights: ReadonlyMap<T, Weight> } {
  const meanings = meaningsOf(lines)
  const weights = new Map<T, Weight>()
  const read = lines.map((line) => {
    const found =
      meanings.size === 0 || line.kind === 'heading' ? null : (behind.exec(line.text) ?? inFront.exec(line.text))
    const weight = meanings.get(found?.groups?.['mark'] ?? '')
    if (found === null || weight === undefined) return line
    const bare = { ...line, text: line.text.replace(found[0], '') }
    weights.set(bare, weight)
    return bare
  })
  return { lines: read, weights }
}

function meaningsOf(lines: readonly Line[]): ReadonlyMap<string, Weight> {
  const explained = lines.flatMap(({ text }) =>
    [...text.matchAll(legend)].flatMap(({ groups }) => {
      const section = sectionOf(groups?.['word'] ?? '')?.section
      return section === 'must' || section === 'should' ? [[groups?.['mark'] ?? '', section] as const] : []
    }),
  )
  const marks = new Map(explained)
  if (marks.size > 1) return marks
  const ends = new Set(lines.map(({ text }) => behind.exec(text)?.groups?.['mark']))
  return ends.has('E') && ends.has('D')
    ? new Map([
        ['E', 'must'],
        ['D', 'should'],
      ])
    : new Map()
}
