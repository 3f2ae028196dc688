import { createHash } from 'node:crypto'
import { appendAuditEvents, listAuditEvents, type NewAuditEvent } from '@dossier/db'
import type { Services } from '../context.ts'

/** Records who begins and ends a session, and who tried to. */
export interface SessionLog {
  /** `session` is whatever tells one session from another; only its hash is recorded. */
  signedIn(session: string, requestId: string): Promise<void>
  signedOut(session: string, requestId: string): Promise<void>
  /** The hashes of the sessions of which somebody has signed out since then. */
  endedSince(time: Date): Promise<string[]>
  /** `attempt` is what was given as token; only its keyed hash is recorded, which tells the same attempt again and nothing else. */
  failed(attempt: string, requestId: string): Promise<void>
}

/** More failed attempts than this within a minute are counted and not recorded one by one: the log can only grow. */
const mostPerMinute = 30

/** So many sessions do not end within a day. */
const mostEnded = 10_000

/** Opens the log; it counts the failed attempts of this process. */
export function openSessionLog(services: Pick<Services, 'db' | 'localOwner' | 'sign' | 'now'>): SessionLog {
  const { db, localOwner: owner, sign, now } = services
  const subject = { type: 'user' as const, id: owner.userId }
  const append = (event: NewAuditEvent) => appendAuditEvents(db, owner, [event])
  let minute = { begun: 0, recorded: 0 }
  let unrecorded = 0
  return {
    signedIn: (session, requestId) =>
      append({ type: 'user.signed_in', requestId, subject, data: { session: hashOfSession(session) } }),
    signedOut: (session, requestId) =>
      append({ type: 'user.signed_out', requestId, subject, data: { session: hashOfSession(session) } }),
    async endedSince(from) {
      const { items } = await listAuditEvents(db, owner, { types: ['user.signed_out'], from, limit: mostEnded })
      return items.map(({ data }) => data['session']).filter((session) => typeof session === 'string')
    },
    async failed(attempt, requestId) {
      const time = now().getTime()
      if (time - minute.begun >= 60_000) minute = { begun: time, recorded: 0 }
      if (minute.recorded >= mostPerMinute) {
        unrecorded += 1
        return
      }
      minute.recorded += 1
      const data = { attempt: sign(`sign-in:${attempt}`), unrecorded }
      unrecorded = 0
      await append({ type: 'user.sign_in_failed', requestId, subject, data })
    },
  }
}

/** What is recorded of a session. */
export function hashOfSession(session: string): string {
  return createHash('sha256').update(session).digest('hex')
}
