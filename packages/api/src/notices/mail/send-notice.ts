import { findNoticeToMail } from '@dossier/db/shares'
import type { z } from 'zod'
import type { Services } from '../../context.ts'
import { sendInJob } from '../../floor/mail-job.ts'
import type { Mailer } from '../../floor/mailer.ts'
import { mayHear, noticeCodeOf } from '../notice-codes.ts'
import { mailLanguageOf } from './choice.ts'
import { writeNoticeMail } from './notice-texts.ts'
import type { noticeMailPayload } from './queue-notices.ts'

/**
 * Mails a notice, as the queue's job; does nothing if its reader has left the team, or may no longer see its subject.
 * Throws if another attempt may succeed.
 */
export async function sendNotice(
  { db, logger, mailer }: Pick<Services, 'db' | 'logger'> & { mailer: Mailer },
  { teamId, noticeId }: z.infer<typeof noticeMailPayload>,
  { attempt }: { attempt: number },
): Promise<void> {
  const found = await findNoticeToMail(db, { teamId, noticeId })
  const code = found === null ? null : noticeCodeOf(found.code)
  if (found === null || code === null || !mayHear(found.role, code)) return
  const { to, language, ...notice } = found
  const mail = {
    to,
    ...writeNoticeMail({ ...notice, code }, { language: mailLanguageOf(language), origin: mailer.origin }),
  }
  await sendInJob({ mailer, logger }, mail, { attempt, about: { noticeId } })
}
