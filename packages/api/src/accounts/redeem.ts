import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import {
  endSessions,
  findUser,
  hasAccounts,
  insertUser,
  lockMembers,
  putMember,
  putPassword,
  revokeAccountLinks,
  type Role,
  updateUser,
  useAccountLink,
} from '@dossier/db/accounts'
import { insertNotice } from '@dossier/db/shares'
import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { Caller, Services } from '../context.ts'
import { ApiError } from '../errors.ts'
import { type AccountInput, checkPassword, readAccount } from './account-input.ts'
import { refuseAccount } from './account-messages.ts'
import { hasAccount } from './has-account.ts'
import { linkRefused, secretOf } from './links.ts'
import { hashPassword } from './password-hash.ts'
import { hashOfSecret } from './secrets.ts'
import { beginSession, type BegunSession, recordEnded, subjectOf } from './sessions.ts'
import type { Entrant } from './visitor.ts'

type Needed = Pick<Services, 'db' | 'within' | 'now' | 'localOwner'>

/**
 * Makes the installation's user its owner with the link of the first start. Throws `account_refused` with every
 * problem, or `link_invalid`.
 */
export async function redeemWelcome(
  services: Needed,
  { secret, ...input }: AccountInput & { secret: string },
  visitor: Entrant,
): Promise<BegunSession> {
  const account = readAccount(input)
  const stored = await hashPassword(account.password)
  const secretHash = hashOfSecret(secretOf(secret))
  return services.within({ shown: { by: 'accountLink', key: secretHash } }).transaction(async (tx) => {
    const now = services.now()
    const owner: Owner = services.localOwner
    await lockMembers(tx, owner)
    const link = await useAccountLink(tx, { secretHash, kind: 'welcome', now })
    // The links of two starts create only one owner.
    if (link === null || (await hasAccounts(tx))) throw linkRefused('welcome')
    await giveAccount(tx, owner, { ...account, stored, now })
    const begun = await beginSession(tx, services, { owner, way: 'link', visitor })
    const { requestId } = visitor
    await recordJoined(tx, begun.owner, { role: 'admin', way: 'welcome', linkId: link.id, requestId })
    return begun
  })
}

/**
 * Gives the installation's user, who signed in with the token, an address and a password. Throws `account_refused`, or
 * `forbidden`.
 */
export async function setUpAccount(services: Needed, caller: Caller, input: AccountInput): Promise<void> {
  const { owner, requestId } = caller
  const account = readAccount(input)
  const stored = await hashPassword(account.password)
  await services.db.transaction(async (tx) => {
    await lockMembers(tx, services.localOwner)
    const user = await findUser(tx, owner.userId)
    const isOpen = !hasAccount(user) && owner.actedBy !== undefined && 'sessionId' in owner.actedBy
    if (!isOpen)
      throw new ApiError('forbidden', 'Only who is signed in by the installation’s token can set an account up.')
    await giveAccount(tx, owner, { ...account, stored, now: services.now() })
    await recordJoined(tx, owner, { role: owner.role ?? 'admin', way: 'token', linkId: null, requestId })
  })
}

/** Makes a new person a member by invitation. Throws `account_refused` with every problem, or `link_invalid`. */
export async function redeemInvitation(
  services: Needed,
  { secret, ...input }: AccountInput & { secret: string },
  visitor: Entrant,
): Promise<BegunSession> {
  const account = readAccount(input)
  const stored = await hashPassword(account.password)
  const { userId, db } = asInvited(services, secret)
  return db.transaction(async (tx) => {
    const joining = { userId, secret, name: account.name, email: account.email, way: 'link' as const, visitor }
    const begun = await joinAsNew(tx, services, joining)
    await putPassword(tx, begun.owner.userId, { ...stored, changedAt: services.now() })
    return begun
  })
}

/** The UUID of a new user, and the database as that person in the team of an invitation; as nobody if the link does not work. */
export function asInvited(
  { within }: Pick<Services, 'within'>,
  secret: string,
): { userId: string; db: Services['db'] } {
  const userId = uuid()
  const shown = { by: 'accountLink', key: hashOfSecret(secretOf(secret)) } as const
  return { userId, db: within({ persons: [userId], shown }) }
}

/**
 * Makes a new user a member by invitation, and starts their session; the caller provides what they sign in with. Throws
 * `account_refused` for an address that is taken, or `link_invalid`.
 */
export async function joinAsNew(
  tx: Db,
  services: Pick<Services, 'now'>,
  {
    userId,
    secret,
    name,
    email,
    way,
    visitor,
  }: {
    userId: string
    secret: string
    name: string
    email: string | null
    way: 'link' | 'directory' | 'directory_mfa'
    visitor: Entrant
  },
): Promise<BegunSession> {
  const { teamId, role, linkId } = await useInvitation(tx, secret, services.now())
  const handle = `person-${randomBytes(5).toString('hex')}`
  const isNew = await insertUser(tx, { id: userId, handle, name: name === '' ? handle : name, email })
  if (!isNew) refuseAccount([{ path: 'email', code: 'email_taken' }])
  await putMember(tx, { teamId, userId }, role)
  const begun = await beginSession(tx, services, { owner: { teamId, userId, role }, way, visitor })
  await recordJoined(tx, begun.owner, { role, way: 'invitation', linkId, requestId: visitor.requestId })
  return begun
}

/**
 * Adds a user with an account to another team by invitation; returns that team. Throws `link_invalid`, or `name_taken`
 * for a member.
 */
export async function acceptInvitation(
  services: Needed,
  { owner, requestId }: Caller,
  secret: string,
): Promise<{ teamId: string }> {
  const shown = { by: 'accountLink', key: hashOfSecret(secretOf(secret)) } as const
  return services.within({ persons: [owner.userId], shown }).transaction(async (tx) => {
    const { teamId, role, linkId } = await useInvitation(tx, secret, services.now())
    const joined = { ...owner, teamId }
    await lockMembers(tx, joined)
    const user = await findUser(tx, owner.userId)
    if (!hasAccount(user)) throw new ApiError('forbidden', 'Set up your account first, then open the link again.')
    if (!(await putMember(tx, joined, role))) {
      throw new ApiError('name_taken', 'You are a member of this team already; the invitation stays for somebody else.')
    }
    await recordJoined(tx, joined, { role, way: 'invitation', linkId, requestId })
    return { teamId }
  })
}

/**
 * Sets a new password with a link, and ends all of the user's sessions. Throws `account_refused`, or `link_invalid`.
 */
export async function redeemReset(
  { within, now }: Pick<Services, 'within' | 'now'>,
  { secret, password }: { secret: string; password: string },
  { requestId }: Pick<Entrant, 'requestId'>,
): Promise<void> {
  const secretHash = hashOfSecret(secretOf(secret))
  await within({ shown: { by: 'accountLink', key: secretHash } }).transaction(async (tx) => {
    const time = now()
    const link = await useAccountLink(tx, { secretHash, kind: 'reset', now: time })
    const user = link?.userId ? await findUser(tx, link.userId) : null
    if (link === null || user === null) throw linkRefused('reset')
    checkPassword(password, user)
    const owner = { teamId: link.teamId, userId: user.id }
    await putPassword(tx, user.id, { ...(await hashPassword(password)), changedAt: time })
    await revokeAccountLinks(tx, { kind: 'reset', userId: user.id }, time)
    await appendAuditEvents(tx, owner, [
      { type: 'password.changed', requestId, subject: subjectOf(owner), data: { way: 'reset' } },
    ])
    await insertNotice(tx, owner, { code: 'account.password_changed', at: time })
    const sessions = await endSessions(tx, { userId: user.id })
    await recordEnded(tx, owner, { sessions, reason: 'password', requestId })
  })
}

async function useInvitation(
  tx: Db,
  secret: string,
  now: Date,
): Promise<{ teamId: string; role: Role; linkId: string }> {
  const link = await useAccountLink(tx, { secretHash: hashOfSecret(secretOf(secret)), kind: 'invitation', now })
  if (link === null || link.role === null) throw linkRefused('invitation')
  return { teamId: link.teamId, role: link.role, linkId: link.id }
}

async function giveAccount(
  tx: Db,
  { userId }: Owner,
  {
    name,
    email,
    stored,
    now,
  }: { name: string; email: string; stored: Awaited<ReturnType<typeof hashPassword>>; now: Date },
): Promise<void> {
  if (!(await updateUser(tx, userId, { name, email }))) refuseAccount([{ path: 'email', code: 'email_taken' }])
  await putPassword(tx, userId, { ...stored, changedAt: now })
}

async function recordJoined(
  tx: Db,
  owner: Owner,
  { requestId, ...data }: { role: Role; way: string; linkId: string | null; requestId: string },
): Promise<void> {
  await appendAuditEvents(tx, owner, [{ type: 'member.joined', requestId, subject: subjectOf(owner), data }])
}
