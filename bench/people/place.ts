import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServices, makeWelcome, redeemWelcome, type Services } from '@dossier/api'
import { startEmbedded } from '@dossier/db/embedded'
import { pino } from 'pino'
import postgres, { type Sql } from 'postgres'
import { install } from '../server.ts'

/** The account of the person who signs in. */
export const person = {
  name: 'Vera Muster',
  email: 'vera@nordlicht.example',
  password: 'Regenschirm Kupfer Gleis neun',
}

/** An installation behind a proxy, with one account and a published job. */
export interface Place {
  url: string
  /** The installation's token. */
  token: string
  sql: Sql
  /** The services of another process on the same database. */
  services: Services
  /** The secret of a session of the person. */
  session: string
  close(): Promise<void>
}

/** Starts the server with a Postgres of its own. */
export async function startPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-people-'))
  const database = await startEmbedded({ dataDir: join(folder, 'postgres') })
  const secret = randomBytes(24).toString('base64')
  const token = randomBytes(24).toString('base64')
  const installation = await install({
    DATABASE_URL: database.url,
    DOSSIER_SECRET: secret,
    DOSSIER_ORIGIN: 'https://dossier.example',
    DOSSIER_TOKEN: token,
    LOG_LEVEL: 'silent',
  })
  await installation.start()
  const services = await createServices({
    databaseUrl: database.url,
    dataDir: folder,
    storage: { STORAGE_DRIVER: 'memory' },
    secret,
    logger: pino({ level: 'silent' }),
    concurrency: 0,
  })
  const link = (await makeWelcome(services)) ?? ''
  const begun = await redeemWelcome(services, { ...person, secret: link }, { client: 'bench', requestId: 'bench' })
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
  return {
    url: installation.url,
    token,
    sql,
    services,
    session: begun.secret,
    async close() {
      await sql.end()
      await services.close()
      await installation.stop()
      installation.remove()
      await database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The headers that a proxy sends on for a visitor from this address. */
export function from(address: string): Record<string, string> {
  return { 'x-forwarded-for': address, 'x-forwarded-proto': 'https' }
}

/** One of many addresses. */
export function addressOf(index: number): string {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`
}
