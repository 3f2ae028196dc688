import { awaitDigest, takeDueNotices } from '@dossier/db/shares'
import { z } from 'zod'
import type { Services } from '../../context.ts'
import { enqueueMail } from '../../floor/mail-job.ts'
import { noticeCodeOf } from '../notice-codes.ts'
import { mailTimeOf } from './choice.ts'

/** The task that mails a notice. */
export const noticeMailTask = 'mail.notice'
export const noticeMailPayload = z.object({ teamId: z.uuid(), noticeId: z.uuid() })

/** Older notices are not mailed, because mail may have been set up since. Milliseconds. */
const newsTime = 24 * 60 * 60_000

/**
 * Queues the mails of new notices for people who want them immediately, and adds other notices to the daily mail; each
 * notice once.
 */
export async function queueNoticeMails({ db, now }: Pick<Services, 'db' | 'now'>): Promise<void> {
  const since = new Date(now().getTime() - newsTime)
  await db.transaction(async (tx) => {
    for (const { teamId, id, code: written, createdAt, ...choice } of await takeDueNotices(tx)) {
      const code = noticeCodeOf(written)
      const time = code === null || createdAt < since ? 'never' : mailTimeOf(code, choice)
      if (time === 'daily') await awaitDigest(tx, { teamId, id })
      if (time !== 'at_once') continue
      const job: z.infer<typeof noticeMailPayload> = { teamId, noticeId: id }
      await enqueueMail(tx, noticeMailTask, { job, key: id })
    }
  })
}
