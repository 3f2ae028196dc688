import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** How a browser's passkey dialog ended: its answer as JSON, or why there is none. */
export type Ceremony = { answer: string } | { problem: 'cancelled' | 'known' | 'failed' }

/** Asks the browser to create a passkey. */
export function makePasskey(optionsJSON: PublicKeyCredentialCreationOptionsJSON): Promise<Ceremony> {
  return held(async () => (await import('@simplewebauthn/browser')).startRegistration({ optionsJSON }))
}

/** Asks the browser for a passkey. */
export function askForPasskey(): Promise<Ceremony> {
  return held(async () => {
    const [{ startAuthentication }, asked] = await Promise.all([
      import('@simplewebauthn/browser'),
      fetch('/sign-in/passkey', { method: 'POST', body: new URLSearchParams() }),
    ])
    if (!asked.ok) throw new Error(`no challenge: ${asked.status}`)
    // The result of `context.passkeys.ask`.
    const optionsJSON = (await asked.json()) as PublicKeyCredentialRequestOptionsJSON
    return startAuthentication({ optionsJSON })
  })
}

async function held(hold: () => Promise<object>): Promise<Ceremony> {
  try {
    return { answer: JSON.stringify(await hold()) }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'InvalidStateError') return { problem: 'known' }
    return { problem: name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'failed' }
  }
}
