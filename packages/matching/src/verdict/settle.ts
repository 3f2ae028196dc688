import type { ProofRule, Verdict } from '../result.ts'
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

/** Whoever shows less of a job has most likely done other work under the same words. */
const smallestShareOfTrade = 0.7
/** Proofs that say what was done in so many words, or a kind of it, and papers. */
const exact: ReadonlySet<ProofRule> = new Set(['deed', 'narrower', 'certificate', 'licence', 'qualification'])

/**
 * Takes back what a must asks of the trade itself (a task, a setting, years of it) where the CV shows little else of the job: the words are
 * the same, and whether the work is, a person has to ask. Tools, methods, papers, languages and leadership are the same in every trade.
 */
export function settleOtherTrade<Groups extends Record<'must' | 'should', readonly Judged[]>>(groups: Groups): Groups {
  const verdicts = [...groups.must, ...groups.should].filter((one) => !one.isSoft).map((one) => one.result.verdict)
  const missing = verdicts.filter((verdict) => verdict === 'unfulfilled').length
  const met = verdicts.filter((verdict) => shown.has(verdict)).length
  if (missing < fewestMissing || met / (met + missing) >= smallestShareOfTrade) return groups
  return { ...groups, must: groups.must.map(withDoubt) }
}

function withDoubt(judged: Judged): Judged {
  const { result, isOfTrade } = judged
  if (result.verdict !== 'fulfilled' || !isOfTrade || result.provenBy?.some((rule) => exact.has(rule)) === true)
    return judged
  const { provenBy: _, ...rest } = result
  const comment = [...rest.comment, { code: 'criterion.otherWork' as const, params: {} }]
  return { ...judged, result: { ...rest, verdict: 'partial', comment } }
}
