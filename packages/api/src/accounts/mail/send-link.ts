import { findMailedLink, putLinkSecret } from '@dossier/db/accounts'
import type { z } from 'zod'
import type { Services } from '../../context.ts'
import { sendInJob } from '../../floor/mail-job.ts'
import type { Mailer } from '../../floor/mailer.ts'
import { pathOf } from '../links.ts'
import { hashOfSecret, newSecret } from '../secrets.ts'
import type { linkMailPayload } from './mail-queue.ts'
import { writeLinkMail } from './mail-texts.ts'

/**
 * Creates the secret of a link and mails it, as the queue's job; does nothing for a link that has ended. If a mail is
 * sent twice, only the link in the later one works. Throws `MailProblem` if another attempt may succeed.
 */
export async function sendLink(
  { within, now, logger, mailer }: Pick<Services, 'within' | 'now' | 'logger'> & { mailer: Mailer },
  { linkId, language }: z.infer<typeof linkMailPayload>,
  { attempt }: { attempt: number },
): Promise<void> {
  const db = within({ shown: { by: 'mailedLink', key: linkId } })
  const found = await findMailedLink(db, linkId, now())
  if (found === null || found.to === null || found.kind === 'welcome') return
  const { kind, to, team, by } = found
  const secret = newSecret()
  await putLinkSecret(db, linkId, hashOfSecret(secret))
  const link = mailer.origin + pathOf(kind, secret)
  const mail = { to, ...writeLinkMail(kind, language, { link, team, by: by ?? 'Dossier' }) }
  await sendInJob({ mailer, logger }, mail, { attempt, about: { linkId } })
}
