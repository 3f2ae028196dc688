import { createHash } from 'node:crypto'
import { appendAuditEvents, type NewAuditEvent } from '@dossier/db'
import type { Services } from '../services.ts'

/** Records who begins and ends a session, and who tried to. */
export interface SessionLog {
  /** `session` is whatever tells one session from another; only its hash is recorded. */
  signedIn(session: string, requestId: string): Promise<void>
  signedOut(session: string, requestId: string): Promise<void>
  /** `attempt` is what was given as token; only its keyed hash is recorded, which tells the same attempt again and nothing else. */
  failed(attempt: string, requestId: string): Promise<void>
}

/** More failed attempts than this within a minute are counted and not recorded one by one: the log can only grow. */
const mostPerMinute = 30

/** Opens the log; it counts the failed attempts of this process. */
export function openSessionLog(services: Pick<Services, 'db' | 'localOwner' | 'sign' | 'now'>): SessionLog {
  const { db, localOwner: owner, sign, now } = services
  const subject = { type: 'user' as const, id: owner.userId }
  const append = (event: NewAuditEvent) => appendAuditEvents(db, owner, [event])
  let minute = { begun: 0, recorded: 0 }
  let unrecorded = 0
  return {
    signedIn: (session, requestId) =>
      append({ type: 'user.signed_in', requestId, subject, data: { session: hashOf(session) } }),
    signedOut: (session, requestId) =>
      append({ type: 'user.signed_out', requestId, subject, data: { session: hashOf(session) } }),
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

function hashOf(session: string): string {
  return createHash('sha256').update(session).digest('hex')
}
