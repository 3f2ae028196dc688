import { type Work, worksOf } from '../lexicon/work.ts'
import { type CandidateIndex, type Occurrence, occurrenceAt, type WordAt } from './evidence.ts'

/** Further occurrences of a kind of work add nothing; the limit keeps the search linear for hostile texts. */
const mostPlaces = 200

const workIndexes = new WeakMap<CandidateIndex, ReadonlyMap<Work, WordAt[]>>()

/** Finds work of the given kinds in any wording. Callers must check that its object is near. */
export function findWork(index: CandidateIndex, works: readonly Work[]): Occurrence[] {
  const byWork = worksIn(index)
  return works.flatMap((work) =>
    (byWork.get(work) ?? []).flatMap(({ place, at }) => {
      const indexed = index.places[place]
      if (indexed === undefined) return []
      return [
        occurrenceAt(indexed, { names: work, alias: indexed.tokens[at]?.text ?? '', from: at, to: at + 1, by: 'work' }),
      ]
    }),
  )
}

function worksIn(index: CandidateIndex): ReadonlyMap<Work, WordAt[]> {
  const known = workIndexes.get(index)
  if (known !== undefined) return known
  const found = new Map<Work, WordAt[]>()
  const byWord = new Map<string, ReadonlySet<Work>>()
  index.places.forEach(({ tokens }, place) => {
    tokens.forEach(({ text }, at) => {
      const works = byWord.get(text) ?? new Set(worksOf(text))
      byWord.set(text, works)
      for (const work of works) {
        const list = found.get(work)
        if (list === undefined) found.set(work, [{ place, at }])
        else if (list.length < mostPlaces) list.push({ place, at })
      }
    })
  })
  workIndexes.set(index, found)
  return found
}
