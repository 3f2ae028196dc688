import { appendAuditEvents } from '@dossier/db'
import {
  deletePasskey,
  insertChallenge,
  insertPasskey,
  listPasskeys,
  lockUser,
  type PasskeyRow,
  renamePasskey,
  takeChallenge,
} from '@dossier/db/accounts'
import { insertNotice } from '@dossier/db/shares'
import { v7 as uuid } from 'uuid'
import type { Caller, Services } from '../../context.ts'
import { ApiError, notFound } from '../../errors.ts'
import { logError } from '../../floor/log-error.ts'
import type { PasskeySite } from '../../floor/passkey-site.ts'
import { type NewPasskeyOptions, type PasskeysView, type PasskeyView, passkeyView } from '../account-view.ts'
import { addedFactor, withoutFactorNoCodes } from '../factors/own-factors.ts'
import { confirmPassword } from '../own-password.ts'
import { hashOfSecret, newSecret } from '../secrets.ts'
import { subjectOf } from '../sessions.ts'
import { base64Of, challengeIn, type NewPasskeyAnswer, userHandleOf } from './passkey-answer.ts'

type Needed = Pick<Services, 'db' | 'within' | 'now' | 'accountDelays' | 'sign' | 'logger'>

/** How long a browser may take. Milliseconds. */
export const passkeyPatience = 5 * 60_000
/** Maximum number of passkeys per person; more than anyone has devices. */
const mostPasskeys = 20

/** The caller's passkeys, oldest first, and why none can be added here, if so. */
export async function listOwnPasskeys(
  { db }: Pick<Services, 'db'>,
  { owner }: Caller,
  site: PasskeySite,
): Promise<PasskeysView> {
  const items = (await listPasskeys(db, owner.userId)).map(passkeyView)
  return { items, nextCursor: null, unavailable: 'problem' in site ? site.problem : null }
}

/**
 * The options that a browser needs to create a passkey, valid for five minutes. Throws `wrong_password`,
 * `limit_reached`, or `passkey_refused` at an address that does not support passkeys.
 */
export async function beginOwnPasskey(
  services: Needed,
  { owner }: Caller,
  { site, password }: { site: PasskeySite; password: string },
): Promise<NewPasskeyOptions> {
  const { domain } = requireSite(site)
  const { db, now } = services
  const { name, email, handle } = await confirmPassword(services, owner, password)
  const present = await listPasskeys(db, owner.userId)
  if (present.length >= mostPasskeys) {
    throw new ApiError('limit_reached', `You have ${mostPasskeys} passkeys, which is the most. Remove one first.`, {
      limit: mostPasskeys,
    })
  }
  const challenge = newSecret()
  const { userId } = owner
  const expiresAt = new Date(now().getTime() + passkeyPatience)
  await insertChallenge(db, { secretHash: hashOfSecret(challenge), kind: 'new_passkey', userId, expiresAt })
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  return generateRegistrationOptions({
    rpName: 'Dossier',
    rpID: domain,
    userID: userHandleOf(userId),
    userName: email ?? handle,
    userDisplayName: name,
    challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
    timeout: passkeyPatience,
    excludeCredentials: present.map(({ credentialId }) => ({ id: base64Of(credentialId) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/**
 * Stores the passkey that the caller's browser created; it counts as both factors. Returns recovery codes with the
 * first factor, and ends the sessions that started without it. Throws `passkey_refused`.
 */
export async function confirmOwnPasskey(
  services: Needed,
  caller: Caller,
  { site, name, answer }: { site: PasskeySite; name: string; answer: NewPasskeyAnswer },
): Promise<{ recoveryCodes: string[] }> {
  const { origin, domain } = requireSite(site)
  const { db, now } = services
  const { userId } = caller.owner
  const challenge = challengeIn(answer)
  const taken = await takeChallenge(db, { secretHash: hashOfSecret(challenge), kind: 'new_passkey', now: now() })
  if (taken?.userId !== userId) throw refused()
  const made = await verified(services, answer, { challenge, origin, domain })
  return db.transaction(async (tx) => {
    await lockUser(tx, userId)
    const row = { ...made, id: uuid(), userId, name, createdAt: now(), lastUsedAt: null }
    if (!(await insertPasskey(tx, row))) throw refused()
    return addedFactor(tx, caller, { way: 'passkey', at: now() })
  })
}

/** Renames one of the caller's passkeys. Throws `not_found` for anyone else's. */
export async function renameOwnPasskey(
  { db }: Pick<Services, 'db'>,
  { owner }: Caller,
  { passkeyId, name }: { passkeyId: string; name: string },
): Promise<PasskeyView> {
  const row = await renamePasskey(db, owner.userId, { id: passkeyId, name })
  if (row === null) throw notFound('passkey', passkeyId)
  return passkeyView(row)
}

/**
 * Removes one of the caller's passkeys, and with the last factor the recovery codes. Throws `wrong_password`, or
 * `not_found` for anyone else's.
 */
export async function removeOwnPasskey(
  services: Needed,
  { owner, requestId }: Caller,
  { passkeyId, password }: { passkeyId: string; password: string },
): Promise<{ removed: true }> {
  await confirmPassword(services, owner, password)
  return services.db.transaction(async (tx) => {
    await lockUser(tx, owner.userId)
    if (!(await deletePasskey(tx, owner.userId, passkeyId))) throw notFound('passkey', passkeyId)
    await withoutFactorNoCodes(tx, owner.userId)
    const data = { way: 'passkey' }
    await appendAuditEvents(tx, owner, [{ type: 'second_factor.removed', requestId, subject: subjectOf(owner), data }])
    await insertNotice(tx, owner, { code: 'account.passkey_removed', at: services.now() })
    return { removed: true }
  })
}

const sentences = {
  unknown_address: 'Passkeys need an address: an operator must set DOSSIER_ORIGIN to the one that readers use.',
  ip_address: 'Passkeys need a name, not an IP address: open localhost instead, or set DOSSIER_ORIGIN to a domain.',
  insecure: 'Passkeys need https. Set DOSSIER_ORIGIN to an address that begins with https.',
} as const

function requireSite(site: PasskeySite) {
  if ('problem' in site) throw new ApiError('passkey_refused', sentences[site.problem])
  return site
}

function refused(): ApiError {
  return new ApiError(
    'passkey_refused',
    'This passkey was not taken: it is known already, or took too long. Try again.',
  )
}

/** What to store of a passkey that was created for this challenge, by this site's pages, by a verified person. */
async function verified(
  { logger }: Pick<Services, 'logger'>,
  answer: NewPasskeyAnswer,
  expected: { challenge: string; origin: string; domain: string },
): Promise<Pick<PasskeyRow, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'isSynced'>> {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const { registrationInfo } = await verifyRegistrationResponse({
    response: { ...answer, clientExtensionResults: {} },
    expectedChallenge: expected.challenge,
    expectedOrigin: expected.origin,
    expectedRPID: expected.domain,
    requireUserVerification: true,
  }).catch((error: unknown) => {
    logger.info({ error: logError(error) }, 'a new passkey was refused')
    throw refused()
  })
  if (registrationInfo === undefined) throw refused()
  const { credential, credentialBackedUp } = registrationInfo
  return {
    credentialId: Buffer.from(credential.id, 'base64url').toString('hex'),
    publicKey: Buffer.from(credential.publicKey).toString('hex'),
    counter: credential.counter,
    transports: answer.response.transports,
    isSynced: credentialBackedUp,
  }
}
