import { appendAuditEvents } from '@dossier/db'
import type { Services } from '../context.ts'

/** Records failed sign-ins. */
export interface SessionLog {
  /**
   * `attempt` is the token or address that was entered; only its keyed hash is recorded, which identifies repeated
   * attempts and nothing else.
   */
  failed(attempt: string, requestId: string): Promise<void>
}

/**
 * Beyond this number per minute, failed attempts are counted instead of recorded one by one, because the log can only
 * grow.
 */
const mostPerMinute = 30

/** Opens the log; it counts the failed attempts of this process. */
export function openSessionLog(services: Pick<Services, 'forTeam' | 'localOwner' | 'sign' | 'now'>): SessionLog {
  const { forTeam, localOwner: owner, sign, now } = services
  const subject = { type: 'user' as const, id: owner.userId }
  let minute = { begun: 0, recorded: 0 }
  let unrecorded = 0
  return {
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
      await appendAuditEvents(forTeam(owner.teamId), owner, [{ type: 'user.sign_in_failed', requestId, subject, data }])
    },
  }
}
