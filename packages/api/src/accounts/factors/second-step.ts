import { appendAuditEvents, type Db } from '@dossier/db'
import {
  enterTeam,
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

/** Time limit for the second step. Milliseconds. */
const patience = 10 * 60_000

/** A pending second factor after a correct password. It is not a session and grants nothing. */
export interface SecondStep {
  /** Must be sent back with the answer. */
  step: string
  factors: Factors
}

/** Starts the second step. */
export async function askSecondStep(
  tx: Db,
  now: Date,
  asked: { userId: string; factors: Factors },
): Promise<SecondStep> {
  const step = newSecret()
  const { userId, factors } = asked
  const expiresAt = new Date(now.getTime() + patience)
  await insertChallenge(tx, { secretHash: hashOfSecret(step), kind: 'second_step', userId, expiresAt })
  return { step, factors }
}

/** A session, or the number of seconds to wait; `wrong` for a wrong code, `gone` if the second step has timed out. */
export type SecondStepEnd = BegunSession | { wait: number } | 'wrong' | 'gone'

/** Starts the session after a correct password, with a code from the app or a recovery code. Each code works once. */
export async function signInWithCode(
  services: Pick<Services, 'within' | 'now' | 'accountDelays' | 'sign' | 'vault' | 'logger'>,
  { step, code }: { step: string; code: string },
  visitor: Visitor,
): Promise<SecondStepEnd> {
  const { within, now, accountDelays, sign } = services
  const { network, requestId } = visitor
  const which = { secretHash: hashOfSecret(step), kind: 'second_step' as const, now: now() }
  return within({ shown: { by: 'challenge', key: which.secretHash } }).transaction(async (tx) => {
    const userId = (await lockChallenge(tx, which))?.userId ?? null
    const [team] = userId === null ? [] : await teamsOf(tx, userId)
    if (userId === null || team === undefined) return 'gone'
    const account = sign(`second-step:${userId}`)
    const wait = accountDelays.wait(account, network)
    if (wait > 0) return { wait }
    accountDelays.failed(account, network)
    await Promise.all([enterTeam(tx, team.id), lockUser(tx, userId)])
    const way = await acceptedWay(tx, services, { userId, code })
    if (way === null) return 'wrong'
    await takeChallenge(tx, which)
    accountDelays.succeeded(account, network)
    const owner = { teamId: team.id, userId, role: team.role }
    const begun = await beginSession(tx, services, { owner, way, visitor })
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

/** The kind of code that was accepted; null if it matches nothing. */
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
