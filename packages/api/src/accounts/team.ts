import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import {
  emptyUnlessMember,
  endMembership,
  endSessions,
  findUser,
  insertTeam,
  listInvitations,
  listTeamMembers,
  lockMembers,
  lockUser,
  putMember,
  removeFactors,
  requireSecondFactor,
  revokeAccountLinks,
  type Role,
  setRole,
  type TeamMember,
  teamsOf,
} from '@dossier/db/accounts'
import { insertNotice } from '@dossier/db/shares'
import { v7 as uuid } from 'uuid'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { requirePermission } from '../floor/require-permission.ts'
import {
  type InvitationView,
  invitationView,
  type LinkView,
  linkView,
  type MailedLinkView,
  type MemberView,
  memberView,
} from './account-view.ts'
import { readEmail } from './account-input.ts'
import { refuseAccount } from './account-messages.ts'
import { type MadeLink, makeLink } from './links.ts'
import { enqueueLinkMail } from './mail/mail-queue.ts'
import type { MailLanguage } from './mail/mail-texts.ts'
import { recordEnded, subjectOf } from './sessions.ts'

type Needed = Pick<Services, 'db' | 'now'>
interface Page<T> {
  items: T[]
  nextCursor: null
}

/** The members of the caller's team, by name. */
export async function listMembers(services: Needed, { owner }: Caller): Promise<Page<MemberView>> {
  return { items: (await listTeamMembers(services.db, owner)).map(memberView), nextCursor: null }
}

/** Invites somebody to the caller's team by a link that is shown once. */
export async function invite(
  services: Needed,
  caller: Caller,
  { role, note }: { role: Role; note: string },
): Promise<LinkView> {
  await requireAccount(services, caller.owner)
  return services.db.transaction(async (tx) =>
    linkView(await makeInvitation(tx, services.now(), caller, { role, note, email: '' })),
  )
}

/**
 * Invites somebody to the caller's team by mail; nobody else sees the link. Throws `account_refused` for an address that
 * is none, and `invalid_input` where no mail is set up.
 */
export async function inviteByMail(
  services: Needed & Pick<Services, 'mailer'>,
  caller: Caller,
  { role, note, email: typed, language }: { role: Role; note: string; email: string; language: MailLanguage },
): Promise<MailedLinkView> {
  if (services.mailer === null) throw new ApiError('invalid_input', 'No mail is set up here. Pass a link on yourself.')
  const email = readEmail(typed)
  if (email === null) refuseAccount([{ path: 'email', code: 'email_invalid' }])
  await requireAccount(services, caller.owner)
  return services.db.transaction(async (tx) => {
    const made = await makeInvitation(tx, services.now(), caller, { role, note, email: email ?? '' })
    await enqueueLinkMail(tx, { linkId: made.id, language })
    return { id: made.id, expiresAt: made.expiresAt.toISOString() }
  })
}

/** The open invitations, newest first. */
export async function listOpenInvitations(services: Needed, { owner }: Caller): Promise<Page<InvitationView>> {
  const rows = await listInvitations(services.db, owner.teamId, services.now())
  return { items: rows.map(invitationView), nextCursor: null }
}

/** Revokes an invitation. Throws `not_found` if it is unknown or no longer open. */
export async function revokeInvitation(
  services: Needed,
  caller: Caller,
  invitationId: string,
): Promise<{ revoked: true }> {
  await services.db.transaction((tx) => revoke(tx, services, caller, invitationId))
  return { revoked: true }
}

/** Revokes an invitation and creates the same one again, with a new link and seven more days. */
export async function renewInvitation(services: Needed, caller: Caller, invitationId: string): Promise<LinkView> {
  return services.db.transaction(async (tx) => {
    const { role, note } = await revoke(tx, services, caller, invitationId)
    return linkView(await makeInvitation(tx, services.now(), caller, { role, note, email: '' }))
  })
}

/** Changes a member's role. Throws `last_admin`, or `not_found` for somebody who is not a member. */
export async function changeRole(
  services: Needed,
  caller: Caller,
  { userId, role }: { userId: string; role: Role },
): Promise<MemberView> {
  const { owner, requestId } = caller
  return withMember(services, caller, userId, async (tx, member, members) => {
    if (member.role === role) return memberView(member)
    if (role !== 'admin') keepAnAdmin(members, userId)
    await setRole(tx, owner, { userId, role })
    const changes = [{ field: 'role', before: member.role, after: role }]
    const subject = { type: 'user' as const, id: userId }
    await appendAuditEvents(tx, owner, [{ type: 'member.role_changed', requestId, subject, data: { changes } }])
    return memberView({ ...member, role })
  })
}

/**
 * Ends a membership with its sessions and links at once; a user left without a team is emptied. Throws `last_admin`, or
 * `not_found`.
 */
export async function removeMember(services: Needed, caller: Caller, userId: string): Promise<{ emptied: boolean }> {
  const { owner, requestId } = caller
  const now = services.now()
  return withMember(services, caller, userId, async (tx, _member, members) => {
    keepAnAdmin(members, userId)
    await endMembership(tx, owner, { userId, at: now })
    const sessions = await endSessions(tx, { userId, inTeam: owner.teamId })
    await revokeAccountLinks(tx, { kind: 'reset', userId, teamId: owner.teamId }, now)
    const emptied = await emptyUnlessMember(tx, userId)
    const subject = { type: 'user' as const, id: userId }
    await appendAuditEvents(tx, owner, [{ type: 'member.removed', requestId, subject, data: { emptied } }])
    await recordEnded(tx, owner, { sessions, reason: 'membership', requestId, of: userId })
    return { emptied }
  })
}

/**
 * A link to set a new password, shown once to the administrator. Throws `forbidden` if the person is also in a team
 * that the caller does not administer.
 */
export async function offerReset(services: Needed, caller: Caller, userId: string): Promise<LinkView> {
  const { owner, requestId } = caller
  const now = services.now()
  return withMember(services, caller, userId, async (tx, member) => {
    if (member.email === null) throw new ApiError('forbidden', 'Who has no address cannot sign in by a password.')
    await requireAllTeams(tx, owner, userId)
    await revokeAccountLinks(tx, { kind: 'reset', userId }, now)
    const link = { kind: 'reset' as const, teamId: owner.teamId, userId, role: null, note: '', madeBy: owner.userId }
    const made = await makeLink(tx, now, link)
    const data = { linkId: made.id, expiresAt: made.expiresAt.toISOString() }
    const subject = { type: 'user' as const, id: userId }
    await appendAuditEvents(tx, owner, [{ type: 'password.reset_offered', requestId, subject, data }])
    return linkView(made)
  })
}

/**
 * Removes every second factor of a member who has lost them, and ends their sessions. Throws `forbidden` in the same
 * cases as `offerReset`.
 */
export async function resetSecondFactor(services: Needed, caller: Caller, userId: string): Promise<{ reset: true }> {
  const { owner, requestId } = caller
  return withMember(services, caller, userId, async (tx) => {
    await requireAllTeams(tx, owner, userId)
    await lockUser(tx, userId)
    await removeFactors(tx, userId)
    const subject = { type: 'user' as const, id: userId }
    await appendAuditEvents(tx, owner, [{ type: 'second_factor.reset', requestId, subject, data: {} }])
    await insertNotice(tx, { teamId: owner.teamId, userId }, { code: 'account.factor_reset', at: services.now() })
    const sessions = await endSessions(tx, { userId })
    await recordEnded(tx, owner, { sessions, reason: 'second_factor', requestId, of: userId })
    return { reset: true }
  })
}

/** Sets whether members of the team need a second factor, from their next request on. */
export async function setSecondFactorRequired(
  { db }: Needed,
  { owner, requestId }: Caller,
  required: boolean,
): Promise<{ required: boolean }> {
  return db.transaction(async (tx) => {
    if (await requireSecondFactor(tx, owner, required)) {
      await appendAuditEvents(tx, owner, [
        { type: 'team.second_factor_required', requestId, subject: teamOf(owner), data: { required } },
      ])
    }
    return { required }
  })
}

/** Creates a team with the caller as its only member and administrator. */
export async function createOwnTeam(
  services: Needed,
  { owner, requestId }: Caller,
  name: string,
): Promise<{ teamId: string }> {
  return services.db.transaction(async (tx) => {
    const teamId = uuid()
    const admin = { ...owner, teamId }
    await insertTeam(tx, { id: teamId, slug: `team-${teamId}`, name })
    await putMember(tx, admin, 'admin')
    await appendAuditEvents(tx, admin, [
      { type: 'team.created', requestId, subject: teamOf(admin), data: {} },
      {
        type: 'member.joined',
        requestId,
        subject: subjectOf(admin),
        data: { role: 'admin', way: 'team', linkId: null },
      },
    ])
    return { teamId }
  })
}

/** If the first account belonged to somebody else, the owner would be locked out. */
async function requireAccount({ db }: Needed, { userId }: Owner): Promise<void> {
  const user = await findUser(db, userId)
  if (!user?.password) throw new ApiError('forbidden', 'Create your own account before you invite somebody.')
}

async function makeInvitation(
  tx: Db,
  now: Date,
  { owner, requestId }: Caller,
  invited: { role: Role; note: string; email: string },
): Promise<MadeLink> {
  const { teamId, userId: madeBy } = owner
  const made = await makeLink(tx, now, { kind: 'invitation', teamId, userId: null, madeBy, ...invited })
  const data = { linkId: made.id, role: invited.role, expiresAt: made.expiresAt.toISOString() }
  await appendAuditEvents(tx, owner, [{ type: 'invitation.created', requestId, subject: teamOf(owner), data }])
  return made
}

async function revoke(tx: Db, { now }: Needed, { owner, requestId }: Caller, invitationId: string) {
  const open = await listInvitations(tx, owner.teamId, now())
  const found = open.find(({ id }) => id === invitationId)
  const which = { kind: 'invitation' as const, teamId: owner.teamId, only: invitationId }
  const [revoked] = found === undefined ? [] : await revokeAccountLinks(tx, which, now())
  if (found === undefined || found.role === null || revoked === undefined) throw notFound('invitation', invitationId)
  const data = { linkId: invitationId }
  await appendAuditEvents(tx, owner, [{ type: 'invitation.revoked', requestId, subject: teamOf(owner), data }])
  return { role: found.role, note: found.note }
}

/** Works on a member while nobody else changes the members of the team. */
async function withMember<T>(
  { db }: Needed,
  { owner }: Caller,
  userId: string,
  work: (tx: Db, member: TeamMember, members: readonly TeamMember[]) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    await lockMembers(tx, owner)
    // Checked after taking the lock: the previous holder may have demoted the caller.
    await requirePermission({ db: tx }, asOf(owner), 'team:manage')
    const members = await listTeamMembers(tx, owner)
    const member = members.find((one) => one.userId === userId)
    if (member === undefined) throw notFound('member', userId)
    return work(tx, member, members)
  })
}

/**
 * Throws `forbidden` unless the caller administers all of a person's teams, since the operation gives access to each of
 * them; and if the person is the caller.
 */
async function requireAllTeams(tx: Db, owner: Owner, userId: string): Promise<void> {
  // Otherwise a stolen session could take over its own account without a password.
  if (userId === owner.userId && owner.actedBy !== undefined) {
    throw new ApiError('forbidden', 'Change your own sign-in on the page of your account, with your password.')
  }
  const [theirs, own] = [await teamsOf(tx, userId), await teamsOf(tx, owner.userId)]
  const administered = new Set(own.filter(({ role }) => role === 'admin').map(({ id }) => id))
  if (theirs.every(({ id }) => administered.has(id))) return
  const message = 'This person is in another team too, which you do not administer: this would open that as well.'
  throw new ApiError('forbidden', message)
}

function keepAnAdmin(members: readonly TeamMember[], userId: string): void {
  if (members.some((member) => member.userId !== userId && member.role === 'admin')) return
  if (!members.some((member) => member.userId === userId && member.role === 'admin')) return
  throw new ApiError('last_admin', 'This is the last administrator of the team. Make somebody else one first.')
}

/** The owner without the role from the request. */
function asOf({ teamId, userId }: Owner): Owner {
  return { teamId, userId }
}

function teamOf({ teamId }: Owner) {
  return { type: 'team' as const, id: teamId }
}
