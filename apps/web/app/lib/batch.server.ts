import type { BatchDetails } from '@dossier/api'
import { describeRule } from '@dossier/profiles'
import type { WebContext } from '../web-context.ts'

/** A file of a batch that has no run, or whose run failed, with what to do about it. */
export interface BatchProblemView {
  position: number
  fileName: string
  sentence: string
  /** Problems of the document, if it was readable. */
  details: string[]
  /** For a failed run. */
  runId: string | null
}

/** Problems of a batch, in the reader's language. */
export function viewProblems(
  { items }: BatchDetails,
  { language, whyNoRun }: Pick<WebContext, 'language' | 'whyNoRun'>,
  runFailed: string,
): BatchProblemView[] {
  return items.flatMap(({ position, fileName, problem, run }): BatchProblemView[] => {
    const about = { position, fileName }
    if (run?.status === 'failed') return [{ ...about, sentence: runFailed, details: [], runId: run.runId }]
    if (problem === null) return []
    const sentence = whyNoRun(problem.message)
    const errors = problem.problems.filter(({ severity }) => severity === 'error')
    const details = errors.map(({ rule, params }) => describeRule(rule, params, language).problem)
    return [{ ...about, sentence, details: [...new Set(details)], runId: null }]
  })
}
