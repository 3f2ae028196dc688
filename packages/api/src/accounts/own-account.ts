import { appendAuditEvents } from '@dossier/db'
import {
  endSessions,
  enterTeam,
  factorsOf,
  findUser,
  listSessions,
  moveSession,
  putPassword,
  teamsOf,
} from '@dossier/db/accounts'
import { insertNotice } from '@dossier/db/shares'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { checkPassword } from './account-input.ts'
import { type AccountView, type SessionView, sessionView } from './account-view.ts'
import { confirmPassword } from './own-password.ts'
import { hashPassword } from './password-hash.ts'
import { exceptThis, recordEnded, subjectOf, termsAt } from './sessions.ts'

type Needed = Pick<Services, 'db' | 'now'>

/** The caller, with their teams. */
export async function getAccount(
  { db, directory }: Needed & Pick<Services, 'directory'>,
  { owner }: Caller,
): Promise<AccountView> {
  const { userId } = owner
  const [user, teams, factors] = await Promise.all([findUser(db, userId), teamsOf(db, userId), factorsOf(db, userId)])
  if (user === null) throw notFound('member', userId)
  const { name, email, password } = user
  const items = teams.map((team) => ({ ...team, current: team.id === owner.teamId }))
  return {
    userId,
    name,
    email,
    hasPassword: password !== null,
    factors,
    directory: directory === null ? null : { name: directory.name, linked: linkView(user.directory) },
    teams: items,
  }
}

function linkView(linked: { since: Date; lastUsedAt: Date | null } | null) {
  return linked && { since: linked.since.toISOString(), lastUsedAt: linked.lastUsedAt?.toISOString() ?? null }
}

/** The caller's active sessions, most recently used first. */
export async function listOwnSessions(
  { db, now }: Needed,
  { owner }: Caller,
): Promise<{ items: SessionView[]; nextCursor: null }> {
  const rows = await listSessions(db, owner.userId, termsAt(now()))
  return { items: rows.map((row) => sessionView(row, owner)), nextCursor: null }
}

/** Ends one of the caller's sessions. Throws `not_found` for anyone else's. */
export async function endOwnSession(
  { db }: Needed,
  { owner, requestId }: Caller,
  sessionId: string,
): Promise<{ ended: number }> {
  return db.transaction(async (tx) => {
    const sessions = await endSessions(tx, { userId: owner.userId, only: sessionId })
    if (sessions.length === 0) throw notFound('session', sessionId)
    await recordEnded(tx, owner, { sessions, reason: 'chosen', requestId })
    return { ended: sessions.length }
  })
}

/** Ends all of the caller's sessions except the current one. */
export async function endOtherSessions({ db }: Needed, { owner, requestId }: Caller): Promise<{ ended: number }> {
  return db.transaction(async (tx) => {
    const sessions = await endSessions(tx, { userId: owner.userId, ...exceptThis(owner) })
    await recordEnded(tx, owner, { sessions, reason: 'others', requestId })
    return { ended: sessions.length }
  })
}

/**
 * Changes the caller's password and ends the other sessions. Throws `wrong_password` if the current password is wrong,
 * or `account_refused`.
 */
export async function changePassword(
  services: Pick<Services, 'db' | 'within' | 'now' | 'accountDelays' | 'sign'>,
  { owner, requestId }: Caller,
  { current, next }: { current: string; next: string },
): Promise<{ ended: number }> {
  const user = await confirmPassword(services, owner, current)
  checkPassword(next, user)
  const stored = await hashPassword(next)
  return services.db.transaction(async (tx) => {
    const at = services.now()
    await putPassword(tx, owner.userId, { ...stored, changedAt: at })
    await appendAuditEvents(tx, owner, [
      { type: 'password.changed', requestId, subject: subjectOf(owner), data: { way: 'own' } },
    ])
    await insertNotice(tx, owner, { code: 'account.password_changed', at })
    const sessions = await endSessions(tx, { userId: owner.userId, ...exceptThis(owner) })
    await recordEnded(tx, owner, { sessions, reason: 'password', requestId })
    return { ended: sessions.length }
  })
}

/**
 * Switches the caller's session to another of their teams. Throws `not_found` for a team they are not in, `forbidden`
 * without a session.
 */
export async function switchTeam(
  { db }: Needed,
  { owner, requestId }: Caller,
  teamId: string,
): Promise<{ teamId: string }> {
  const sessionId = owner.actedBy !== undefined && 'sessionId' in owner.actedBy ? owner.actedBy.sessionId : null
  if (sessionId === null)
    throw new ApiError('forbidden', 'Only who is signed in in a browser can switch to another team.')
  return db.transaction(async (tx) => {
    const teams = await teamsOf(tx, owner.userId)
    if (!teams.some(({ id }) => id === teamId)) throw notFound('team', teamId)
    if (teamId === owner.teamId) return { teamId }
    const moved = { ...owner, teamId }
    await Promise.all([enterTeam(tx, teamId), moveSession(tx, sessionId, moved)])
    await appendAuditEvents(tx, moved, [
      { type: 'team.switched', requestId, subject: { type: 'team', id: teamId }, data: { from: owner.teamId } },
    ])
    return { teamId }
  })
}
