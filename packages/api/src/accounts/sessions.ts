import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import {
  endSessionOf,
  endSessions,
  findSession,
  insertSession,
  type LiveSession,
  type SessionRow,
  sweepSessions,
  touchSession,
} from '@dossier/db/accounts'
import { v7 as uuid } from 'uuid'
import type { Services } from '../context.ts'
import { logError } from '../floor/log-error.ts'
import { hashOfSecret, newSecret } from './secrets.ts'

const hour = 60 * 60_000
/** How long a session lives that nobody uses, how long any, and how exactly its last use is known. Milliseconds. */
export const sessionTimes = { idle: 12 * hour, absolute: 7 * 24 * hour, noted: 60_000 } as const

/** A session that has begun: the secret is for the cookie and is kept nowhere. */
export interface BegunSession {
  secret: string
  owner: Owner
}

interface Beginning {
  owner: Owner
  way: SessionRow['way']
  client: string
  requestId: string
  /** Of a session by the installation's token: it ends when that is another one. */
  token?: string
}

/** Begins a session with a secret of its own, whatever the browser brought along, and records it. */
export async function beginSession(
  db: Db,
  { now }: Pick<Services, 'now'>,
  { owner, way, client, requestId, token }: Beginning,
): Promise<BegunSession> {
  const [id, secret, time] = [uuid(), newSecret(), now()]
  const acting = { ...owner, actedBy: { sessionId: id } }
  await insertSession(db, {
    id,
    secretHash: hashOfSecret(token === undefined ? secret : withToken(secret, token)),
    teamId: owner.teamId,
    userId: owner.userId,
    way,
    client,
    createdAt: time,
    lastUsedAt: time,
    expiresAt: new Date(time.getTime() + sessionTimes.absolute),
  })
  await appendAuditEvents(db, acting, [
    { type: 'user.signed_in', requestId, subject: subjectOf(owner), data: { session: id, way } },
  ])
  return { secret, owner: acting }
}

/** Whose session has this secret, in one statement; null for none. Notes once a minute that it is used, and nobody waits for that. */
export async function openSession(
  { db, now, logger }: Pick<Services, 'db' | 'now' | 'logger'>,
  secret: string,
  token: string | null,
): Promise<LiveSession | null> {
  const time = now()
  const session = await findSession(db, hashesOf(secret, token), termsAt(time))
  const before = new Date(time.getTime() - sessionTimes.noted)
  if (session !== null && session.lastUsedAt < before) {
    touchSession(db, session.id, { now: time, before }).catch((error: unknown) => {
      logger.warn({ error: logError(error) }, 'the use of a session was not noted')
    })
  }
  return session
}

/** Ends the session of this secret, and every other of the same person where `everywhere` says so. */
export async function signOut(
  { db, now }: Pick<Services, 'db' | 'now'>,
  secret: string,
  { token, everywhere, requestId }: { token: string | null; everywhere: boolean; requestId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const session = await endSessionOf(tx, hashesOf(secret, token))
    if (session === null) return
    const { id, teamId, userId } = session
    const owner = { teamId, userId, actedBy: { sessionId: id } }
    const others = everywhere ? await endSessions(tx, { userId }) : []
    await appendAuditEvents(tx, owner, [
      { type: 'user.signed_out', requestId, subject: subjectOf(owner), data: { session: id } },
    ])
    await recordEnded(tx, owner, { sessions: others, reason: 'everywhere', requestId })
    await sweepSessions(tx, termsAt(now()))
  })
}

/** Records that sessions of `of`, or of the owner, were ended; nothing for none. */
export async function recordEnded(
  tx: Db,
  owner: Owner,
  {
    sessions,
    reason,
    requestId,
    of = owner.userId,
  }: { sessions: string[]; reason: string; requestId: string; of?: string },
): Promise<void> {
  if (sessions.length === 0) return
  const subject = { type: 'user' as const, id: of }
  await appendAuditEvents(tx, owner, [{ type: 'user.sessions_ended', requestId, subject, data: { sessions, reason } }])
}

/** What a session that holds has to meet now. */
export function termsAt(now: Date) {
  return { now, usedSince: new Date(now.getTime() - sessionTimes.idle) }
}

/** Every session of the owner but the one that asks. */
export function exceptThis({ actedBy }: Owner): { except?: string } {
  return actedBy !== undefined && 'sessionId' in actedBy ? { except: actedBy.sessionId } : {}
}

/** The user as what an event speaks of. */
export function subjectOf({ userId }: Owner) {
  return { type: 'user' as const, id: userId }
}

function hashesOf(secret: string, token: string | null): string[] {
  return token === null ? [hashOfSecret(secret)] : [hashOfSecret(secret), hashOfSecret(withToken(secret, token))]
}

function withToken(secret: string, token: string): string {
  return `${secret}\n${token}`
}
