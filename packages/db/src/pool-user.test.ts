import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from './client.ts'
import { migrateDatabase } from './migrate.ts'
import { askPoolUser, type PoolAddress } from './pool-user.ts'
import { createTeam } from './queries/teams.ts'
import { teams } from './schema.ts'
import { hasBouncer, startBouncer } from './testing-bouncer.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

const both = { appRole: 'dossier_app', teamRole: 'dossier_team' }
const suffix = randomBytes(6).toString('hex')
/** The user that migrates and owns the tables, and that of the pool, neither of which administers the server. */
const [owner, user] = [`owner_${suffix}`, `user_${suffix}`]

let server: TestDatabase
const as = (name: string) =>
  Object.assign(new URL(server.url), { username: name, password: 'x', pathname: `/${owner}` }).href

beforeEach(async () => {
  server = await createTestDatabase()
  for (const name of [owner, user]) await run(`create role ${name} login password 'x'`)
  await run(`create database ${owner} owner ${owner}`)
})
afterEach(async () => {
  await run(`drop database ${owner} with (force)`)
  await run(`drop role ${user}`)
  await run(`drop role ${owner}`)
  await server.close()
})

const run = (statement: string) => server.db.execute(sql.raw(statement))
const start = (pool: PoolAddress) => migrateDatabase(as(owner), { variable: 'DIRECT_DATABASE_URL', pool })

/** The message of a start that is refused. */
const refusalOf = async (pool: PoolAddress) =>
  start(pool).then(
    () => 'not refused',
    (error: Error) => error.message,
  )

/** Works as the application does: makes two teams, and reads them as all and as one. */
async function work({ url, isPooled }: PoolAddress, roles: { appRole: string | null; teamRole: string | null }) {
  const { teamRole } = roles
  const pool = openDatabase({ url, pooler: isPooled, role: isPooled ? null : roles.appRole, teamRole, max: 2 })
  try {
    const [ours] = [await createTeam(pool.db, 'ours'), await createTeam(pool.db, 'theirs')]
    const read = async (db: typeof pool.db) => (await db.select({ id: teams.id }).from(teams)).length
    return { all: await read(pool.db), one: await read(pool.forTeam(ours.teamId)) }
  } finally {
    await pool.close()
  }
}

describe.each([false, true])('a pool of another user than the owner, whose pooler refuses roles: %s', (isPooled) => {
  it('is admitted by an owner who may do so', async () => {
    await run(`grant dossier_app, dossier_team to ${owner} with admin option`)
    const pool = { url: as(user), isPooled }
    expect(await start(pool)).toEqual(both)
    expect(await work(pool, both)).toEqual({ all: 2, one: 1 })
    expect(await start(pool), 'a second start').toEqual(both)
  })

  it('is refused, with what an administrator runs, where the owner may not; and works after that was run', async () => {
    await run(`grant dossier_app, dossier_team to ${owner}`)
    const pool = { url: as(user), isPooled }
    const refusal = await refusalOf(pool)
    expect(refusal).toContain(`The user ${user} of DATABASE_URL cannot see the rows`)
    await run(refusal.slice(refusal.indexOf('grant ')))
    expect(await start(pool)).toEqual(both)
    expect(await work(pool, both)).toEqual({ all: 2, one: 1 })
  })

  it('is refused where neither may become the roles; and works after that was mended', async () => {
    const pool = { url: as(user), isPooled }
    const refusal = await refusalOf(pool)
    expect(refusal).toContain(`create role dossier_team nologin;`)
    // The roles exist in the tests' cluster.
    await run(refusal.slice(refusal.indexOf('grant ')))
    expect(await start(pool)).toEqual(both)
    expect(await work(pool, both)).toEqual({ all: 2, one: 1 })
  })

  it('is refused where it may become roles that the owner cannot prepare', async () => {
    await run(`grant dossier_app, dossier_team to ${user}`)
    expect(await refusalOf({ url: as(user), isPooled })).toContain(`grant dossier_app, dossier_team to "${owner}"`)
  })

  it('works without row-level security where an administrator gave it the tables themselves', async () => {
    await expect(start({ url: as(user), isPooled })).rejects.toThrow(user)
    const tables = openDatabase({ url: as(owner) })
    await tables.db.execute(sql.raw(`grant all on all tables in schema public to ${user}`))
    await tables.close()
    const pool = { url: as(user), isPooled }
    expect(await start(pool)).toEqual({ appRole: null, teamRole: null })
    expect(await work(pool, { appRole: null, teamRole: null })).toEqual({ all: 2, one: 2 })
  })
})

it.skipIf(!hasBouncer())('admits the user as whom a pooler connects, whatever name the URL has', async () => {
  await run(`grant dossier_app, dossier_team to ${owner} with admin option`)
  const bouncer = await startBouncer(as(user), 'transaction')
  const pool = { url: Object.assign(new URL(bouncer.url), { username: 'somebody' }).href, isPooled: true }
  expect(await start(pool)).toEqual(both)
  expect(await askPoolUser(pool.url)).toMatchObject({ name: user, sees: true, roles: both })
  expect(await work(pool, both)).toEqual({ all: 2, one: 1 })
  await bouncer.close()
})
