import type { RunRow } from '@dossier/db'
import { jsonDifference } from './json-difference.ts'
import { inputHashOf, outcomeOfMatch, type RunInputs, type RunResult } from './run-inputs.ts'

/** What a run's row says about its inputs and its result. */
export type RunRecord = Pick<RunRow, 'inputHash' | 'result' | 'score' | 'recommendation'>

/**
 * JSON pointers to the values of a run's record that differ from its inputs and from the result computed from them; at
 * most 18.
 */
export function recordDifference(record: RunRecord, inputs: RunInputs, made: RunResult): string[] {
  // As the row would store it, without values that JSON lacks.
  const result: unknown = JSON.parse(JSON.stringify(made))
  const { score, recommendation } = outcomeOfMatch(made)
  return [
    ...(inputHashOf(inputs) === record.inputHash ? [] : ['/inputHash']),
    ...jsonDifference(record.result, result, 15).map((pointer) => `/result${pointer}`),
    ...(record.score === score ? [] : ['/score']),
    ...(record.recommendation === recommendation ? [] : ['/recommendation']),
  ]
}
