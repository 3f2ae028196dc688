import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import {
  emptyUnlessMember,
  endMembership,
  endSessions,
  insertTeam,
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
import type { MailLanguage } from '../floor/mail-body.ts'
import { asPersons } from '../floor/in-team.ts'
import { requireMailer } from '../floor/mail-job.ts'
import { requirePermission } from '../floor/require-permission.ts'
import { type LinkView, linkView, type MailedLinkView, type MemberView, memberView } from './account-view.ts'
import { type MadeLink, makeLink } from './links.ts'
import { enqueueLinkMail } from './mail/mail-queue.ts'
import { recordEnded, subjectOf } from './sessions.ts'

type Needed = Pick<Services, 'within' | 'now'>
interface Page<T> {
  items: T[]
  nextCursor: null
}

/** The members of the caller's team, by name. */
export async function listMembers(services: Pick<Services, 'db'>, { owner }: Caller): Promise<Page<MemberView>> {
  return { items: (await listTeamMembers(services.db, owner)).map(memberView), nextCursor: null }
}

/** Changes a member's role. Throws `last_admin`, or `not_found` for someone who is not a member. */
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
 * Ends a membership with its sessions and links immediately; clears a user who is left without a team. Throws
 * `last_admin`, or `not_found`.
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
  return makeReset(services, caller, userId, async (_tx, made) => linkView(made))
}

/**
 * Mails a member a link to set a new password; nobody else sees it. Throws the errors of `offerReset`, and
 * `invalid_input` if no mail is set up.
 */
export async function mailReset(
  services: Needed & Pick<Services, 'mailer'>,
  caller: Caller,
  { userId, language }: { userId: string; language: MailLanguage },
): Promise<MailedLinkView> {
  requireMailer(services)
  return makeReset(services, caller, userId, async (tx, { id, expiresAt }) => {
    await enqueueLinkMail(tx, { linkId: id, language })
    return { id, expiresAt: expiresAt.toISOString() }
  })
}

async function makeReset<T>(
  services: Needed,
  caller: Caller,
  userId: string,
  hand: (tx: Db, made: MadeLink) => Promise<T>,
): Promise<T> {
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
    return hand(tx, made)
  })
}

/**
 * Removes all second factors of a member who has lost them, and ends their sessions. Throws `forbidden` in the same
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
  { db }: Pick<Services, 'db'>,
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
  const teamId = uuid()
  const admin = { ...owner, teamId }
  return asPersons(services, admin).transaction(async (tx) => {
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

/** Runs a task on a member while nobody else can change the members of the team. */
async function withMember<T>(
  services: Needed,
  { owner }: Caller,
  userId: string,
  work: (tx: Db, member: TeamMember, members: readonly TeamMember[]) => Promise<T>,
): Promise<T> {
  // Whether the member is left without a team, and which ones the caller administers, depends on all of their teams.
  return asPersons(services, owner, [userId]).transaction(async (tx) => {
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
 * Throws `forbidden` unless the caller administers all of a person's teams, because the operation gives access to each
 * of them; also if the person is the caller.
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

/** The team as the subject of an event. */
export function teamOf({ teamId }: Owner) {
  return { type: 'team' as const, id: teamId }
}
