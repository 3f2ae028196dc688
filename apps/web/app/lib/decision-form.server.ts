import type { ApiCaller } from '@dossier/api'
import type { FormAnswer } from '../views/form-answer.ts'
import { issuesOf, refusalOf } from './api-error.server.ts'
import { formText } from './form-text.ts'

type Decision = Parameters<ApiCaller['runs']['override']>[0]['decisions'][number]

/**
 * Creates the new version of a run that a form requests, with or without a decision; returns refusals by field. Throws
 * defects.
 */
export async function takeDecision(
  { runs }: ApiCaller,
  runId: string,
  form: FormData,
): Promise<{ runId: string; answer: null } | { runId: null; answer: FormAnswer }> {
  const key = formText(form, 'key')
  const keyed = key === '' ? {} : { idempotencyKey: key }
  const pointer = formText(form, 'pointer')
  try {
    if (formText(form, 'intent') === 'withdraw') {
      return { runId: (await runs.withdrawOverride({ runId, pointer, ...keyed })).runId, answer: null }
    }
    // Forms change line breaks.
    const criterion = formText(form, 'criterion').replaceAll('\r\n', '\n')
    // The procedure rejects unknown verdicts.
    const verdict = formText(form, 'verdict') as Decision['verdict']
    const decisions = [{ pointer, criterion, verdict, reason: formText(form, 'reason') }]
    const made = await runs.override({ runId, decisions, author: formText(form, 'author'), ...keyed })
    return { runId: made.runId, answer: null }
  } catch (error) {
    return { runId: null, answer: answerOf(error, form) }
  }
}

function answerOf(error: unknown, form: FormData): FormAnswer {
  const values = Object.fromEntries(['verdict', 'reason', 'author'].map((name) => [name, [formText(form, name)]]))
  const answer = { intent: formText(form, 'intent'), values }
  const fields = issuesOf(error).map(({ path }) => String(path.at(-1) ?? ''))
  if (fields.length > 0)
    return { ...answer, wrong: Object.fromEntries(fields.map((field) => [field, null])), refusal: null }
  const refusal = refusalOf(error)
  if (refusal === null) throw error
  return { ...answer, wrong: {}, refusal }
}
