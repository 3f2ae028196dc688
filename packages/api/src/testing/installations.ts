import type { Services, ServicesConfig } from '../context.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { pino } from 'pino'
import { type Installation, openInstallation } from '../backup/open-installation.ts'
import { createServices } from '../services.ts'

/** The secret shared by test installations. */
const testSecret = 'a secret for tests'

/** An installation that was never started, with a folder for its objects. */
export interface EmptyInstallation {
  database: TestDatabase
  config: ServicesConfig
  /** Opens it as its operator would. */
  administer<T>(work: (installation: Installation) => Promise<T>): Promise<T>
  /** Starts it; takes no work unless `concurrency` says so. */
  start<T>(work: (services: Services) => Promise<T>, concurrency?: number): Promise<T>
}

/** A folder for installations on the driver `local`, with `tmp` beside it; both are removed together. */
export function installationFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-installations-'))
  const databases: TestDatabase[] = []
  return {
    path: (name: string) => join(folder, name),
    async empty(name: string): Promise<EmptyInstallation> {
      const database = await createTestDatabase()
      databases.push(database)
      const [local, tmp] = [join(folder, name), join(folder, `${name}-tmp`)]
      const storage = { STORAGE_DRIVER: 'local', STORAGE_LOCAL_DIR: local, STORAGE_TMP_DIR: tmp }
      const logger = pino({ level: 'silent' })
      const config = { databaseUrl: database.url, dataDir: folder, storage, secret: testSecret, logger }
      return {
        database,
        config,
        administer: (work) => using(openInstallation(config), work),
        start: (work, concurrency = 0) => using(createServices({ ...config, concurrency, renderThreads: 1 }), work),
      }
    },
    async remove() {
      for (const database of databases) await database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The whole content of a database, as one text. */
export async function contentOf({ database }: Pick<EmptyInstallation, 'database'>): Promise<string> {
  const tables = await database.db.execute<{ name: string }>(
    sql`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  )
  const texts = []
  for (const { name } of tables) {
    const [row] = await database.db.execute<{ text: string | null }>(
      sql`select string_agg(t::text, E'\\n' order by t::text) as text from ${sql.identifier(name)} t`,
    )
    texts.push(`${name}\n${row?.text ?? ''}`)
  }
  return texts.join('\n')
}

async function using<R extends { close(): Promise<void> }, T>(opening: Promise<R>, work: (opened: R) => Promise<T>) {
  const opened = await opening
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}
