import { importJobProfile } from '@dossier/profiles'
import { percent } from './measure.ts'
import type { LabelledAdvert, LabelledCriterion } from './set.ts'

interface Read {
  text: string
  group: LabelledCriterion['group']
}

/**
 * Measures how well the import of adverts finds the criteria that a reader listed, in per cent: the share `found` as criteria, the
 * share of those in the right group (`grouped`), and the share found among the tasks (`asTasks`), which some readers list too.
 * `extra` is the number of other lines that were taken for criteria.
 */
export function readAdverts(adverts: readonly LabelledAdvert[]): {
  found: number
  grouped: number
  asTasks: number
  extra: number
} {
  let [all, found, grouped, asTasks, extra] = [0, 0, 0, 0, 0]
  for (const advert of adverts) {
    const { criteria: left, tasks } = readOf(advert.text)
    for (const criterion of advert.criteria) {
      all += 1
      const at = bestOf(criterion.text, left)
      const read = at < 0 ? undefined : left.splice(at, 1)[0]
      if (read === undefined) {
        if (bestOf(criterion.text, tasks) >= 0) asTasks += 1
        continue
      }
      found += 1
      if (read.group === criterion.group) grouped += 1
    }
    extra += left.length
  }
  return { found: percent(found, all), grouped: percent(grouped, found), asTasks: percent(asTasks, all), extra }
}

function readOf(text: string): { criteria: Read[]; tasks: Pick<Read, 'text'>[] } {
  const job = importJobProfile(text).value
  if (job === null) return { criteria: [], tasks: [] }
  const criteria = [
    ...job.must.map((one) => ({ text: one, group: 'must' as const })),
    ...job.should.map((one) => ({ text: one, group: 'should' as const })),
  ]
  return { criteria, tasks: job.tasks.core.map((one) => ({ text: one })) }
}

const alike = 0.6

/** The index of the imported criterion that shares the most words with a reader's criterion, or -1. */
function bestOf(text: string, read: readonly Pick<Read, 'text'>[]): number {
  const scores = read.map((one) => likeness(text, one.text))
  const best = Math.max(0, ...scores)
  return best < alike ? -1 : scores.indexOf(best)
}

/** The F1 score of the words of two texts, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = a.filter((word) => b.includes(word)).length
  return common === 0 ? 0 : (2 * common) / (a.length + b.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []
}
