import { endDigest, findDigest, findDigestReaders } from '@dossier/db/shares'
import { z } from 'zod'
import type { Services } from '../../context.ts'
import { enqueueMail, sendInJob } from '../../floor/mail-job.ts'
import type { Mailer } from '../../floor/mailer.ts'
import { mayHear, noticeCodeOf } from '../notice-codes.ts'
import { mailLanguageOf, mailTimeOf } from './choice.ts'
import { writeDigest } from './notice-texts.ts'

/** The task that sends a person's daily mail. */
export const digestTask = 'mail.digest'
export const digestPayload = z.object({ userId: z.uuid() })

/** Queues the daily mails: one for each person with waiting notices. */
export async function queueDigests({ db }: Pick<Services, 'db'>): Promise<void> {
  for (const userId of await findDigestReaders(db)) {
    const job: z.infer<typeof digestPayload> = { userId }
    await enqueueMail(db, digestTask, { job, key: userId })
  }
}

/**
 * Mails a person's waiting notices from all their teams, as the queue's job: those that they have not read, may still
 * see and still want. Throws if another attempt may succeed.
 */
export async function sendDigest(
  { db, logger, mailer }: Pick<Services, 'db' | 'logger'> & { mailer: Mailer },
  { userId }: z.infer<typeof digestPayload>,
  { attempt }: { attempt: number },
): Promise<void> {
  const { to, language: known, waiting, ...choice } = await findDigest(db, userId)
  const news = waiting.flatMap(({ code: written, readAt, role, ...notice }) => {
    const code = noticeCodeOf(written)
    if (code === null || readAt !== null || role === null) return []
    return mayHear(role, code) && mailTimeOf(code, choice) !== 'never' ? [{ ...notice, code }] : []
  })
  if (to !== null && news.length > 0) {
    const mail = { to, ...writeDigest(news, { language: mailLanguageOf(known), origin: mailer.origin }) }
    await sendInJob({ mailer, logger }, mail, { attempt, about: { userId } })
  }
  await endDigest(
    db,
    userId,
    waiting.map(({ id }) => id),
  )
}
