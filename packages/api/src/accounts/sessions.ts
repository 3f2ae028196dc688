import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import {
  endSessionOf,
  endSessions,
  findSession,
  insertSession,
  type LiveSession,
  rememberBrowser,
  rememberLanguage,
  type SessionRow,
  sweepChallenges,
  sweepSessions,
  touchSession,
} from '@dossier/db/accounts'
import type { Scope } from '@dossier/db/connecting'
import { insertNotice } from '@dossier/db/shares'
import { v7 as uuid } from 'uuid'
import type { Services } from '../context.ts'
import { logError } from '../floor/log-error.ts'
import { hashOfSecret, newSecret } from './secrets.ts'
import type { Entrant } from './visitor.ts'

const hour = 60 * 60_000
/** Idle timeout and maximum age of a session, and the precision of its last use. Milliseconds. */
export const sessionTimes = { idle: 12 * hour, absolute: 7 * 24 * hour, noted: 60_000 } as const
/** How long a browser is remembered after its last sign-in; browsers keep cookies no longer. Milliseconds. */
export const browserTime = 400 * 24 * hour

/** A new session: the secret goes into the cookie and is not stored anywhere. */
export interface BegunSession {
  secret: string
  owner: Owner
}

interface Beginning {
  owner: Owner
  way: SessionRow['way']
  visitor: Entrant
  /** For a session by the installation's token: it ends when the token changes. */
  token?: string
}

/** Starts and records a session with a new secret, ignoring any that the browser sent. */
export async function beginSession(
  db: Db,
  { now }: Pick<Services, 'now'>,
  { owner, way, visitor, token }: Beginning,
): Promise<BegunSession> {
  const { client, requestId } = visitor
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
  if (token === undefined) await knowAgain(db, owner, visitor, time)
  return { secret, owner: acting }
}

/** Remembers the browser and the language of a person, and notifies them of a browser that is new to their account. */
async function knowAgain(tx: Db, owner: Owner, { browser, language, client }: Entrant, at: Date): Promise<void> {
  if (language !== undefined) await rememberLanguage(tx, owner.userId, language)
  if (browser === undefined) return
  const known = { userId: owner.userId, mark: hashOfSecret(browser) }
  const isNew = await rememberBrowser(tx, known, { now: at, usedSince: new Date(at.getTime() - browserTime) })
  if (isNew) await insertNotice(tx, owner, { code: 'account.new_browser', params: { client }, at })
}

/**
 * The owner of the session with this secret, in one statement; null if there is none. Records the last use at most once
 * a minute, without delaying the caller.
 */
export async function openSession(
  { within, forTeam, now, logger }: Pick<Services, 'within' | 'forTeam' | 'now' | 'logger'>,
  secret: string,
  token: string | null,
): Promise<LiveSession | null> {
  const time = now()
  const session = await findSession(within(shownBy(secret, token)), hashesOf(secret, token), termsAt(time))
  const before = new Date(time.getTime() - sessionTimes.noted)
  if (session !== null && session.lastUsedAt < before) {
    touchSession(forTeam(session.teamId), session.id, { now: time, before }).catch((error: unknown) => {
      logger.warn({ error: logError(error) }, 'the use of a session was not noted')
    })
  }
  return session
}

/** Ends the session with this secret and, with `everywhere`, all others of the same person. */
export async function signOut(
  { within }: Pick<Services, 'within'>,
  secret: string,
  { token, everywhere, requestId }: { token: string | null; everywhere: boolean; requestId: string },
): Promise<void> {
  await within(shownBy(secret, token)).transaction(async (tx) => {
    const session = await endSessionOf(tx, hashesOf(secret, token))
    if (session === null) return
    const { id, teamId, userId } = session
    const owner = { teamId, userId, actedBy: { sessionId: id } }
    const others = everywhere ? await endSessions(tx, { userId }) : []
    await appendAuditEvents(tx, owner, [
      { type: 'user.signed_out', requestId, subject: subjectOf(owner), data: { session: id } },
    ])
    await recordEnded(tx, owner, { sessions: others, reason: 'everywhere', requestId })
  })
}

/** Deletes sessions and challenges that have expired, of everybody. */
export async function sweepSignIns({ db, now }: Pick<Services, 'db' | 'now'>): Promise<void> {
  const terms = termsAt(now())
  await sweepSessions(db, terms)
  await sweepChallenges(db, terms.now)
}

/** Records that sessions of `of`, or of the owner, were ended; does nothing if there were none. */
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

/** The conditions that an active session meets now. */
export function termsAt(now: Date) {
  return { now, usedSince: new Date(now.getTime() - sessionTimes.idle) }
}

/** Every session of the owner except the current one. */
export function exceptThis({ actedBy }: Owner): { except?: string } {
  return actedBy !== undefined && 'sessionId' in actedBy ? { except: actedBy.sessionId } : {}
}

/** The user as the subject of an event. */
export function subjectOf({ userId }: Owner) {
  return { type: 'user' as const, id: userId }
}

function hashesOf(secret: string, token: string | null): string[] {
  return token === null ? [hashOfSecret(secret)] : [hashOfSecret(secret), hashOfSecret(withToken(secret, token))]
}

/** What a browser shows to be recognised. */
function shownBy(secret: string, token: string | null): Scope {
  const [key = '', second] = hashesOf(secret, token)
  return { shown: { by: 'session', key, ...(second !== undefined && { second }) } }
}

function withToken(secret: string, token: string): string {
  return `${secret}\n${token}`
}
