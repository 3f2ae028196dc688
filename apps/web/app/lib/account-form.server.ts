import type { AccountProblem } from '@dossier/api'
import type { AppLoadContext } from '@remix-run/node'
import type { AccountAnswer } from '../views/account-answer.ts'
import { formText } from './form-text.ts'

/** The account data of a form. */
export function accountOf(form: FormData) {
  return { name: formText(form, 'name'), email: formText(form, 'email'), password: formText(form, 'password') }
}

/**
 * Returns the refused fields of an account form, with everything that was filled in except the passwords. Throws
 * defects.
 */
export function accountAnswer(error: unknown, form: FormData, { whyNoAccount }: AppLoadContext): AccountAnswer {
  const values = { name: formText(form, 'name'), email: formText(form, 'email'), secret: formText(form, 'secret') }
  const intent = formText(form, 'intent')
  const refused = refusalIn(error)
  if (refused === null) throw error
  // The API uses only its own codes.
  const sentences = refused.fields.map(({ path, code }) => [path, whyNoAccount(code as AccountProblem)])
  return { intent, values, reason: refused.code, wrong: Object.fromEntries(sentences) }
}

interface RefusalIn {
  code: string
  fields: readonly { path: string; code: string }[]
}

/** The API's own error inside a thrown one, however it is wrapped; null for a defect. */
function refusalIn(error: unknown): RefusalIn | null {
  const candidates = error instanceof Error ? [error, error.cause] : []
  for (const one of candidates) {
    // Only the API's own error has both.
    if (one instanceof Error && 'fields' in one && 'code' in one) return one as unknown as RefusalIn
  }
  return null
}
