import {
  enterTeam,
  findPasskey,
  insertChallenge,
  lockUser,
  type PasskeyRow,
  takeChallenge,
  teamsOf,
  usePasskey,
} from '@dossier/db/accounts'
import { insertNotice } from '@dossier/db/shares'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { Services } from '../../context.ts'
import { logError } from '../../floor/log-error.ts'
import type { PasskeySite } from '../../floor/passkey-site.ts'
import { hashOfSecret, newSecret } from '../secrets.ts'
import { beginSession, type BegunSession } from '../sessions.ts'
import type { Entrant } from '../visitor.ts'
import { passkeyPatience } from './own-passkeys.ts'
import { challengeIn, hexOf, type PasskeyAnswer, readPasskeyAnswer, userHandleOf } from './passkey-answer.ts'

/**
 * The options that a browser needs to ask for a passkey, valid for five minutes: the same for everyone, because the
 * answer identifies the person. Null at an address that does not support passkeys.
 */
export async function askForPasskey(
  { within, now }: Pick<Services, 'within' | 'now'>,
  site: PasskeySite,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  if ('problem' in site) return null
  const challenge = newSecret()
  const expiresAt = new Date(now().getTime() + passkeyPatience)
  await insertChallenge(within({}), { secretHash: hashOfSecret(challenge), kind: 'passkey', userId: null, expiresAt })
  return { challenge, rpId: site.domain, timeout: passkeyPatience, userVerification: 'required', allowCredentials: [] }
}

/**
 * Signs a person in to their first team with a passkey alone: its authenticator has verified the person, so it counts
 * as both factors. Returns null for every wrong answer, without the reason.
 */
export async function signInWithPasskey(
  services: Pick<Services, 'within' | 'now' | 'logger'>,
  { json, site }: { json: string; site: PasskeySite },
  visitor: Entrant,
): Promise<BegunSession | null> {
  const { within, now } = services
  const answer = readPasskeyAnswer(json)
  if (answer === null || 'problem' in site) return null
  const challenge = challengeIn(answer)
  // Consumed before anything is verified: each challenge can be tried once.
  const taken = await takeChallenge(within({}), { secretHash: hashOfSecret(challenge), kind: 'passkey', now: now() })
  if (taken === null) return null
  const key = hexOf(answer.id)
  const passkey = await findPasskey(within({ shown: { by: 'passkey', key } }), key)
  const counter = passkey && (await verifiedCounter(services, answer, { passkey, challenge, ...site }))
  if (passkey === null || counter === null) return null
  const { id, userId } = passkey
  return within({ persons: [userId] }).transaction(async (tx) => {
    // A concurrent request that adds a factor ends the sessions started without it, and must find this one.
    await lockUser(tx, userId)
    const [team] = await teamsOf(tx, userId)
    if (team === undefined) return null
    const [, isFirst] = await Promise.all([enterTeam(tx, team.id), usePasskey(tx, { id, counter, at: now() })])
    if (!isFirst) {
      services.logger.warn({ passkeyId: id }, 'a passkey was refused whose authenticator has counted backwards')
      await insertNotice(tx, { teamId: team.id, userId }, { code: 'account.passkey_copied', at: now() })
      return null
    }
    const owner = { teamId: team.id, userId, role: team.role }
    return beginSession(tx, services, { owner, way: 'passkey', visitor })
  })
}

/** Verifies a signature and returns the authenticator's counter; null if the signature is not the passkey's. */
async function verifiedCounter(
  { logger }: Pick<Services, 'logger'>,
  answer: PasskeyAnswer,
  { passkey, challenge, origin, domain }: { passkey: PasskeyRow; challenge: string; origin: string; domain: string },
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  if (!Buffer.from(userHandleOf(passkey.userId)).equals(Buffer.from(answer.response.userHandle, 'base64url')))
    return null
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: domain,
      requireUserVerification: true,
      // The counter is compared where it is stored, so that of two concurrent uses one is refused.
      credential: { id: answer.id, publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'hex')), counter: 0 },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch (error) {
    logger.info({ error: logError(error) }, 'a passkey was refused')
    return null
  }
}
