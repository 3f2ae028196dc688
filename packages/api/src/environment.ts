import { resolve } from 'node:path'
import { z } from 'zod'
import type { ServicesConfig } from './context.ts'
import type { DirectoryConfig } from './floor/directory.ts'
import type { MailConfig } from './floor/mailer.ts'
import type { ScannerAddress } from './floor/virus-scanner.ts'

export type { DirectoryConfig } from './floor/directory.ts'
export type { MailConfig } from './floor/mailer.ts'
export type { ScannerAddress } from './floor/virus-scanner.ts'

/**
 * Reports variables that contradict each other. This file loads nothing else of the program, so that a start can fail
 * early.
 */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

const text = z.string().trim()

const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' })
  .optional()

/**
 * The variables that every process of an installation reads, by name, each with its rule; a rule's message follows the
 * name of its variable.
 */
export const installationVariables = {
  DATABASE_URL: postgresUrl,
  DIRECT_DATABASE_URL: postgresUrl,
  DATABASE_REPLICA_URL: postgresUrl,
  DATABASE_POOLER: z
    .enum(['none', 'session', 'transaction'], { error: 'must be none, session or transaction' })
    .optional(),
  DOSSIER_DATA_DIR: text.min(1).default('.dossier'),
  DOSSIER_SECRET: text.min(16, 'must have at least 16 characters').optional(),
  DOSSIER_SECRET_PREVIOUS: text.optional(),
  DOSSIER_WEBHOOK_NETWORKS: text.optional(),
  DOSSIER_OCR: text.optional(),
}

/** Where an installation keeps its data, and the secrets that protect it. */
export type InstallationConfig = Pick<
  ServicesConfig,
  | 'databaseUrl'
  | 'directDatabaseUrl'
  | 'databaseReplicaUrl'
  | 'databasePooler'
  | 'dataDir'
  | 'storage'
  | 'secret'
  | 'previousSecret'
  | 'webhookNetworks'
>

/** Returns the installation for an environment, from the variables that were found valid. */
export function installationOf(
  read: z.infer<z.ZodObject<typeof installationVariables>>,
  environment: InstallationConfig['storage'],
): InstallationConfig {
  return {
    databaseUrl: read.DATABASE_URL,
    directDatabaseUrl: read.DIRECT_DATABASE_URL,
    databaseReplicaUrl: read.DATABASE_REPLICA_URL,
    databasePooler: read.DATABASE_POOLER,
    dataDir: resolve(read.DOSSIER_DATA_DIR),
    storage: environment,
    secret: read.DOSSIER_SECRET,
    previousSecret: read.DOSSIER_SECRET_PREVIOUS,
    webhookNetworks: read.DOSSIER_WEBHOOK_NETWORKS,
  }
}

/** The environment variables that configure mail. */
interface MailVariables {
  DOSSIER_MAIL_URL?: string | undefined
  DOSSIER_MAIL_FROM?: string | undefined
  DOSSIER_ORIGIN?: string | undefined
}

/**
 * Reads the mail configuration; null if there is none. Throws an `EnvironmentError` if one of the three variables is
 * missing: links in mails begin with the origin.
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

/** The environment variables that configure the directory. */
interface DirectoryVariables {
  DOSSIER_OIDC_ISSUER?: string | undefined
  DOSSIER_OIDC_CLIENT_ID?: string | undefined
  DOSSIER_OIDC_CLIENT_SECRET?: string | undefined
  DOSSIER_OIDC_NAME?: string | undefined
  DOSSIER_ORIGIN?: string | undefined
}

/**
 * Reads the directory configuration; null if there is none. Throws an `EnvironmentError` if one of its three variables
 * is missing, or the origin, to which it sends browsers back.
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

/**
 * Reads where clamd listens; null if no virus scanner is set up. Throws an `EnvironmentError` for anything other than
 * `host:port` or a path.
 */
export function readScannerAddress({
  DOSSIER_CLAMD: where = '',
}: {
  DOSSIER_CLAMD?: string | undefined
}): ScannerAddress | null {
  if (where === '') return null
  if (where.startsWith('/')) return { path: where }
  const [, six, host = six, port] = /^(?:\[([\da-f:.]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(where) ?? []
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) {
    throw new EnvironmentError(
      'DOSSIER_CLAMD must be the host and port of clamd, such as clamd:3310, or the path of its socket, such as /run/clamav/clamd.ctl.',
    )
  }
  return { host, port: Number(port) }
}
