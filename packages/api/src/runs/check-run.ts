import type { Owner } from '@dossier/db'
import { reviewCandidate } from '@dossier/matching'
import { importCandidate, importJobProfile, type JobPlacements } from '@dossier/profiles'
import type { InputProblem } from '../errors.ts'
import type { CheckInput } from './inputs.ts'
import { computeMatch } from '../rendering/compute.ts'
import { newestLexicon } from '../rendering/stored-lexicon.ts'
import type { Services } from '../context.ts'
import type { RunCheck } from './check-view.ts'

/** Reads a candidate and a job, reports everything, and previews the match in the team's words; nothing is stored. */
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

/** Imports both documents, the job with what a person decided about its lines, and gathers their problems, errors first. */
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
