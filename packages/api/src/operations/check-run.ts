import { reviewCandidate } from '@dossier/matching'
import { importCandidate, importJobProfile } from '@dossier/profiles'
import type { InputProblem } from '../errors.ts'
import type { CheckInput } from '../inputs/runs.ts'
import { computeMatch } from '../rendering/compute.ts'
import type { RunCheck } from '../views/check.ts'

/** Reads a candidate and a job, reports everything, and previews the match; nothing is stored. */
export function checkRun({ candidate, job }: CheckInput, asOf: Date): RunCheck {
  const inputs = importInputs(candidate, job)
  const person = inputs.candidate.value
  return {
    ...inputs,
    ready: person !== null && (inputs.job === null || inputs.job.value !== null),
    feedback: person === null ? null : reviewCandidate(person, { asOf }),
    match: person === null ? null : computeMatch({ candidate: person, job: inputs.job?.value ?? null }, asOf),
  }
}

/** Imports both documents and gathers their problems, errors first. */
export function importInputs(candidate: unknown, job: unknown): Pick<RunCheck, 'candidate' | 'job' | 'problems'> {
  const person = importCandidate(candidate)
  const profile = job === undefined || job === null ? null : importJobProfile(job)
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
