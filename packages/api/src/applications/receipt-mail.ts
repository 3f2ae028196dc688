import type { Db } from '@dossier/db'
import { type PostingLanguage, postingLanguages, takeReceiptMail } from '@dossier/db/applications'
import { formatMessage, type MessageCatalogue } from '@dossier/profiles'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { writeMail } from '../floor/mail-body.ts'
import { enqueueMail, sendInJob } from '../floor/mail-job.ts'
import type { Mailer } from '../floor/mailer.ts'
import { hashOfSecret, newSecret } from '../links/index.ts'

/** The task that mails the link of a receipt. It creates the secret when it sends the mail. */
export const receiptMailTask = 'mail.receipt'
export const receiptMailPayload = z.object({
  teamId: z.uuid(),
  receiptId: z.uuid(),
  language: z.enum(postingLanguages),
})
type Payload = z.infer<typeof receiptMailPayload>

/** Queues the mail of a receipt's link; pass the transaction that receives the application. */
export async function enqueueReceiptMail(tx: Db, job: Payload): Promise<void> {
  await enqueueMail(tx, receiptMailTask, { job, key: job.receiptId })
}

const texts: MessageCatalogue<'subject' | 'intro' | 'open' | 'otherwise'> = {
  subject: {
    de: 'Ihre Bewerbung: {job}',
    en: 'Your application: {job}',
    fr: 'Votre candidature : {job}',
  },
  intro: {
    de: '{team} hat Ihre Bewerbung für «{job}» erhalten.',
    en: '{team} has received your application for “{job}”.',
    fr: '{team} a reçu votre candidature pour « {job} ».',
  },
  open: {
    de: 'Über diesen Link sehen Sie, was Sie gesendet haben, und können es herunterladen, zurückziehen oder löschen:',
    en: 'This link shows what you sent. There you can download, withdraw or erase it:',
    fr: 'Ce lien montre ce que vous avez envoyé. Vous pouvez y télécharger, retirer ou effacer votre candidature :',
  },
  otherwise: {
    de: 'Haben Sie sich nicht beworben, öffnen Sie den Link und löschen Sie die Bewerbung.',
    en: 'If you did not apply, open the link and erase the application.',
    fr: 'Si vous n’avez pas postulé, ouvrez le lien et effacez la candidature.',
  },
}

/**
 * Mails the link of a receipt, as the queue’s job; does nothing for an erased one. Throws if another attempt may
 * succeed.
 */
export async function sendReceipt(
  { db, now, logger, mailer }: Pick<Services, 'db' | 'now' | 'logger'> & { mailer: Mailer },
  { teamId, receiptId, language }: Payload,
  { attempt }: { attempt: number },
): Promise<void> {
  const secret = newSecret()
  const found = await takeReceiptMail(db, { teamId, receiptId, secretHash: hashOfSecret(secret), at: now() })
  if (found === null) return
  const mail = { to: found.to, ...receiptMail(found, { secret, language, origin: mailer.origin }) }
  await sendInJob({ mailer, logger }, mail, { attempt, about: { receiptId } })
}

function receiptMail(
  { publicId, jobTitle, team }: { publicId: string; jobTitle: string; team: string },
  { secret, language, origin }: { secret: string; language: PostingLanguage; origin: string },
) {
  const say = (code: keyof typeof texts) => formatMessage(texts, { code, params: { job: jobTitle, team } }, language)
  const link = `${origin}/receipts/${publicId}?lang=${language}#${secret}`
  return writeMail({
    language,
    subject: say('subject'),
    before: [say('intro'), say('open')],
    link,
    after: say('otherwise'),
  })
}
