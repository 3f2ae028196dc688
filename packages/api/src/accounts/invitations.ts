import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import { findUser, listInvitations, revokeAccountLinks, type Role } from '@dossier/db/accounts'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import type { MailLanguage } from '../floor/mail-body.ts'
import { requireMailer } from '../floor/mail-job.ts'
import { readEmail } from './account-input.ts'
import { refuseAccount } from './account-messages.ts'
import {
  type InvitationView,
  invitationView,
  type LinkView,
  linkView,
  type MailedLinkView,
  type RenewedView,
} from './account-view.ts'
import { hasAccount } from './has-account.ts'
import { type MadeLink, makeLink } from './links.ts'
import { enqueueLinkMail } from './mail/mail-queue.ts'
import { teamOf } from './team.ts'

type Needed = Pick<Services, 'db' | 'now'>

/** Invites someone to the caller's team with a link that is shown once. */
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
 * Invites someone to the caller's team by mail; nobody else sees the link. Throws `account_refused` for an invalid
 * address, and `invalid_input` if no mail is set up.
 */
export async function inviteByMail(
  services: Needed & Pick<Services, 'mailer'>,
  caller: Caller,
  { role, note, email: typed, language }: { role: Role; note: string; email: string; language: MailLanguage },
): Promise<MailedLinkView> {
  requireMailer(services)
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
export async function listOpenInvitations(
  services: Needed,
  { owner }: Caller,
): Promise<{ items: InvitationView[]; nextCursor: null }> {
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

/**
 * Revokes an invitation and creates the same one again, with a new link and seven more days. Mails the link if the
 * previous one was mailed and mail is still set up; then nobody else sees it.
 */
export async function renewInvitation(
  services: Needed & Pick<Services, 'mailer'>,
  caller: Caller,
  { invitationId, language }: { invitationId: string; language: MailLanguage },
): Promise<RenewedView> {
  return services.db.transaction(async (tx) => {
    const { role, note, email: before } = await revoke(tx, services, caller, invitationId)
    const email = services.mailer === null ? '' : before
    const made = await makeInvitation(tx, services.now(), caller, { role, note, email })
    if (email === '') return linkView(made)
    await enqueueLinkMail(tx, { linkId: made.id, language })
    return { ...linkView(made), path: null }
  })
}

/** If the first account belonged to someone else, the owner would be locked out. */
async function requireAccount({ db }: Needed, { userId }: Owner): Promise<void> {
  const user = await findUser(db, userId)
  if (!hasAccount(user)) throw new ApiError('forbidden', 'Create your own account before you invite somebody.')
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
  return { role: found.role, note: found.note, email: found.email }
}
