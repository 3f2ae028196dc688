import { formatMessage, type MessageCatalogue } from '@dossier/profiles'
import { type MailLanguage, writeMail } from '../../floor/mail-body.ts'
import type { Mail } from '../../floor/mailer.ts'

/** The purpose of a mail with a link. */
export type MailKind = 'invitation' | 'reset'

const texts: MessageCatalogue<`${MailKind}_${'subject' | 'intro' | 'open' | 'otherwise'}`> = {
  invitation_subject: {
    de: 'Einladung ins Team {team}',
    en: 'Invitation to the team {team}',
    fr: 'Invitation dans l’équipe {team}',
  },
  invitation_intro: {
    de: '{by} lädt Sie in das Team {team} in Dossier ein.',
    en: '{by} invites you to the team {team} in Dossier.',
    fr: '{by} vous invite dans l’équipe {team} de Dossier.',
  },
  invitation_open: {
    de: 'Öffnen Sie diesen Link innert sieben Tagen, um Ihr Konto zu erstellen. Er gilt einmal, und nur für Sie:',
    en: 'Open this link within seven days to create your account. It works once and is for you only:',
    fr: 'Ouvrez ce lien dans les sept jours pour créer votre compte. Il ne sert qu’une fois, et qu’à vous :',
  },
  invitation_otherwise: {
    de: 'Wenn Sie damit nichts anfangen können, brauchen Sie nichts zu tun.',
    en: 'If you do not know what this is about, you can ignore this e-mail.',
    fr: 'Si cela ne vous dit rien, vous n’avez rien à faire.',
  },
  reset_subject: {
    de: 'Neues Passwort für Dossier',
    en: 'New password for Dossier',
    fr: 'Nouveau mot de passe pour Dossier',
  },
  reset_intro: {
    de: 'Jemand, wohl Sie, möchte ein neues Passwort für Ihr Konto.',
    en: 'Someone, probably you, has asked for a new password for your account.',
    fr: 'Quelqu’un, sans doute vous, souhaite un nouveau mot de passe pour votre compte.',
  },
  reset_open: {
    de: 'Öffnen Sie diesen Link innert 24 Stunden, um eines zu wählen. Er gilt einmal, und nur für Sie:',
    en: 'Open this link within 24 hours to choose one. It works once and is for you only:',
    fr: 'Ouvrez ce lien dans les 24 heures pour en choisir un. Il ne sert qu’une fois, et qu’à vous :',
  },
  reset_otherwise: {
    de: 'Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
    en: 'If that was not you, you can ignore this e-mail: your password has not changed.',
    fr: 'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.',
  },
}

/** Writes a mail with a link. */
export function writeLinkMail(
  kind: MailKind,
  language: MailLanguage,
  { link, ...params }: { link: string; team: string; by: string },
): Omit<Mail, 'to'> {
  const say = (part: 'subject' | 'intro' | 'open' | 'otherwise') =>
    formatMessage(texts, { code: `${kind}_${part}`, params }, language)
  return writeMail({
    language,
    subject: say('subject'),
    before: [say('intro'), say('open')],
    link,
    after: say('otherwise'),
  })
}
