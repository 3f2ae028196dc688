import type { MessageCatalogue } from '@dossier/profiles'
import type { FieldProblem } from '../errors.ts'
import { ApiError } from '../errors.ts'
import { longestPassword, type PasswordProblem, shortestPassword } from './password-rules.ts'

/** Problems with the input for an account. */
export type AccountProblem =
  | PasswordProblem
  | 'name_missing'
  | 'name_too_long'
  | 'name_invisible'
  | 'email_invalid'
  | 'email_taken'

/** Their messages. */
export const accountMessages: MessageCatalogue<AccountProblem> = {
  password_too_short: {
    de: `Ein Passwort hat mindestens ${shortestPassword} Zeichen. Ein paar Wörter, die nichts miteinander zu tun haben, genügen.`,
    en: `A password has at least ${shortestPassword} characters. A few words that have nothing to do with each other will do.`,
    fr: `Un mot de passe compte au moins ${shortestPassword} caractères. Quelques mots sans rapport entre eux suffisent.`,
  },
  password_too_long: {
    de: `Ein Passwort hat höchstens ${longestPassword} Zeichen.`,
    en: `A password has at most ${longestPassword} characters.`,
    fr: `Un mot de passe compte au plus ${longestPassword} caractères.`,
  },
  password_common: {
    de: 'Dieses Passwort ist leicht zu erraten: Es besteht nur aus häufigen Wörtern, Zahlen oder Wiederholungen.',
    en: 'This password is easy to guess: it consists of common words, digits or repetitions only.',
    fr: 'Ce mot de passe est facile à deviner : il n’est fait que de mots courants, de chiffres ou de répétitions.',
  },
  password_contextual: {
    de: 'Dieses Passwort ist leicht zu erraten: Es besteht vor allem aus Ihrem Namen, Ihrer Adresse, dem Team oder Dossier.',
    en: 'This password is easy to guess: it consists mostly of your name, your address, your team or Dossier.',
    fr: 'Ce mot de passe est facile à deviner : il reprend surtout votre nom, votre adresse, votre équipe ou Dossier.',
  },
  name_missing: { de: 'Geben Sie einen Namen ein.', en: 'Enter a name.', fr: 'Saisissez un nom.' },
  name_too_long: {
    de: 'Ein Name hat höchstens 100 Zeichen.',
    en: 'A name has at most 100 characters.',
    fr: 'Un nom compte au plus 100 caractères.',
  },
  name_invisible: {
    de: 'Der Name enthält unsichtbare Zeichen. Entfernen Sie sie.',
    en: 'The name contains invisible characters. Remove them.',
    fr: 'Le nom contient des caractères invisibles. Supprimez-les.',
  },
  email_invalid: {
    de: 'Das ist keine E-Mail-Adresse. Sie sieht aus wie vera@firma.example.',
    en: 'This is not an e-mail address. Enter one like vera@company.example.',
    fr: 'Ce n’est pas une adresse e-mail. Elle ressemble à vera@entreprise.example.',
  },
  email_taken: {
    de: 'Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich damit an und öffnen Sie den Link dann nochmals.',
    en: 'There is an account with this address already. Sign in to it, then open the link again.',
    fr: 'Un compte existe déjà pour cette adresse. Connectez-vous, puis rouvrez le lien.',
  },
}

/** Throws `account_refused` with every problem, listed by field; returns if there is none. */
export function refuseAccount(problems: readonly { path: string; code: AccountProblem }[]): void {
  if (problems.length === 0) return
  const fields = problems.map(({ path, code }): FieldProblem => ({ path, code, message: accountMessages[code].en }))
  throw new ApiError('account_refused', fields.map(({ message }) => message).join(' '), { fields })
}
