import { createHash, randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { type Database, openDatabase, type Owner } from './client.ts'
import { teamRole } from './database-roles.ts'
import { startEmbedded } from './embedded.ts'
import { migrateDatabase } from './migrate.ts'
import { addMember, createTeam } from './queries/teams.ts'
import type { Role } from './schema.ts'

export { insertSampleRun, type SampleRun } from './testing-data.ts'
export { freePort } from './free-port.ts'
export { type Relay, startRelay } from './testing-relay.ts'
export { type OwnPostgres, startOwnPostgres } from './testing-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseFolder: string
  }
}

/** An empty, migrated database of its own on the Postgres of the test run. */
export interface TestDatabase extends Database {
  url: string
  /** Creates a user with a team of their own. */
  createOwner(): Promise<Owner>
  /** Creates another user in the same team. */
  createColleague(of: Owner, role?: Role): Promise<Owner>
}

const templateLock = 4_120_260_120
let server: Promise<string> | undefined

/** Where the databases of a test run are, and what a new one is cloned from. */
export interface TestDatabaseOptions {
  /** For a global set-up, which gets no injected values. */
  folder?: string | undefined
  /** The URL of a test database to which nobody is connected, instead of an empty one. */
  original?: string | undefined
}

/**
 * Clones the migrated template, or another database; `close` drops the clone. Uses the server of `TEST_DATABASE_URL`,
 * or an embedded one that all tests of a run share. Only works inside vitest, or with a folder.
 */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const folder = options.folder ?? (await injectedFolder())
  server ??= findServer(folder)
  const name = `dossier_test_${randomBytes(6).toString('hex')}`
  const admin = withDatabase(await server, 'postgres')
  await onServer(admin, async (sql) => {
    const { original } = options
    const template = original === undefined ? await prepareTemplate(sql, admin, folder) : nameOf(original)
    // Copying a small database's files costs a third of writing its pages to the log first.
    await sql.unsafe(`create database ${name} template ${template} strategy file_copy`)
  })
  const url = withDatabase(admin, name)
  const { db, forTeam, within, close } = openDatabase({ url, teamRole })
  return {
    url,
    db,
    forTeam,
    within,
    createOwner: () => createTeam(db, `team-${randomBytes(6).toString('hex')}`),
    createColleague: ({ teamId }, role = 'recruiter') =>
      addMember(db, teamId, { handle: `user-${randomBytes(6).toString('hex')}`, role }),
    async close() {
      await close()
      await onServer(admin, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`))
    },
  }
}

/** Runs a task on a database of its own, and drops it afterwards. */
export async function withTestDatabase<T>(task: (database: TestDatabase) => Promise<T>): Promise<T> {
  const database = await createTestDatabase()
  try {
    return await task(database)
  } finally {
    await database.close()
  }
}

/** Loaded on demand, because vitest's own module throws in a global set-up. */
async function injectedFolder(): Promise<string> {
  const { inject } = await import('vitest')
  return inject('databaseFolder')
}

async function findServer(folder: string): Promise<string> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined) return given
  const embedded = await startEmbedded({ dataDir: folder, durable: false })
  await embedded.detach()
  return embedded.url
}

/** One template per test run; the first process creates it. */
async function prepareTemplate(sql: Sql, admin: string, folder: string): Promise<string> {
  const name = `dossier_template_${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
  await sql`select pg_advisory_lock(${templateLock})`
  const [found] = await sql`select 1 from pg_database where datname = ${name}`
  if (found === undefined) {
    await sql.unsafe(`create database ${name}`)
    await migrateDatabase(withDatabase(admin, name))
  }
  return name
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1)

function withDatabase(url: string, database: string): string {
  const target = new URL(url)
  target.pathname = `/${database}`
  return target.href
}

async function onServer(url: string, task: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await task(sql)
  } finally {
    await sql.end()
  }
}
