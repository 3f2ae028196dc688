import type { MatchMessageCode } from '../messages.ts'
import type { ProofRule, Verdict } from '../result.ts'
import type { Bearing } from '../assess/occupation.ts'
import type { Judged } from './verdict.ts'

const shown: ReadonlySet<Verdict> = new Set(['fulfilled', 'partial'])
/** With fewer unmet criteria, there is no sign that the person does not fit. */
const fewestMissing = 2
const smallestShare = 0.5

/**
 * Changes criteria that are open because of a word that neither the lexicon nor the CV has to `unfulfilled`, if the person shows
 * less than half of the job's criteria that are either shown or missing. A person who shows more may have proof in other words, so
 * those criteria stay open, as do those that an unread part of the CV may prove.
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

/** The share of the job below which a person has most likely done other work under the same name; with the same title, less of it is enough. */
const smallestShares = { same: 0.5, alike: 0.7 } as const
/** Rules of proof that leave no doubt about the work: a verb with its object, and documents. */
const exact: ReadonlySet<ProofRule> = new Set(['deed', 'certificate', 'licence', 'qualification'])

/**
 * Lowers fulfilled criteria for work of the trade itself (a task, a setting, a method, years, leadership) to `partial` if no title of
 * the CV is like that of the job, or if one is only like it and the CV shows little else of the job: the words are the same, but a
 * person must ask whether the work is. Tools, documents and languages stay, because they are the same in every trade.
 */
export function settleOtherTrade<Groups extends Record<'must' | 'should', readonly Judged[]>>(
  groups: Groups,
  bearing: Bearing,
): Groups {
  if (bearing === 'none') {
    const doubt = (one: Judged) => withDoubt(one, 'criterion.otherTitle')
    return { ...groups, must: groups.must.map(doubt), should: groups.should.map(doubt) }
  }
  const verdicts = [...groups.must, ...groups.should].filter((one) => !one.isSoft).map((one) => one.result.verdict)
  const missing = verdicts.filter((verdict) => verdict === 'unfulfilled').length
  const met = verdicts.filter((verdict) => shown.has(verdict)).length
  if (missing < fewestMissing || met / (met + missing) >= smallestShares[bearing]) return groups
  return { ...groups, must: groups.must.map((one) => withDoubt(one, 'criterion.otherWork')) }
}

function withDoubt(judged: Judged, code: MatchMessageCode): Judged {
  const { result, isOfTrade } = judged
  if (result.verdict !== 'fulfilled' || !isOfTrade || result.provenBy?.some((rule) => exact.has(rule)) === true)
    return judged
  const { provenBy: _, ...rest } = result
  const comment = [...rest.comment, { code, params: {} }]
  return { ...judged, result: { ...rest, verdict: 'partial', comment } }
}
