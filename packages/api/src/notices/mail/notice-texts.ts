import { formatMessage, type MessageCatalogue } from '@dossier/profiles'
import { type MailLanguage, writeMail } from '../../floor/mail-body.ts'
import type { Mail } from '../../floor/mailer.ts'
import { kindOf, type NoticeCode, type NoticeKind } from '../notice-codes.ts'

const subjects: MessageCatalogue<NoticeKind> = {
  security: { de: 'Ihr Konto in Dossier', en: 'Your Dossier account', fr: 'Votre compte Dossier' },
  links: { de: 'Ein Link von Ihnen', en: 'One of your links', fr: 'Un de vos liens' },
  runs: { de: 'Ihre Läufe in Dossier', en: 'Your runs in Dossier', fr: 'Vos traitements dans Dossier' },
  applications: {
    de: 'Bewerbungen in Dossier',
    en: 'Applications in Dossier',
    fr: 'Candidatures dans Dossier',
  },
  requests: {
    de: 'Anfragen zum Datenschutz in Dossier',
    en: 'Privacy requests in Dossier',
    fr: 'Demandes de protection des données dans Dossier',
  },
  storage: { de: 'Der Speicher von Dossier', en: 'Dossier’s storage', fr: 'Le stockage de Dossier' },
}

const sentences: MessageCatalogue<NoticeCode> = {
  'share.opened': {
    de: 'Ein Link, den Sie verschickt haben, wurde geöffnet (Lauf {run}).',
    en: 'A link that you sent was opened (run {run}).',
    fr: 'Un lien que vous avez envoyé a été ouvert (traitement {run}).',
  },
  'share.answered': {
    de: 'Auf einen Ihrer Links wurde geantwortet (Lauf {run}).',
    en: 'A recipient of one of your links has answered (run {run}).',
    fr: 'Une réponse a été donnée à un de vos liens (traitement {run}).',
  },
  'share.expired': {
    de: 'Einer Ihrer Links ist abgelaufen (Lauf {run}).',
    en: 'One of your links has expired (run {run}).',
    fr: 'Un de vos liens a expiré (traitement {run}).',
  },
  'share.code_refused': {
    de: 'Bei einem Ihrer Links wurden viele falsche Codes eingegeben (Lauf {run}).',
    en: 'Many wrong codes were entered for one of your links (run {run}).',
    fr: 'De nombreux codes erronés ont été saisis pour un de vos liens (traitement {run}).',
  },
  'share.not_mailed': {
    de: 'Einer Ihrer Links konnte nicht gemailt werden (Lauf {run}).',
    en: 'One of your links could not be e-mailed (run {run}).',
    fr: 'Un de vos liens n’a pas pu être envoyé (traitement {run}).',
  },
  'intake.answered': {
    de: 'Zu einem Entwurf von Ihnen hat die Person einen Schritt ausgefüllt.',
    en: 'The person in one of your drafts has completed a step.',
    fr: 'La personne d’un de vos brouillons a rempli une étape.',
  },
  'intake.finished': {
    de: 'Zu einem Entwurf von Ihnen ist die Person mit dem Ausfüllen fertig.',
    en: 'The person in one of your drafts has filled in everything they wanted to.',
    fr: 'La personne d’un de vos brouillons a fini de le remplir.',
  },
  'intake.not_mailed': {
    de: 'Ein Link für die Person eines Entwurfs konnte nicht gemailt werden.',
    en: 'The link for the person in one of your drafts could not be e-mailed.',
    fr: 'Un lien pour la personne d’un brouillon n’a pas pu être envoyé.',
  },
  'run.failed': {
    de: 'Der Lauf {run} ist gescheitert.',
    en: 'Run {run} has failed.',
    fr: 'Le traitement {run} a échoué.',
  },
  'batch.ended': {
    de: 'Einer Ihrer Stapel ist fertig. Läufe: {runs}, davon gescheitert: {failed}.',
    en: 'One of your batches has finished. Runs: {runs}, of which {failed} failed.',
    fr: 'Un de vos lots est terminé. Traitements : {runs}, dont échoués : {failed}.',
  },
  'application.received': {
    de: 'Eine Bewerbung ist eingegangen.',
    en: 'An application has arrived.',
    fr: 'Une candidature est arrivée.',
  },
  'application.supplemented': {
    de: 'Zu einer Bewerbung ist ein Nachtrag eingegangen.',
    en: 'A supplement to an application has arrived.',
    fr: 'Un complément à une candidature est arrivé.',
  },
  'application.infected': {
    de: 'In der Datei einer Bewerbung wurde ein Virus gefunden; die Datei ist gelöscht.',
    en: 'A virus was found in the file of an application; the file was deleted.',
    fr: 'Un virus a été trouvé dans le fichier d’une candidature ; le fichier a été supprimé.',
  },
  'application.withdrawn': {
    de: 'Eine Bewerbung wurde zurückgezogen.',
    en: 'An application was withdrawn.',
    fr: 'Une candidature a été retirée.',
  },
  'request.received': {
    de: 'Eine Person hat eine Anfrage zu ihren Daten gestellt.',
    en: 'A person has made a request about their data.',
    fr: 'Une personne a présenté une demande sur ses données.',
  },
  'request.due_soon': {
    de: 'Eine Anfrage zum Datenschutz muss in den nächsten sieben Tagen beantwortet werden.',
    en: 'A privacy request has to be answered within the next seven days.',
    fr: 'Une demande de protection des données doit recevoir une réponse dans les sept jours.',
  },
  'request.overdue': {
    de: 'Die Frist einer Anfrage zum Datenschutz ist abgelaufen.',
    en: 'The deadline of a privacy request has passed.',
    fr: 'Le délai d’une demande de protection des données est écoulé.',
  },
  'quota.near': {
    de: 'Der Speicher Ihres Teams ist zu {percent} % belegt.',
    en: 'Your team’s storage is {percent}% full.',
    fr: 'Le stockage de votre équipe est occupé à {percent} %.',
  },
  'quota.full': {
    de: 'Der Speicher Ihres Teams ist voll: Ein Lauf hatte keinen Platz mehr.',
    en: 'Your team’s storage is full: there was no room for a run.',
    fr: 'Le stockage de votre équipe est plein : il n’y avait plus de place pour un traitement.',
  },
  'quota.own_near': {
    de: 'Ihr eigener Speicher ist zu {percent} % belegt.',
    en: 'Your own storage is {percent}% full.',
    fr: 'Votre propre espace de stockage est occupé à {percent} %.',
  },
  'quota.own_full': {
    de: 'Ihr eigener Speicher ist voll: Für einen Ihrer Läufe war kein Platz mehr.',
    en: 'Your own storage is full: there was no room for one of your runs.',
    fr: 'Votre propre espace de stockage est plein : il n’y avait plus de place pour un de vos traitements.',
  },
  'account.recovery_used': {
    de: 'Mit einem Wiederherstellungscode hat sich jemand bei Ihrem Konto angemeldet.',
    en: 'Somebody signed in to your account with a recovery code.',
    fr: 'Quelqu’un s’est connecté à votre compte avec un code de récupération.',
  },
  'account.codes_renewed': {
    de: 'Ihr Konto hat neue Wiederherstellungscodes. Die früheren gelten nicht mehr.',
    en: 'Your account has new recovery codes. The earlier ones no longer work.',
    fr: 'Votre compte a de nouveaux codes de récupération. Les précédents ne fonctionnent plus.',
  },
  'account.factor_reset': {
    de: 'Die Administration hat Ihren zweiten Faktor zurückgesetzt.',
    en: 'An administrator has reset your second factor.',
    fr: 'L’administration a réinitialisé votre second facteur.',
  },
  'account.app_added': {
    de: 'Ihrem Konto wurde eine Authenticator-App hinzugefügt.',
    en: 'An authenticator app was added to your account.',
    fr: 'Une application d’authentification a été ajoutée à votre compte.',
  },
  'account.app_removed': {
    de: 'Die Authenticator-App Ihres Kontos wurde entfernt.',
    en: 'Your authenticator app was removed.',
    fr: 'L’application d’authentification de votre compte a été retirée.',
  },
  'account.passkey_added': {
    de: 'Ihrem Konto wurde ein Passkey hinzugefügt.',
    en: 'A passkey was added to your account.',
    fr: 'Une clé d’accès a été ajoutée à votre compte.',
  },
  'account.passkey_removed': {
    de: 'Ein Passkey Ihres Kontos wurde entfernt.',
    en: 'A passkey was removed from your account.',
    fr: 'Une clé d’accès de votre compte a été retirée.',
  },
  'account.passkey_copied': {
    de: 'Ein Passkey Ihres Kontos wurde abgelehnt, weil es eine Kopie davon geben könnte.',
    en: 'A passkey of your account was refused because there may be a copy of it.',
    fr: 'Une clé d’accès de votre compte a été refusée, car il en existe peut-être une copie.',
  },
  'account.directory_linked': {
    de: 'Ihr Konto wurde mit dem Verzeichnis Ihrer Firma verbunden.',
    en: 'Your account was linked to your firm’s directory.',
    fr: 'Votre compte a été relié à l’annuaire de votre entreprise.',
  },
  'account.directory_unlinked': {
    de: 'Ihr Konto ist nicht mehr mit dem Verzeichnis Ihrer Firma verbunden.',
    en: 'Your account was unlinked from your firm’s directory.',
    fr: 'Votre compte n’est plus relié à l’annuaire de votre entreprise.',
  },
  'account.password_changed': {
    de: 'Das Passwort Ihres Kontos wurde geändert.',
    en: 'The password of your account was changed.',
    fr: 'Le mot de passe de votre compte a été modifié.',
  },
  'account.new_browser': {
    de: 'Mit einem neuen Browser hat sich jemand bei Ihrem Konto angemeldet: {client}.',
    en: 'Somebody signed in to your account with a new browser: {client}.',
    fr: 'Quelqu’un s’est connecté à votre compte avec un nouveau navigateur : {client}.',
  },
  'account.mail_off': {
    de: 'Meldungen zur Sicherheit Ihres Kontos werden nicht mehr gemailt. Dies ist die letzte.',
    en: 'Notices about the security of your account are no longer sent by e-mail. This is the last one.',
    fr: 'Les avis sur la sécurité de votre compte ne sont plus envoyés par courriel. Celui-ci est le dernier.',
  },
  'account.mail_daily': {
    de: 'Meldungen zur Sicherheit Ihres Kontos kommen nicht mehr sofort, sondern gesammelt in einer Mail pro Tag.',
    en: 'Notices about the security of your account no longer arrive immediately, but in one e-mail a day.',
    fr: 'Les avis sur la sécurité de votre compte n’arrivent plus immédiatement, mais dans un courriel par jour.',
  },
}

const closing: MessageCatalogue<'security' | 'other'> = {
  security: {
    de: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort, und sagen Sie es Ihrer Administration.',
    en: 'If that was not you, change your password and tell your administrator.',
    fr: 'Si ce n’était pas vous, changez votre mot de passe et prévenez votre administration.',
  },
  other: {
    de: 'Was gemailt wird, wählen Sie in Dossier unter «Meldungen».',
    en: 'You can choose which e-mails you get in Dossier, under “Notices”.',
    fr: 'Vous choisissez ce qui est envoyé dans Dossier, sous « Notices ».',
  },
}

const digest: MessageCatalogue<'one' | 'many' | 'intro' | 'more'> = {
  one: { de: 'Eine Meldung von Dossier', en: 'One notice from Dossier', fr: 'Un avis de Dossier' },
  many: { de: '{count} Meldungen von Dossier', en: '{count} notices from Dossier', fr: '{count} avis de Dossier' },
  intro: {
    de: 'Das gibt es seit der letzten Mail Neues:',
    en: 'New since the last e-mail:',
    fr: 'Voici les nouveautés depuis le dernier courriel :',
  },
  more: {
    de: 'Es gibt noch {count} weitere.',
    en: 'There are {count} more.',
    fr: 'Il y en a encore {count}.',
  },
}

/** Maximum number of notices listed in a daily mail. */
const mostNamed = 50

/** The content of a mail about a notice: no names, only IDs and numbers. */
interface NoticeToMail {
  code: NoticeCode
  params: Record<string, string | number>
  runId: string | null
  subjectId: string | null
}

/** Writes the mail of a notice. */
export function writeNoticeMail(
  { code, params, runId, subjectId }: NoticeToMail,
  { language, origin }: { language: MailLanguage; origin: string },
): Omit<Mail, 'to'> {
  const kind = kindOf(code)
  return writeMail({
    language,
    subject: formatMessage(subjects, { code: kind, params: {} }, language),
    before: [sentenceOf({ code, params, runId }, language)],
    link: origin + pageOf({ code, kind, runId, subjectId }),
    after: formatMessage(closing, { code: kind === 'security' ? 'security' : 'other', params: {} }, language),
  })
}

/** Writes the daily mail. */
export function writeDigest(
  news: readonly Omit<NoticeToMail, 'subjectId'>[],
  { language, origin }: { language: MailLanguage; origin: string },
): Omit<Mail, 'to'> {
  const say = (code: keyof typeof digest, count = 0) => formatMessage(digest, { code, params: { count } }, language)
  const more = news.length - mostNamed
  return writeMail({
    language,
    subject: news.length === 1 ? say('one') : say('many', news.length),
    before: [
      say('intro'),
      ...news.slice(0, mostNamed).map((notice) => `– ${sentenceOf(notice, language)}`),
      ...(more > 0 ? [say('more', more)] : []),
    ],
    link: `${origin}/notices`,
    after: formatMessage(closing, { code: 'other', params: {} }, language),
  })
}

function sentenceOf({ code, params, runId }: Omit<NoticeToMail, 'subjectId'>, language: MailLanguage): string {
  return formatMessage(sentences, { code, params: { ...params, run: runId ?? '–' } }, language)
}

/** The page that a notice is about. */
function pageOf({ code, kind, runId, subjectId }: Omit<NoticeToMail, 'params'> & { kind: NoticeKind }): string {
  if (kind === 'security') return '/account'
  if (kind === 'storage') return '/storage'
  if (kind === 'applications') return `/applications/${subjectId ?? ''}`
  if (kind === 'requests') return `/requests/${subjectId ?? ''}`
  if (kind === 'links' && code.startsWith('intake.')) return `/drafts/${subjectId ?? ''}/intake`
  if (code === 'batch.ended') return `/batches/${subjectId ?? ''}`
  if (runId === null) return '/notices'
  return kind === 'links' ? `/runs/${runId}/share` : `/runs/${runId}`
}
