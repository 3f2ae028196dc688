import { newPasskeyAnswer, type NewPasskeyAnswer, type NewPasskeyOptions } from '@dossier/api'
import type { AppLoadContext } from '@remix-run/node'
import type { NewApp } from '../views/second-factor.ts'
import { formText } from './form-text.ts'
import { qrCode } from './qr-code.server.ts'

/** The result of a second-factor form. */
export interface FactorChange {
  /** An app that waits for its first code. */
  app: NewApp | null
  /** The options for creating a passkey in the browser. */
  passkey: NewPasskeyOptions | null
  /** Recovery codes, which are shown only once. */
  recoveryCodes: readonly string[]
  removed: boolean
}

/** Nothing changed. */
export const noFactorChange: FactorChange = { app: null, passkey: null, recoveryCodes: [], removed: false }

/** Changes the reader's second factor as a form requests; null if the form is for something else. */
export async function changeFactor(form: FormData, { api }: AppLoadContext): Promise<FactorChange | null> {
  const { factors, passkeys } = api.account
  const passkeyId = formText(form, 'passkeyId')
  const name = formText(form, 'passkeyName')
  const password = formText(form, 'current')
  switch (formText(form, 'intent')) {
    case 'beginApp':
      return { ...noFactorChange, app: drawn(await factors.beginApp({ password })) }
    case 'confirmApp':
      return { ...noFactorChange, ...(await factors.confirmApp({ code: formText(form, 'code') })) }
    case 'renewCodes':
      return { ...noFactorChange, ...(await factors.renewRecoveryCodes({ password })) }
    case 'removeApp':
      return { ...noFactorChange, ...(await factors.removeApp({ password })) }
    case 'beginPasskey':
      return { ...noFactorChange, passkey: await passkeys.begin({ password }) }
    case 'confirmPasskey':
      return { ...noFactorChange, ...(await passkeys.confirm({ name, answer: passkeyIn(form) })) }
    case 'renamePasskey':
      await passkeys.rename({ passkeyId, name })
      return noFactorChange
    case 'removePasskey':
      await passkeys.remove({ passkeyId, password })
      return noFactorChange
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

/** The passkey that the reader's browser created; responds with 400 to what no browser sends. */
function passkeyIn(form: FormData): NewPasskeyAnswer {
  try {
    return newPasskeyAnswer.parse(JSON.parse(formText(form, 'answer')))
  } catch {
    throw new Response(null, { status: 400 })
  }
}
