import type { RunData } from '@dossier/generators'
import type { RunInputs, RunResult } from './run-inputs.ts'

/** The data that documents are made of, from a run's inputs and its result. */
export function runData(inputs: RunInputs, result: RunResult): RunData {
  return { candidate: inputs.candidate, job: inputs.job, previous: inputs.previous, ...result }
}
