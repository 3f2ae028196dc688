import { randomBytes } from 'node:crypto'
import { appendAuditEvents, type Db } from '@dossier/db'
import {
  confirmApp,
  endSessions,
  type Factors,
  factorsOf,
  findApp,
  lockUser,
  putApp,
  putRecoveryCodes,
  removeApp,
} from '@dossier/db/accounts'
import { insertNotice } from '@dossier/db/shares'
import type { Caller, Services } from '../../context.ts'
import { ApiError } from '../../errors.ts'
import { confirmPassword } from '../own-password.ts'
import { exceptThis, recordEnded, subjectOf } from '../sessions.ts'
import { giveRecoveryCodes } from './recovery-codes.ts'
import { appUri, base32, stepsOf } from './totp.ts'

type Needed = Pick<Services, 'db' | 'within' | 'now' | 'accountDelays' | 'sign' | 'vault'>

/** Setup data for an authenticator app. */
export interface NewApp {
  /** For typing. */
  secret: string
  /** For a QR code. */
  uri: string
}

/** Whether a person has a second factor. */
export const hasFactor = ({ app, passkeys }: Factors) => app || passkeys > 0

/** The vault purpose of a user's app secret. */
export const purposeOf = (userId: string) => `app:${userId}`

/**
 * Creates the secret of an authenticator app; it takes effect once `confirmOwnApp` has accepted a code. Throws
 * `wrong_password`, or `name_taken` if the caller already has an app.
 */
export async function beginOwnApp(services: Needed, { owner }: Caller, password: string): Promise<NewApp> {
  const { db, now, vault } = services
  const { email, handle } = await confirmPassword(services, owner, password)
  const secret = randomBytes(20)
  const { userId } = owner
  const isNew = await putApp(db, { userId, sealed: vault.seal(secret, purposeOf(userId)), createdAt: now() })
  if (!isNew) throw new ApiError('name_taken', 'You have an authenticator app already. Remove it first.')
  return { secret: base32(secret), uri: appUri(secret, email ?? handle) }
}

/**
 * Makes the app the caller's second factor after checking a code from it; returns recovery codes with the first factor.
 * Ends other sessions, which started without it. Throws `wrong_code`.
 */
export async function confirmOwnApp(
  services: Needed,
  { owner, requestId }: Caller,
  code: string,
): Promise<{ recoveryCodes: string[] }> {
  const { userId } = owner
  return services.db.transaction(async (tx) => {
    await lockUser(tx, userId)
    const app = await findApp(tx, userId)
    const opened = app === null ? null : services.vault.open(app.sealed, purposeOf(userId))
    const [step] = opened === null ? [] : stepsOf(opened.secret, code.replaceAll(/\s/g, ''), services.now())
    const isRight = step !== undefined && (await confirmApp(tx, { userId, step, at: services.now() }))
    if (!isRight)
      throw new ApiError(
        'wrong_code',
        'This code is not right, or not any more. Enter the one that your app shows now.',
      )
    return addedFactor(tx, { owner, requestId }, { way: 'app', at: services.now() })
  })
}

/** Records a new factor; returns recovery codes with the first one, and ends the sessions that started without it. */
export async function addedFactor(
  tx: Db,
  { owner, requestId }: Caller,
  { way, at }: { way: 'app' | 'passkey'; at: Date },
): Promise<{ recoveryCodes: string[] }> {
  const { userId } = owner
  const { recoveryCodes: left } = await factorsOf(tx, userId)
  await appendAuditEvents(tx, owner, [
    { type: 'second_factor.added', requestId, subject: subjectOf(owner), data: { way } },
  ])
  await insertNotice(tx, owner, { code: `account.${way}_added`, at })
  const sessions = await endSessions(tx, { userId, ...exceptThis(owner) })
  await recordEnded(tx, owner, { sessions, reason: 'second_factor', requestId })
  return { recoveryCodes: left > 0 ? [] : await giveRecoveryCodes(tx, userId) }
}

/** Deletes the recovery codes of a person who has no second factor left. */
export async function withoutFactorNoCodes(tx: Db, userId: string): Promise<void> {
  if (!hasFactor(await factorsOf(tx, userId))) await putRecoveryCodes(tx, userId, [])
}

/** Removes the caller's app, and with the last factor the recovery codes. Throws `wrong_password`. */
export async function removeOwnApp(
  services: Needed,
  { owner, requestId }: Caller,
  password: string,
): Promise<{ removed: boolean }> {
  await confirmPassword(services, owner, password)
  return services.db.transaction(async (tx) => {
    await lockUser(tx, owner.userId)
    const removed = await removeApp(tx, owner.userId)
    if (removed) {
      await withoutFactorNoCodes(tx, owner.userId)
      await appendAuditEvents(tx, owner, [
        { type: 'second_factor.removed', requestId, subject: subjectOf(owner), data: { way: 'app' } },
      ])
      await insertNotice(tx, owner, { code: 'account.app_removed', at: services.now() })
    }
    return { removed }
  })
}

/** Replaces the caller's recovery codes. Throws `wrong_password`, or `forbidden` without a second factor. */
export async function renewRecoveryCodes(
  services: Needed,
  { owner, requestId }: Caller,
  password: string,
): Promise<{ recoveryCodes: string[] }> {
  await confirmPassword(services, owner, password)
  return services.db.transaction(async (tx) => {
    await lockUser(tx, owner.userId)
    if (!hasFactor(await factorsOf(tx, owner.userId)))
      throw new ApiError('forbidden', 'Recovery codes come with a second factor. Add one first.')
    await appendAuditEvents(tx, owner, [
      { type: 'second_factor.codes_renewed', requestId, subject: subjectOf(owner), data: {} },
    ])
    await insertNotice(tx, owner, { code: 'account.codes_renewed', at: services.now() })
    return { recoveryCodes: await giveRecoveryCodes(tx, owner.userId) }
  })
}
