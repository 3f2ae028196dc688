import type { Db } from '@dossier/db'
import { findShareToMail, insertNotice, putShareSecret } from '@dossier/db/shares'
import { formatMessage, type MessageCatalogue } from '@dossier/profiles'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { type MailLanguage, mailLanguages, writeMail } from '../floor/mail-body.ts'
import { enqueueMail, sendInJob } from '../floor/mail-job.ts'
import type { Mailer } from '../floor/mailer.ts'
import { hashOfSecret, newSecret } from './secrets.ts'

/** The task that mails a share link to its recipient. It creates the secret when it sends the mail. */
export const shareMailTask = 'mail.share_link'
export const shareMailPayload = z.object({ teamId: z.uuid(), linkId: z.uuid(), language: z.enum(mailLanguages) })

/** Queues the mail for a link; pass the transaction that creates it. */
export async function enqueueShareMail(tx: Db, job: z.infer<typeof shareMailPayload>): Promise<void> {
  await enqueueMail(tx, shareMailTask, { job, key: job.linkId })
}

/**
 * Creates the secret of a link and mails it to the recipient, as the queue's job; does nothing for a link that has
 * ended. Notifies its creator if the mail is abandoned. Throws if another attempt may succeed.
 */
export async function mailShare(
  { db, now, logger, mailer }: Pick<Services, 'db' | 'now' | 'logger'> & { mailer: Mailer },
  { teamId, linkId, language }: z.infer<typeof shareMailPayload>,
  { attempt }: { attempt: number },
): Promise<void> {
  const link = await findShareToMail(db, { teamId }, { linkId, now: now() })
  if (link === null) return
  const { to, publicId, createdBy: userId, runUuid, ...facts } = link
  const secret = newSecret()
  await putShareSecret(db, { teamId }, { linkId, secretHash: hashOfSecret(secret) })
  const mail = { to, ...writeShareMail({ ...facts, url: `${mailer.origin}/s/${publicId}#${secret}` }, language) }
  if (await sendInJob({ mailer, logger }, mail, { attempt, about: { linkId } })) return
  await insertNotice(db, { teamId, userId }, { code: 'share.not_mailed', runUuid, subjectId: linkId, at: now() })
}

const texts: MessageCatalogue<'subject' | 'intro' | 'open' | 'code' | 'after'> = {
  subject: { de: 'Unterlagen von {team}', en: 'Documents from {team}', fr: 'Documents de {team}' },
  intro: {
    de: '{by} von {team} teilt Unterlagen mit Ihnen.',
    en: '{by} of {team} has shared documents with you.',
    fr: '{by} de {team} partage des documents avec vous.',
  },
  open: {
    de: 'Öffnen Sie diesen Link. Er ist nur für Sie, und gilt bis zum {day}:',
    en: 'Open this link. It is for you only, and works until {day}:',
    fr: 'Ouvrez ce lien. Il n’est que pour vous, et fonctionne jusqu’au {day} :',
  },
  code: {
    de: 'Sie brauchen dazu den Code, den Sie getrennt erhalten.',
    en: 'You also need a code, which you will receive separately.',
    fr: 'Il vous faut le code, que vous recevez séparément.',
  },
  after: {
    de: 'Dort können Sie auch antworten.',
    en: 'You can also answer there.',
    fr: 'Vous pouvez aussi y répondre.',
  },
}

/** The content of the mail for a link; nothing about the person in the documents. */
interface ShareToMail {
  url: string
  by: string
  team: string
  codeHash: string | null
  expiresAt: Date
}

/** Writes the mail of a link. */
function writeShareMail({ url, by, team, codeHash, expiresAt }: ShareToMail, language: MailLanguage) {
  const day = new Intl.DateTimeFormat(dateLocales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(expiresAt)
  const say = (code: keyof typeof texts) => formatMessage(texts, { code, params: { by, team, day } }, language)
  return writeMail({
    language,
    subject: say('subject'),
    before: [say('intro'), ...(codeHash === null ? [] : [say('code')]), say('open')],
    link: url,
    after: say('after'),
  })
}

const dateLocales = { de: 'de-CH', en: 'en-GB', fr: 'fr-CH' } as const
