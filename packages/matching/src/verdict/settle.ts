import type { Verdict } from '../result.ts'
import type { Judged } from './verdict.ts'

const shown: ReadonlySet<Verdict> = new Set(['fulfilled', 'partial'])
const undecided: ReadonlySet<Verdict> = new Set(['open', 'not_mentioned'])
/** Fewer decided criteria say nothing about whether somebody fits. */
const fewestDecided = 2
const smallestShare = 0.4

/**
 * Settles what was open only since the lexicon does not know a word that the CV does not write: `unfulfilled` for whoever
 * shows less than 40 % of what could be decided of this job. Whoever shows more may have proof in other words; that stays
 * open, and so does what may stand in a part of the CV that was not read.
 */
export function settleUnknown<Groups extends Record<'must' | 'should', readonly Judged[]>>(groups: Groups): Groups {
  const all = [...groups.must, ...groups.should].filter((one) => !one.isSoft)
  const decided = all.filter(({ result }) => !undecided.has(result.verdict))
  const share = decided.filter(({ result }) => shown.has(result.verdict)).length / decided.length
  if (decided.length < fewestDecided || share >= smallestShare) return groups
  return { ...groups, must: groups.must.map(settle), should: groups.should.map(settle) }
}

function settle(judged: Judged): Judged {
  const { result } = judged
  const codes = result.comment.map((note) => note.code)
  if (result.verdict !== 'open' || !codes.includes('demand.unknownTerm') || codes.includes('demand.unread')) return judged
  const comment = result.comment.map((note) => {
    return note.code === 'demand.unknownTerm' ? { ...note, code: 'demand.noTrace' as const } : note
  })
  return { ...judged, result: { ...result, verdict: 'unfulfilled', comment } }
}
