import { type CandidateProjection, hasOpenMarker, type JobProfile } from '@dossier/profiles'
import type { Scene } from './assess/scene.ts'
import { languageCode } from './assess/assess-language.ts'
import { bearingOf } from './assess/occupation.ts'
import { jobContextOf } from './assess/job-context.ts'
import { parseCriterion } from './criterion/criteria.ts'
import type { LanguageDemand, ParsedCriterion } from './criterion/demand.ts'
import { indexCandidate } from './evidence/evidence.ts'
import { ourLexicon, LEXICON_VERSION } from './lexicon/index.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { defaultThresholds, recommend, thresholdsFor } from './verdict/recommend.ts'
import type { MatchResult, Thresholds } from './result.ts'
import { findRisks, summariseCoverage } from './verdict/risks.ts'
import { scoreCriteria } from './verdict/score.ts'
import { settleOtherTrade, settleUnknown } from './verdict/settle.ts'
import { parseLevel } from './text/spoken-languages.ts'
import { judge, type Judged } from './verdict/verdict.ts'

/** The version of the rules. It changes whenever the same inputs could give a different result. */
export const ENGINE_VERSION = '2.11.0'

/** The time, the hashes and the settings of a match. */
export interface MatchOptions {
  /** Open intervals end in this month, and later ones do not count. */
  asOf: Date
  /** SHA-256 (hex) of the canonical JSON of both inputs. */
  inputs: { candidate: string; job: string }
  /** `defaultThresholds` if absent. */
  thresholds?: Thresholds
  /** The lexicon, and the version that the result states; ours if absent. */
  lexicon?: { value: Lexicon; version: string }
}

/**
 * Matches a candidate with a job. Returns every must, should and language of the job once, verbatim, with its verdict and
 * evidence, and the score, risks and recommendation. Skips empty criteria. Pure: the same arguments give the same result.
 */
export function matchCandidate(candidate: CandidateProjection, job: JobProfile, options: MatchOptions): MatchResult {
  const { asOf, inputs, thresholds = defaultThresholds } = options
  const { value: lexicon, version } = options.lexicon ?? { value: ourLexicon(), version: LEXICON_VERSION }
  const index = indexCandidate(candidate, lexicon)
  const ofJob = jobContextOf(job, lexicon)
  const bearing = bearingOf(ofJob.occupation, index)
  const context = { index, asOf, job: ofJob, bearing }
  const { must: musts, should: shoulds } = settleOtherTrade(
    settleUnknown({
      must: judgeAll('/must', job.must, { lexicon, context }),
      should: judgeAll('/should', job.should, { lexicon, context }),
    }),
    bearing,
  )
  const judged = {
    must: musts.filter((one) => !one.isSoft),
    should: shoulds.filter((one) => !one.isSoft),
    further: judgeLanguages(job, { musts, context }),
    softSkills: [...musts, ...shoulds].filter((one) => one.isSoft),
  }
  const groups = {
    must: judged.must.map((one) => one.result),
    should: judged.should.map((one) => one.result),
    further: judged.further.map((one) => one.result),
    softSkills: judged.softSkills.map((one) => one.result),
  }
  const score = scoreCriteria(groups.must, groups.should)
  return {
    metadata: { engine: ENGINE_VERSION, lexicon: version, asOf: asOf.toISOString(), inputs },
    ...groups,
    coverage: summariseCoverage(judged),
    risks: findRisks(judged, { candidate, asOf }),
    score,
    verdict: recommend(groups, score, thresholdsFor(bearing, thresholds)),
  }
}

type Context = Omit<Scene, 'alternatives' | 'asked'>

function judgeAll(
  base: string,
  criteria: readonly string[],
  { lexicon, context }: { lexicon: Lexicon; context: Context },
): Judged[] {
  return criteria.flatMap((text, at) => {
    if (text.trim() === '') return []
    return [judge({ text, pointer: `${base}/${at}`, parsed: parseCriterion(text, lexicon) }, context)]
  })
}

/** Judges the languages of the job, except those that a must already requires at the same level or a higher one. */
function judgeLanguages(job: JobProfile, { musts, context }: { musts: readonly Judged[]; context: Context }): Judged[] {
  return job.languages.flatMap(({ name, level }, at) => {
    if (name.trim() === '') return []
    const demand: LanguageDemand = { type: 'language', code: languageCode(name), text: name, rank: parseLevel(level) }
    if (musts.some((one) => (one.languages.get(demand.code) ?? -1) >= (demand.rank ?? 0))) return []
    const text = [name, level].filter((part) => part.trim() !== '').join(' ')
    const state: ParsedCriterion['state'] = hasOpenMarker(text) ? 'open' : 'evaluable'
    const parsed: ParsedCriterion = { clauses: [{ anyOf: [demand], isWish: false }], unparsed: [], state }
    return [judge({ text, pointer: `/languages/${at}`, parsed }, context)]
  })
}
