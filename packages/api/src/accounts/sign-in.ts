import { factorsOf, findByEmail, knowsBrowser, lockUser, teamsOf } from '@dossier/db/accounts'
import type { Services } from '../context.ts'
import { asPersons } from '../floor/in-team.ts'
import { readEmail } from './account-input.ts'
import { hasFactor } from './factors/own-factors.ts'
import { askSecondStep, type SecondStep } from './factors/second-step.ts'
import { isPassword } from './password-hash.ts'
import { longestPassword } from './password-rules.ts'
import { hashOfSecret } from './secrets.ts'
import { beginSession, type BegunSession } from './sessions.ts'
import type { Entrant, Visitor } from './visitor.ts'

/**
 * A session, the pending second factor, or the number of seconds to wait; null if address and password do not match,
 * without saying which one is wrong.
 */
export type SignedIn = BegunSession | SecondStep | { wait: number } | null

/** Seconds after which a stranger may try again while many others do. */
const busySeconds = 5

/** Signs a person in to their first team with address and password. Takes as long for an unknown address. */
export async function signInWithPassword(
  services: Pick<Services, 'within' | 'now' | 'accountDelays' | 'passwordTurns' | 'sign'>,
  { email: typed, password }: { email: string; password: string },
  visitor: Visitor,
): Promise<SignedIn> {
  const { within, accountDelays, passwordTurns, sign } = services
  const { network } = visitor
  const email = readEmail(typed) ?? typed.slice(0, 300)
  const account = sign(`account:${email}`)
  const db = within({ shown: { by: 'address', key: email } })
  const attempt = async () => {
    // Others may have tried while this one waited for its turn.
    const later = accountDelays.wait(account, network)
    if (later > 0) return { wait: later, user: null }
    // Counted before the password is checked, so that concurrent attempts all count.
    accountDelays.failed(account, network)
    const user = await findByEmail(db, email)
    const fits = await isPassword(password.slice(0, 2 * longestPassword), user?.password ?? null)
    return { wait: 0, user: fits && [...password].length <= longestPassword ? user : null }
  }
  const wait = accountDelays.wait(account, network)
  if (wait > 0) return { wait }
  const isKnown = async ({ browser }: Visitor) =>
    accountDelays.isKnown(account, network) ||
    (browser !== undefined && (await knowsBrowser(db, email, hashOfSecret(browser))))
  const who = passwordTurns.isBusy() && (await isKnown(visitor)) ? 'known' : 'stranger'
  const end = await passwordTurns.take(who, attempt)
  if (end === null) return { wait: busySeconds }
  if (end.wait > 0) return { wait: end.wait }
  const found = end.user
  if (found === null) return null
  const { userId } = found
  const [team] = await teamsOf(within({ persons: [userId] }), userId)
  if (team === undefined) return null
  accountDelays.succeeded(account, network)
  return asPersons(services, { teamId: team.id, userId }).transaction(async (tx) => {
    // A concurrent request that adds a factor ends the sessions started without it, and must find this one.
    await lockUser(tx, userId)
    const factors = await factorsOf(tx, userId)
    if (hasFactor(factors)) return askSecondStep(tx, services.now(), { userId, factors })
    const owner = { teamId: team.id, userId, role: team.role }
    return beginSession(tx, services, { owner, way: 'password', visitor })
  })
}

/** Signs in the installation's own user after the installation's token has been checked. */
export async function signInWithToken(
  services: Pick<Services, 'within' | 'now' | 'localOwner'>,
  token: string,
  visitor: Entrant,
): Promise<BegunSession> {
  const { localOwner: owner } = services
  return asPersons(services, owner).transaction((tx) =>
    beginSession(tx, services, { owner, way: 'token', visitor, token }),
  )
}
