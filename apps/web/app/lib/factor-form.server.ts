import type { AppLoadContext } from '@remix-run/node'
import type { NewApp } from '../views/second-factor.ts'
import { formText } from './form-text.ts'
import { qrCode } from './qr-code.server.ts'

/** The result of a second-factor form. */
export interface FactorChange {
  /** An app that waits for its first code. */
  app: NewApp | null
  /** Codes that are shown only now. */
  recoveryCodes: readonly string[]
  removed: boolean
}

const nothing: FactorChange = { app: null, recoveryCodes: [], removed: false }

/** Changes the reader's second factor according to a form; null if the form is for something else. */
export async function changeFactor(form: FormData, { api }: AppLoadContext): Promise<FactorChange | null> {
  const { factors } = api.account
  const password = formText(form, 'current')
  switch (formText(form, 'intent')) {
    case 'beginApp':
      return { ...nothing, app: drawn(await factors.beginApp({ password })) }
    case 'confirmApp':
      return { ...nothing, ...(await factors.confirmApp({ code: formText(form, 'code') })) }
    case 'renewCodes':
      return { ...nothing, ...(await factors.renewRecoveryCodes({ password })) }
    case 'removeApp':
      return { ...nothing, ...(await factors.removeApp({ password })) }
    default:
      return null
  }
}

/** The app that a form tried to confirm, so that the reader can retype a wrong code. */
export function appInForm(form: FormData): NewApp | null {
  const [secret, uri] = [formText(form, 'appSecret'), formText(form, 'appUri')]
  return formText(form, 'intent') === 'confirmApp' && uri.length < 500 ? drawn({ secret, uri }) : null
}

function drawn({ secret, uri }: { secret: string; uri: string }): NewApp {
  return { secret, uri, qr: qrCode(uri) }
}
