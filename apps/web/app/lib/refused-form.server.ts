import type { FormAnswer } from '../views/form-answer.ts'
import { issuesOf, refusalOf } from './api-error.server.ts'
import { formText } from './form-text.ts'

interface Fields {
  /** Form fields for input fields with other names. */
  names?: Readonly<Record<string, string>>
  /** The field to blame for refusals that name no field. */
  blamed?: string
}

/** Reasons for refusals that concern the input. */
const ofInput = ['invalid_input', 'misconfigured', 'storage_unavailable']

/** Assigns a procedure's refusal to the fields of a form. Throws defects. */
export function refusedForm(error: unknown, form: FormData, { names = {}, blamed }: Fields = {}): FormAnswer {
  const answer = { intent: formText(form, 'intent'), values: valuesOf(form) }
  const issues = issuesOf(error)
  if (issues.length > 0) {
    const fields = issues.map(({ path }) => String(path[0] ?? '')).filter((field) => field !== '')
    const wrong = Object.fromEntries(fields.map((field) => [names[field] ?? field, null]))
    const others = issues.filter(({ path }) => path.length === 0).map(({ message }) => message)
    const refusal = { reason: 'invalid_input', message: others.join(' '), limit: null }
    return { ...answer, wrong, refusal: others.length > 0 ? refusal : null }
  }
  const refusal = refusalOf(error)
  if (refusal === null) throw error
  return blamed === undefined || !ofInput.includes(refusal.reason)
    ? { ...answer, wrong: {}, refusal }
    : { ...answer, wrong: { [blamed]: refusal }, refusal: null }
}

function valuesOf(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form) if (typeof value === 'string') (values[name] ??= []).push(value)
  return values
}
