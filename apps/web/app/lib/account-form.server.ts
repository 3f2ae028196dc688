import type { AccountProblem } from '@dossier/api'
import type { AppLoadContext } from '@remix-run/node'
import type { AccountAnswer } from '../views/account-answer.ts'
import { formText } from './form-text.ts'

/** An account as a form says it. */
export function accountOf(form: FormData) {
  return { name: formText(form, 'name'), email: formText(form, 'email'), password: formText(form, 'password') }
}

/** Tells a form of an account what was refused, with everything but the passwords that were filled in. Throws what is a defect. */
export function accountAnswer(error: unknown, form: FormData, { whyNoAccount }: AppLoadContext): AccountAnswer {
  const values = { name: formText(form, 'name'), email: formText(form, 'email'), secret: formText(form, 'secret') }
  const intent = formText(form, 'intent')
  const refused = refusalIn(error)
  if (refused === null) throw error
  // The API lists its own codes only.
  const sentences = refused.fields.map(({ path, code }) => [path, whyNoAccount(code as AccountProblem)])
  return { intent, values, reason: refused.code, wrong: Object.fromEntries(sentences) }
}

interface RefusalIn {
  code: string
  fields: readonly { path: string; code: string }[]
}

/** The API's own error in what was thrown, whatever wrapped it; null for a defect. */
function refusalIn(error: unknown): RefusalIn | null {
  const candidates = error instanceof Error ? [error, error.cause] : []
  for (const one of candidates) {
    // Only the API's own error has both.
    if (one instanceof Error && 'fields' in one && 'code' in one) return one as unknown as RefusalIn
  }
  return null
}
