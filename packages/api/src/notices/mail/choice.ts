import type { Owner } from '@dossier/db'
import { findNoticeMail, insertNotice, putNoticeMail } from '@dossier/db/shares'
import type { Services } from '../../context.ts'
import { type MailLanguage, mailLanguages } from '../../floor/mail-body.ts'
import type { NoticeMailInput } from '../inputs.ts'
import { kindOf, type NoticeCode, type NoticeKind, noticeKinds } from '../notice-codes.ts'
import type { NoticeMailView } from '../notice-view.ts'

/** What is mailed to somebody who has not chosen. */
const byDefault: readonly NoticeKind[] = ['security']

type Needed = Pick<Services, 'db' | 'now' | 'mailer'>

/** Which notices the caller gets by mail. */
export async function noticeMailOf({ db, mailer }: Needed, owner: Owner): Promise<NoticeMailView> {
  const found = await findNoticeMail(db, owner)
  const address = found?.email ?? null
  const unavailable = mailer === null ? 'no_mail' : address === null ? 'no_address' : null
  return { unavailable, kinds: mailedKinds(found?.kinds ?? null), language: mailLanguageOf(found?.language ?? null) }
}

/** Sets which notices the caller gets by mail; whoever turns off those about the account's security is mailed that. */
export async function chooseNoticeMail(
  services: Needed,
  owner: Owner,
  { kinds, language }: NoticeMailInput,
): Promise<NoticeMailView> {
  await services.db.transaction(async (tx) => {
    const before = mailedKinds((await findNoticeMail(tx, owner))?.kinds ?? null)
    await putNoticeMail(tx, owner, { kinds: noticeKinds.filter((kind) => kinds.includes(kind)), language })
    if (before.includes('security') && !kinds.includes('security'))
      await insertNotice(tx, owner, { code: 'account.mail_off', at: services.now() })
  })
  return noticeMailOf(services, owner)
}

/** Whether a notice is mailed to somebody with this choice; null for none. */
export function isMailed(code: NoticeCode, choice: readonly string[] | null): boolean {
  return code === 'account.mail_off' || mailedKinds(choice).includes(kindOf(code))
}

/** The language of a person's mails. */
export function mailLanguageOf(language: string | null): MailLanguage {
  return mailLanguages.find((known) => known === language) ?? 'en'
}

function mailedKinds(choice: readonly string[] | null): NoticeKind[] {
  return noticeKinds.filter((kind) => (choice ?? byDefault).includes(kind))
}
