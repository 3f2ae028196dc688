import type { Verdict } from '../result.ts'
import type { Judged } from './verdict.ts'

const shown: ReadonlySet<Verdict> = new Set(['fulfilled', 'partial'])
/** Fewer criteria that are not met say nothing about whether somebody fits. */
const fewestMissing = 2
const smallestShare = 0.5

/**
 * Settles what was open only since the lexicon does not know a word that the CV does not write: `unfulfilled` for whoever
 * shows less than half of the criteria of this job that are either shown or missing. Whoever shows more may have proof in other words; that stays
 * open, and so does what may stand in a part of the CV that was not read.
 */
export function settleUnknown<Groups extends Record<'must' | 'should', readonly Judged[]>>(groups: Groups): Groups {
  const verdicts = [...groups.must, ...groups.should].filter((one) => !one.isSoft).map((one) => one.result.verdict)
  const missing = verdicts.filter((verdict) => verdict === 'unfulfilled').length
  const met = verdicts.filter((verdict) => shown.has(verdict)).length
  if (missing < fewestMissing || met / (met + missing) >= smallestShare) return groups
  return { ...groups, must: groups.must.map(settle), should: groups.should.map(settle) }
}

function settle(judged: Judged): Judged {
  const { result } = judged
  const codes = result.comment.map((note) => note.code)
  if (result.verdict !== 'open' || !codes.includes('demand.unknownTerm') || codes.includes('demand.unread'))
    return judged
  const comment = result.comment.map((note) => {
    return note.code === 'demand.unknownTerm' ? { ...note, code: 'demand.noTrace' as const } : note
  })
  return { ...judged, result: { ...result, verdict: 'unfulfilled', comment } }
}
