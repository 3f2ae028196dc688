import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import { isPersonBarred, takeDueReminders, takeIntakeMail } from '@dossier/db/intakes'
import { insertNotice } from '@dossier/db/shares'
import { formatMessage, type MessageCatalogue } from '@dossier/profiles'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { type MailLanguage, writeMail } from '../floor/mail-body.ts'
import { enqueueMail, sendInJob } from '../floor/mail-job.ts'
import type { Mailer } from '../floor/mailer.ts'
import { hashOfSecret, newSecret } from '../links/index.ts'
import { fieldsIn } from './read-intake.ts'
import { type IntakeProgress, progressOf, stepsOf } from './steps.ts'

/** The task that mails the link of an intake. It creates the secret when it sends the mail. */
export const intakeMailTask = 'mail.intake'
export const intakeMailPayload = z.object({ teamId: z.uuid(), draftId: z.uuid(), isReminder: z.boolean() })
type Payload = z.infer<typeof intakeMailPayload>

/** Queues the mail of an intake; pass the transaction that is the reason for it. */
export async function enqueueIntakeMail(tx: Db, job: Payload): Promise<void> {
  await enqueueMail(tx, intakeMailTask, { job, key: job.draftId })
}

const dayMs = 24 * 60 * 60_000
/** Reminders of one intake, and the days without a change before each. */
const reminders = { most: 3, afterDays: 7, lastDays: 1 } as const
/** The daily run has no request: its events carry this in place of a request ID. */
const remindingRequest = 'intake.daily'

/**
 * Queues the team's reminders that are due: a week after the last change or reminder, at most three, and none if the
 * person turned them off.
 */
export async function remindPersons({ db, now }: Pick<Services, 'db' | 'now'>, owner: Owner): Promise<void> {
  const at = now()
  const days = (count: number) => new Date(at.getTime() + count * dayMs)
  await db.transaction(async (tx) => {
    const due = { at, most: reminders.most, after: days(-reminders.afterDays), until: days(reminders.lastDays) }
    for (const { draftId, reminders: count } of await takeDueReminders(tx, owner, due)) {
      await enqueueIntakeMail(tx, { teamId: owner.teamId, draftId, isReminder: true })
      const subject = { type: 'draft' as const, id: draftId }
      const event = { type: 'intake.reminded' as const, requestId: remindingRequest, subject, data: { count } }
      await appendAuditEvents(tx, owner, [event])
    }
  })
}

/**
 * Mails the link of an intake, as the queue's job; does nothing for one that has ended. Throws if another attempt may
 * succeed.
 */
export async function mailIntake(
  { db, now, logger, mailer }: Pick<Services, 'db' | 'now' | 'logger'> & { mailer: Mailer },
  { teamId, draftId, isReminder }: Payload,
  { attempt }: { attempt: number },
): Promise<void> {
  const secret = newSecret()
  const at = now()
  const found = await takeIntakeMail(db, { teamId, draftId, secretHash: hashOfSecret(secret), at })
  if (found === null || (isReminder && (found.finishedAt ?? found.remindersOffAt) !== null)) return
  const maker = { teamId, userId: found.createdBy }
  if (await isPersonBarred(db, maker, { draftId, name: found.candidateName })) return
  const { recipientEmail: to, publicId, language, makerName: by, team, expiresAt } = found
  const progress = progressOf(stepsOf(fieldsIn(found, at), found.answers))
  const url = `${mailer.origin}/intake/${publicId}?lang=${language}#${secret}`
  const mail = { to, ...intakeMail({ url, by, team, expiresAt, progress, isReminder }, language) }
  if (await sendInJob({ mailer, logger }, mail, { attempt, about: { draftId } })) return
  await insertNotice(db, maker, { code: 'intake.not_mailed', subjectId: draftId, at })
}

const texts: MessageCatalogue<'subject' | 'reminder' | 'intro' | 'still' | 'open' | 'after'> = {
  subject: {
    de: 'Ihr Lebenslauf bei {team}: ein paar Fragen',
    en: 'Your CV at {team}: a few questions',
    fr: 'Votre CV chez {team} : quelques questions',
  },
  reminder: {
    de: 'Erinnerung: Ihr Lebenslauf bei {team}',
    en: 'Reminder: your CV at {team}',
    fr: 'Rappel : votre CV chez {team}',
  },
  intro: {
    de: '{by} von {team} bereitet Ihren Lebenslauf vor. Dafür fehlen noch Angaben, die nur Sie kennen.',
    en: '{by} of {team} is preparing your CV. Some details are missing that only you know.',
    fr: '{by} de {team} prépare votre CV. Il manque des indications que vous seul·e connaissez.',
  },
  still: {
    de: 'Beantwortet: {answered} von {questions} Fragen.',
    en: 'Answered: {answered} of {questions} questions.',
    fr: 'Réponses : {answered} sur {questions} questions.',
  },
  open: {
    de: 'Über diesen Link ergänzen Sie sie, ohne Konto, in Ruhe und auf jedem Gerät. Er ist nur für Sie und gilt bis zum {day}:',
    en: 'This link lets you add them, without an account, at your own pace and on any device. It is for you only and works until {day}:',
    fr: 'Ce lien vous permet de les compléter, sans compte, à votre rythme et sur tout appareil. Il n’est que pour vous et fonctionne jusqu’au {day} :',
  },
  after: {
    de: 'Auf der Seite können Sie auch sagen, dass Sie keine Erinnerungen möchten.',
    en: 'On the page, you can also turn off reminders.',
    fr: 'Sur la page, vous pouvez aussi indiquer que vous ne souhaitez pas de rappels.',
  },
}

interface IntakeToMail {
  url: string
  by: string
  team: string
  expiresAt: Date
  progress: IntakeProgress
  isReminder: boolean
}

/** Writes the mail of an intake: numbers, and nothing of the draft's content. */
function intakeMail({ url, by, team, expiresAt, progress, isReminder }: IntakeToMail, language: MailLanguage) {
  const day = new Intl.DateTimeFormat(dateLocales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(expiresAt)
  const { answered, questions } = progress
  const say = (code: keyof typeof texts) =>
    formatMessage(texts, { code, params: { by, team, day, answered, questions } }, language)
  return writeMail({
    language,
    subject: say(isReminder ? 'reminder' : 'subject'),
    before: [say('intro'), ...(isReminder ? [say('still')] : []), say('open')],
    link: url,
    after: say('after'),
  })
}

const dateLocales = { de: 'de-CH', en: 'en-GB', fr: 'fr-CH' } as const
