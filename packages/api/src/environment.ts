import type { DirectoryConfig } from './floor/directory.ts'
import type { MailConfig } from './floor/mailer.ts'

export type { DirectoryConfig } from './floor/directory.ts'
export type { MailConfig } from './floor/mailer.ts'

/** Says which variables contradict each other. This file loads nothing else, so that a start can fail before it loads the program. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** The variables of the environment that say how mail is sent. */
interface MailVariables {
  DOSSIER_MAIL_URL?: string | undefined
  DOSSIER_MAIL_FROM?: string | undefined
  DOSSIER_ORIGIN?: string | undefined
}

/**
 * Reads how mail is sent; null if none is. Throws an `EnvironmentError` if one of the three variables is missing: links in mails begin with the
 * origin.
 */
export function readMailConfig(variables: MailVariables): MailConfig | null {
  const { DOSSIER_MAIL_URL: url, DOSSIER_MAIL_FROM: from, DOSSIER_ORIGIN: origin } = variables
  if (url === undefined && from === undefined) return null
  if (url === undefined)
    throw new EnvironmentError('DOSSIER_MAIL_FROM is set, and DOSSIER_MAIL_URL is not. Set both, or neither.')
  if (from === undefined)
    throw new EnvironmentError('DOSSIER_MAIL_URL is set, and DOSSIER_MAIL_FROM is not. Set both, or neither.')
  if (origin === undefined) {
    throw new EnvironmentError(
      'DOSSIER_MAIL_URL is set, and DOSSIER_ORIGIN is not: links in mails need the address that readers use.',
    )
  }
  return { url, from, origin: new URL(origin).origin }
}

/** The variables of the environment that name the directory. */
interface DirectoryVariables {
  DOSSIER_OIDC_ISSUER?: string | undefined
  DOSSIER_OIDC_CLIENT_ID?: string | undefined
  DOSSIER_OIDC_CLIENT_SECRET?: string | undefined
  DOSSIER_OIDC_NAME?: string | undefined
  DOSSIER_ORIGIN?: string | undefined
}

/**
 * Reads how the directory is known; null if there is none. Throws an `EnvironmentError` if one of its three variables is missing, or the origin,
 * to which it sends browsers back.
 */
export function readDirectoryConfig(variables: DirectoryVariables): DirectoryConfig | null {
  const {
    DOSSIER_OIDC_ISSUER: issuer,
    DOSSIER_OIDC_CLIENT_ID: clientId,
    DOSSIER_OIDC_CLIENT_SECRET: clientSecret,
  } = variables
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    const needed = {
      DOSSIER_OIDC_ISSUER: issuer,
      DOSSIER_OIDC_CLIENT_ID: clientId,
      DOSSIER_OIDC_CLIENT_SECRET: clientSecret,
    }
    const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []))
    const message = `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing: signing in through a directory needs DOSSIER_OIDC_ISSUER, DOSSIER_OIDC_CLIENT_ID and DOSSIER_OIDC_CLIENT_SECRET.`
    throw new EnvironmentError(message)
  }
  if (variables.DOSSIER_ORIGIN === undefined) {
    const message =
      'DOSSIER_OIDC_ISSUER is set, and DOSSIER_ORIGIN is not: the directory has to send readers back to the address that they use.'
    throw new EnvironmentError(message)
  }
  const { origin } = new URL(variables.DOSSIER_ORIGIN)
  return { issuer, clientId, clientSecret, name: variables.DOSSIER_OIDC_NAME ?? new URL(issuer).host, origin }
}
