import type { BatchRun } from '@dossier/db'
import { allCriteria, countedVerdict, type MatchResult } from '@dossier/matching'
import { languageCode, type LanguageSkill } from '@dossier/profiles'
import type { RankingFilter } from './inputs.ts'
import type { RankingCriterion, RankingRow } from './ranking-view.ts'

/** Sorts names as people expect, identically on every machine. */
const byName = new Intl.Collator('de')

/** Ranks the runs of a batch: by effective score, best first, then by name; runs without a score come last. */
export function rank(
  runs: readonly BatchRun[],
  { side, fileNames }: { side: 'job' | 'candidate'; fileNames: readonly string[] },
): RankingRow[] {
  const rows = runs.map((run) => rowOf(run, side, fileNames[run.position] ?? '')).toSorted(inOrder)
  return rows.map((row) => {
    if (row.score === null) return row
    return { ...row, rank: 1 + rows.findIndex(({ score }) => score === row.score) }
  })
}

/** The criteria of runs of one job, in the order of the job. */
export function criteriaOf(runs: readonly BatchRun[]): RankingCriterion[] {
  const known = new Map<string, RankingCriterion>()
  for (const match of runs.flatMap((run) => matchOf(run) ?? [])) {
    for (const group of ['must', 'should', 'further', 'softSkills'] as const) {
      for (const { pointer, criterion } of match[group]) {
        if (!known.has(pointer)) known.set(pointer, { pointer, group, criterion })
      }
    }
  }
  return [...known.values()]
}

/** The rows that meet all conditions of the filter, in their order and with their ranks. */
export function filterRows(rows: readonly RankingRow[], filter: RankingFilter): RankingRow[] {
  const { recommendation, unmet, open, language } = filter
  return rows.filter((row) => {
    if (recommendation !== undefined && row.recommendation !== recommendation) return false
    if (unmet !== undefined && row.musts.unmet > 0 !== (unmet === 'some')) return false
    if (open !== undefined && row.open > 0 !== (open === 'some')) return false
    return language === undefined || language === '' || row.languages.some(({ name }) => isSame(name, language))
  })
}

/** Every spoken language once, as worded in the first CV that names it. */
export function languagesOf(rows: readonly RankingRow[]): string[] {
  const known = new Map<string, string>()
  for (const { name } of rows.flatMap(({ languages }) => languages)) {
    const key = keyOf(name)
    if (!known.has(key)) known.set(key, name)
  }
  return [...known.values()].toSorted(byName.compare)
}

function rowOf(run: BatchRun, side: 'job' | 'candidate', fileName: string): RankingRow {
  const { position, id, runId, status, candidateName, headline, jobTitle, score, recommendation } = run
  const match = matchOf(run)
  const criteria = match === null ? [] : allCriteria(match)
  const musts = (match?.must ?? []).map(countedVerdict)
  const open = criteria.filter((one) => ['open', 'not_mentioned'].includes(countedVerdict(one))).length
  const met = musts.filter((verdict) => verdict === 'fulfilled').length
  const unmet = musts.filter((verdict) => verdict === 'unfulfilled').length
  return {
    position,
    rank: null,
    run: { id, runId, status },
    name: side === 'job' ? candidateName : (jobTitle ?? ''),
    detail: side === 'job' ? headline : '',
    fileName,
    score,
    recommendation,
    musts: { met, unmet, total: musts.length },
    open,
    languages: spokenOf(run),
    cells: criteria.map((one) => ({
      pointer: one.pointer,
      verdict: countedVerdict(one),
      computed: one.verdict,
      quotes: [...new Set(one.evidence.map(({ quote }) => quote))],
      reason: one.override?.reason ?? null,
    })),
  }
}

function inOrder(a: RankingRow, b: RankingRow): number {
  if (a.score !== b.score) return (b.score ?? -1) - (a.score ?? -1)
  return byName.compare(a.name, b.name) || a.position - b.position
}

/** Only this package writes results and inputs into rows. */
function matchOf({ match }: BatchRun): MatchResult | null {
  return match as MatchResult | null
}

function spokenOf({ languages }: BatchRun): RankingRow['languages'] {
  const skills = (languages ?? []) as LanguageSkill[] // As in `matchOf`.
  return skills.map(({ name, native, level, text }) => ({ name, level: native ? 'native' : (level ?? text) }))
}

function isSame(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b)
}

function keyOf(name: string): string {
  return languageCode(name) ?? name.trim().toLowerCase()
}
