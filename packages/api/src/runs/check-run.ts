import type { Owner } from '@dossier/db'
import { reviewCandidate } from '@dossier/matching'
import { importCandidate, importJobProfile, type JobPlacements } from '@dossier/profiles'
import type { InputProblem } from '../errors.ts'
import type { CheckInput } from './inputs.ts'
import { computeMatch } from '../rendering/compute.ts'
import { newestLexicon } from '../rendering/stored-lexicon.ts'
import type { Services } from '../context.ts'
import type { RunCheck } from './check-view.ts'

/**
 * Parses a candidate and a job, reports all problems, and previews the match with the team's lexicon; stores nothing.
 */
export async function checkRun(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  { candidate, job, placements }: CheckInput,
): Promise<RunCheck> {
  const asOf = now()
  const inputs = importInputs(candidate, job, placements)
  const person = inputs.candidate.value
  const profile = inputs.job?.value ?? null
  const taught = person === null || profile === null ? null : await newestLexicon(db, owner)
  return {
    ...inputs,
    ready: person !== null && (inputs.job === null || inputs.job.value !== null),
    feedback: person === null ? null : reviewCandidate(person, { asOf }),
    match: person === null ? null : computeMatch({ candidate: person, job: profile }, asOf, taught),
  }
}

/**
 * Imports both documents, the job with a person's decisions about its lines, and collects their problems, errors first.
 */
export function importInputs(
  candidate: unknown,
  job: unknown,
  placements?: JobPlacements,
): Pick<RunCheck, 'candidate' | 'job' | 'problems'> {
  const person = importCandidate(candidate)
  const profile = job === undefined || job === null ? null : importJobProfile(job, placements)
  const problems: InputProblem[] = [
    ...person.problems.map((problem) => ({ ...problem, document: 'candidate' as const })),
    ...(profile?.problems ?? []).map((problem) => ({ ...problem, document: 'job' as const })),
  ]
  const errors = problems.filter(({ severity }) => severity === 'error')
  return {
    candidate: person,
    job: profile,
    problems: [...errors, ...problems.filter(({ severity }) => severity !== 'error')],
  }
}
