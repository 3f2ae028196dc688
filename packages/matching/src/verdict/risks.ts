import type { CandidateProjection } from '@dossier/profiles'
import { reachesYears } from '../assess/experience.ts'
import type { MatchMessageCode } from '../messages.ts'
import { monthsOf, monthText } from '../evidence/places.ts'
import type { MatchResult, Risk } from '../result.ts'
import type { Judged } from './verdict.ts'

const staleAfterMonths = 60

type Judgements = Readonly<Record<'must' | 'should' | 'further' | 'softSkills', readonly Judged[]>>

/** Finds the risks of proposing this person for this job, most severe first. */
export function findRisks(
  judged: Judgements,
  { candidate, asOf }: { candidate: CandidateProjection; asOf: Date },
): Risk[] {
  const risks = [
    ...judged.must.flatMap(mustRisk),
    ...judged.should.flatMap(shouldRisk),
    ...judged.further.flatMap(languageRisk),
    ...judged.must.flatMap((one) => staleRisk(one, asOf)),
    ...undatedRisk(candidate, asOf),
  ]
  const order = { high: 0, medium: 1, low: 2 }
  return risks.toSorted((a, b) => order[a.severity] - order[b.severity])
}

function mustRisk({ result }: Judged): Risk[] {
  const { criterion, verdict, experience } = result
  const short = experience.some((one) => !reachesYears(one))
  const type = short ? ('experience' as const) : ('skill' as const)
  const risk = (severity: Risk['severity'], code: MatchMessageCode, reason: MatchMessageCode): Risk[] => [
    { type, severity, description: { code, params: { criterion } }, reason: { code: reason, params: {} } },
  ]
  switch (verdict) {
    case 'fulfilled':
      return []
    case 'partial':
      return risk('medium', 'risk.mustPartial', short ? 'reason.yearsShort' : 'reason.belowBar')
    case 'potential':
      return risk('medium', 'risk.mustUnclear', 'reason.hintOnly')
    case 'open':
    case 'not_mentioned':
      return risk('medium', 'risk.mustUnclear', 'reason.undecided')
    case 'unfulfilled':
      return risk('high', 'risk.mustUnmet', 'reason.noEvidence')
  }
}

function shouldRisk({ result: { criterion, verdict } }: Judged): Risk[] {
  if (verdict !== 'unfulfilled') return []
  const description = { code: 'risk.shouldUnmet' as const, params: { criterion } }
  return [{ type: 'skill', severity: 'low', description, reason: { code: 'reason.noEvidence', params: {} } }]
}

function languageRisk({ result: { criterion, verdict } }: Judged): Risk[] {
  if (verdict === 'fulfilled') return []
  const unmet = verdict === 'unfulfilled'
  const code = unmet ? 'reason.noEvidence' : verdict === 'partial' ? 'reason.belowBar' : 'reason.undecided'
  return [
    {
      type: 'context',
      severity: unmet ? 'high' : 'medium',
      description: { code: 'risk.language', params: { criterion } },
      reason: { code, params: {} },
    },
  ]
}

function staleRisk({ result, lastUsed }: Judged, asOf: Date): Risk[] {
  const now = asOf.getUTCFullYear() * 12 + asOf.getUTCMonth()
  const proven = result.verdict === 'fulfilled' || result.verdict === 'partial'
  if (!proven || lastUsed === null || now - lastUsed <= staleAfterMonths) return []
  return [
    {
      type: 'experience',
      severity: 'low',
      description: { code: 'risk.stale', params: { criterion: result.criterion } },
      reason: { code: 'reason.lastUsed', params: { month: monthText(lastUsed) } },
    },
  ]
}

function undatedRisk(candidate: CandidateProjection, asOf: Date): Risk[] {
  if (candidate.engagements.some((one) => monthsOf(one.period, asOf) !== null)) return []
  const description = { code: 'risk.undated' as const, params: {} }
  return [{ type: 'context', severity: 'medium', description, reason: { code: 'reason.noDates', params: {} } }]
}

/** Summarises how much of the musts and shoulds the CV shows, as a degree and as lists of criteria. */
export function summariseCoverage(judged: Judgements): MatchResult['coverage'] {
  const all = [...judged.must, ...judged.should].map((one) => one.result)
  const texts = (...verdicts: string[]) =>
    all.filter((one) => verdicts.includes(one.verdict)).map((one) => one.criterion)
  const strong = texts('fulfilled')
  const partial = texts('partial', 'potential')
  const share = all.length === 0 ? 0 : (strong.length + partial.length / 2) / all.length
  return {
    overall: share >= 0.75 ? 'high' : share >= 0.5 ? 'medium' : 'low',
    strong,
    partial,
    missing: texts('unfulfilled', 'not_mentioned', 'open'),
  }
}
