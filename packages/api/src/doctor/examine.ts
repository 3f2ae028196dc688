import { join } from 'node:path'
import { DbError } from '@dossier/db'
import type { Diagnosis } from '@dossier/db/connecting'
import { type EmbeddedPostgres, startEmbedded } from '@dossier/db/embedded'
import type { ServicesConfig } from '../context.ts'
import { hasOcr, ocrPackages } from '@dossier/extraction/sandbox'
import { openDirectory } from '../floor/directory.ts'
import { openMailer } from '../floor/mailer.ts'
import { openScanner } from '../floor/virus-scanner.ts'
import { askDatabase, poolerFinding, poolUserFindings, replicaFindings } from './database.ts'
import { type Finding, ok, problem, warning } from './finding.ts'
import { storageFindings } from './storage.ts'
import { chainFindings, queueFindings } from './work.ts'

/** What to examine: the configuration of a process, and whether it shares its work with processes on other hosts. */
export interface Examined extends Omit<ServicesConfig, 'concurrency' | 'warm' | 'renderThreads'> {
  isShared: boolean
  /** The folder with the packages of text recognition; null where scans are not read. */
  ocr: string | null
}

/**
 * Examines a deployment as a process with this configuration would find it: database, pooler, queue, audit chain, secret, storage, mail, directory,
 * virus scanner and text recognition. Migrates nothing, and deletes the one small object that it writes to each storage driver. Without a database URL, starts the
 * embedded Postgres, which creates its folder if there is none. A database, storage or service that fails is a finding, not an error.
 */
export async function examine(config: Examined): Promise<Finding[]> {
  const beside = Promise.all([
    storageFindings(config.storage, config.isShared),
    mail(config),
    directory(config),
    scanner(config),
  ])
  const database = await databaseOf(config)
  return [...sharing(config), ...database, secret(config), ...(await beside).flat(), ...recognition(config)]
}

/** The findings about the configured database, or about the embedded one, which it starts for this purpose. */
async function databaseOf(config: Examined): Promise<Finding[]> {
  const url = config.directDatabaseUrl ?? config.databaseUrl
  if (url !== undefined) return within(config, url)
  let embedded: EmbeddedPostgres
  try {
    embedded = await startEmbedded({ dataDir: join(config.dataDir, 'postgres') })
  } catch (error) {
    if (!(error instanceof DbError)) throw error
    return [problem('database', error.message, 'Mend what this names, or set DATABASE_URL to a Postgres server.')]
  }
  try {
    return await within(config, embedded.url)
  } finally {
    await embedded.close()
  }
}

async function within(config: Examined, url: string): Promise<Finding[]> {
  const variable = config.directDatabaseUrl === undefined ? 'DATABASE_URL' : 'DIRECT_DATABASE_URL'
  const { diagnosis, findings } = await askDatabase(url, variable)
  if (diagnosis === null) return findings
  const replica = await replicaFindings(url, config.databaseReplicaUrl)
  const user = await poolUserFindings(config, diagnosis.rows)
  return [...findings, ...user, ...replica, ...(await withinDatabase(config, diagnosis))]
}

async function withinDatabase(config: Examined, { queue, chains }: Diagnosis): Promise<Finding[]> {
  return [await poolerFinding(config), ...queueFindings(queue), ...(await chainFindings(chains, config.secret ?? null))]
}

function secret({ secret: given, databaseUrl, isShared }: Examined): Finding {
  const advice = 'Set DOSSIER_SECRET to one random secret for all processes, such as “openssl rand -base64 24” prints.'
  if (given !== undefined) return ok('secret', 'DOSSIER_SECRET is set.')
  if (isShared) return problem('secret', 'DOSSIER_SECRET is not set, and processes with a role must share it.', advice)
  if (databaseUrl === undefined) return ok('secret', 'The secret is in the data folder, beside the embedded database.')
  const message =
    'The secret is in the data folder of this process: another process, or this one with a new folder, signs and seals with another.'
  return warning('secret', message, advice)
}

function sharing({ databaseUrl, isShared }: Examined): Finding[] {
  if (!isShared || databaseUrl !== undefined) return []
  const message = 'DATABASE_URL is not set, and processes with a role must share a database.'
  return [problem('database.sharing', message, 'Set DATABASE_URL to a Postgres server that all processes reach.')]
}

async function mail({ mail: config }: Examined): Promise<Finding[]> {
  if (config === undefined) return []
  const advice = 'Check DOSSIER_MAIL_URL: host, port, user and password.'
  try {
    await openMailer(config).verify()
    return [ok('mail', 'The mail server lets this installation send.')]
  } catch (error) {
    return [problem('mail', error instanceof Error ? error.message : String(error), advice)]
  }
}

async function directory({ directory: config, logger }: Examined): Promise<Finding[]> {
  if (config === undefined) return []
  const asked = await openDirectory(config, logger).ask({
    state: 'doctor',
    nonce: 'doctor',
    verifier: 'doctor'.repeat(8),
  })
  if ('url' in asked) return [ok('directory', `${config.name} answers.`)]
  const advice = 'Check DOSSIER_OIDC_ISSUER, and whether this machine may reach it.'
  return [problem('directory', `${config.name} does not answer as an OpenID provider.`, advice)]
}

async function scanner({ scanner: address }: Examined): Promise<Finding[]> {
  if (address === undefined) return []
  if (await openScanner(address).isThere()) return [ok('scanner', 'The virus scanner answers.')]
  const message = 'The virus scanner does not answer: files of applications stay in quarantine until it does.'
  return [problem('scanner', message, 'Check DOSSIER_CLAMD, and that clamd runs and listens there.')]
}

function recognition({ ocr }: Examined): Finding[] {
  if (ocr === null) return []
  if (hasOcr(ocr)) return [ok('ocr', 'The text of scans is recognised.')]
  const advice = `Run npm install ${ocrPackages.join(' ')} in ${ocr}, or set DOSSIER_OCR to the folder where you did.`
  return [
    problem('ocr', `DOSSIER_OCR is ${ocr}, and the packages of text recognition are not installed there.`, advice),
  ]
}
