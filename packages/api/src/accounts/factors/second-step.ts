import { appendAuditEvents, type Db } from '@dossier/db'
import {
  type Factors,
  factorsOf,
  findApp,
  insertChallenge,
  lockChallenge,
  lockUser,
  takeChallenge,
  takeStep,
  teamsOf,
  useRecoveryCode,
} from '@dossier/db/accounts'
import { insertNotice } from '@dossier/db/shares'
import type { Services } from '../../context.ts'
import { hashOfSecret, newSecret } from '../secrets.ts'
import { beginSession, type BegunSession, subjectOf } from '../sessions.ts'
import type { Visitor } from '../visitor.ts'
import { purposeOf } from './own-factors.ts'
import { hashOfRecoveryCode } from './recovery-codes.ts'
import { stepsOf } from './totp.ts'

/** How long the second step may take. Milliseconds. */
const patience = 10 * 60_000

/** What is still asked of somebody whose password was right. It is no session, and opens nothing. */
export interface SecondStep {
  /** What the answer brings along. */
  step: string
  factors: Factors
}

/** Asks for the second factor. */
export async function askSecondStep(
  tx: Db,
  now: Date,
  asked: { userId: string; factors: Factors },
): Promise<SecondStep> {
  const step = newSecret()
  const { userId, factors } = asked
  const expiresAt = new Date(now.getTime() + patience)
  await insertChallenge(tx, { secretHash: hashOfSecret(step), kind: 'second_step', userId, expiresAt }, now)
  return { step, factors }
}

/** A session, or how many seconds to wait; `wrong` for a code that does not fit, `gone` where the second step has taken too long. */
export type SecondStepEnd = BegunSession | { wait: number } | 'wrong' | 'gone'

/** Begins the session of somebody whose password was right, by a code of the app or a recovery code. Each is taken once. */
export async function signInWithCode(
  services: Pick<Services, 'db' | 'now' | 'accountDelays' | 'sign' | 'vault' | 'logger'>,
  { step, code }: { step: string; code: string },
  { client, network, requestId }: Visitor,
): Promise<SecondStepEnd> {
  const { db, now, accountDelays, sign } = services
  const which = { secretHash: hashOfSecret(step), kind: 'second_step' as const, now: now() }
  return db.transaction(async (tx) => {
    const userId = (await lockChallenge(tx, which))?.userId ?? null
    const [team] = userId === null ? [] : await teamsOf(tx, userId)
    if (userId === null || team === undefined) return 'gone'
    const account = sign(`second-step:${userId}`)
    const wait = accountDelays.wait(account, network)
    if (wait > 0) return { wait }
    accountDelays.failed(account, network)
    await lockUser(tx, userId)
    const way = await acceptedWay(tx, services, { userId, code })
    if (way === null) return 'wrong'
    await takeChallenge(tx, which)
    accountDelays.succeeded(account, network)
    const owner = { teamId: team.id, userId, role: team.role }
    const begun = await beginSession(tx, services, { owner, way, client, requestId })
    if (way === 'recovery') {
      const { recoveryCodes: left } = await factorsOf(tx, userId)
      await appendAuditEvents(tx, begun.owner, [
        { type: 'second_factor.recovery_used', requestId, subject: subjectOf(owner), data: { left } },
      ])
      await insertNotice(tx, owner, { code: 'account.recovery_used', at: now() })
    }
    return begun
  })
}

/** By what a code was taken; null where it fits nothing. */
async function acceptedWay(
  tx: Db,
  { vault, now, logger }: Pick<Services, 'vault' | 'now' | 'logger'>,
  { userId, code }: { userId: string; code: string },
): Promise<'code' | 'recovery' | null> {
  const digits = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) {
    return (await useRecoveryCode(tx, userId, hashOfRecoveryCode(code))) ? 'recovery' : null
  }
  const app = await findApp(tx, userId)
  if (app === null || !app.confirmed) return null
  const opened = vault.open(app.sealed, purposeOf(userId))
  if (opened === null) {
    logger.error(
      { userId },
      'an authenticator app was set up under another DOSSIER_SECRET; its person needs a recovery code',
    )
    return null
  }
  for (const step of stepsOf(opened.secret, digits, now())) {
    if (await takeStep(tx, { userId, step })) return 'code'
  }
  return null
}
