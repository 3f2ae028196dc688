import type { RunData } from '@dossier/generators'
import type { RunInputs, RunResult } from './run-inputs.ts'
import { shownInputs } from './shown-inputs.ts'

/** The data for documents, from a run's inputs and its result. */
export function runData(inputs: RunInputs, result: RunResult): RunData {
  const { candidate, job, previous, photo } = shownInputs(inputs)
  return { candidate, job, previous, pdf: inputs.pdf, sections: inputs.sections, photo, ...result }
}
