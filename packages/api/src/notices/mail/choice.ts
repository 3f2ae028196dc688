import type { Owner } from '@dossier/db'
import { findNoticeMail, insertNotice, type NoticeMailChoice, putNoticeMail } from '@dossier/db/shares'
import type { Services } from '../../context.ts'
import { type MailLanguage, mailLanguages } from '../../floor/mail-body.ts'
import type { NoticeMailInput } from '../inputs.ts'
import { kindOf, type NoticeCode, type NoticeKind, noticeKinds, type NoticeMailTime } from '../notice-codes.ts'
import type { NoticeMailView } from '../notice-view.ts'

/** The kinds that are mailed immediately to people who have not chosen. */
const byDefault: readonly string[] = ['security', 'requests']

type Needed = Pick<Services, 'db' | 'now' | 'mailer'>

/** Which notices the caller gets by mail, and when. */
export async function noticeMailOf({ db, mailer }: Needed, owner: Owner): Promise<NoticeMailView> {
  const { email, language, ...choice } = (await findNoticeMail(db, owner)) ?? noChoice
  const unavailable = mailer === null ? 'no_mail' : email === null ? 'no_address' : null
  return { unavailable, kinds: timesOf(choice), language: mailLanguageOf(language) }
}

const noChoice = { email: null, language: null, atOnce: null, daily: null }

/**
 * Sets which notices the caller gets by mail, and when. Turning off or delaying account notices sends a mail about it.
 */
export async function chooseNoticeMail(
  services: Needed,
  owner: Owner,
  { kinds, language }: NoticeMailInput,
): Promise<NoticeMailView> {
  const [atOnce, daily] = (['at_once', 'daily'] as const).map((time) =>
    noticeKinds.filter((kind) => kinds[kind] === time),
  )
  await services.db.transaction(async (tx) => {
    const before = timesOf((await findNoticeMail(tx, owner)) ?? noChoice)
    await putNoticeMail(tx, owner, { atOnce: atOnce ?? [], daily: daily ?? [], language })
    const told = ofLessMail(before.security, kinds.security)
    if (told !== null) await insertNotice(tx, owner, { code: told, at: services.now() })
  })
  return noticeMailOf(services, owner)
}

/** The notice that account notices are mailed later than before, or no longer; null if they are not. */
function ofLessMail(before: NoticeMailTime, after: NoticeMailTime): NoticeCode | null {
  if (before !== 'never' && after === 'never') return 'account.mail_off'
  return before === 'at_once' && after === 'daily' ? 'account.mail_daily' : null
}

/** When a notice is mailed to a person with this choice. */
export function mailTimeOf(code: NoticeCode, choice: NoticeMailChoice): NoticeMailTime {
  return code === 'account.mail_off' || code === 'account.mail_daily' ? 'at_once' : timesOf(choice)[kindOf(code)]
}

/** The language of a person's mails. */
export function mailLanguageOf(language: string | null): MailLanguage {
  return mailLanguages.find((known) => known === language) ?? 'en'
}

function timesOf({ atOnce, daily }: NoticeMailChoice): NoticeMailView['kinds'] {
  const timeOf = (kind: NoticeKind) =>
    (atOnce ?? byDefault).includes(kind) ? 'at_once' : (daily ?? []).includes(kind) ? 'daily' : 'never'
  return {
    security: timeOf('security'),
    links: timeOf('links'),
    runs: timeOf('runs'),
    applications: timeOf('applications'),
    requests: timeOf('requests'),
    storage: timeOf('storage'),
  }
}
