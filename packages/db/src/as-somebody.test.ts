import { drizzle } from 'drizzle-orm/postgres-js'
import { sql, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db, Owner } from './client.ts'
import { teamRole } from './database-roles.ts'
import { findIntakeBySecret } from './queries/intakes.ts'
import { findPostingBySlug } from './queries/postings.ts'
import { findReceiptBySecret } from './queries/receive-application.ts'
import { endSessionOf, findSession } from './queries/sessions.ts'
import { findShareBySecret } from './queries/share-links.ts'
import { findLiveToken } from './queries/tokens.ts'
import * as schema from './schema.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'
import { insertSampleRun } from './testing-data.ts'
import { insertOf, withoutRules } from './testing/rows-of-columns.ts'
import { withoutCondition } from './testing/without-condition.ts'
import { type Shown, withinScope } from './within-scope.ts'

let database: TestDatabase
let client: Sql
let ours: Owner

const [secret, wrong] = ['a1'.repeat(32), 'b2'.repeat(32)]
const publicId = 'AbCdEf123456'
const [now, later] = [new Date(), `now() + interval '1 day'`]
const terms = { now, usedSince: new Date(now.getTime() - 3_600_000) }

beforeAll(async () => {
  database = await createTestDatabase()
  client = postgres(database.url, { max: 2, onnotice: () => undefined })
  ours = await database.createOwner()
  const run = await insertSampleRun(database.db, ours, { name: 'Jürg Müller' })
  await withoutRules(database.db)
  const bytes = `decode('${secret}', 'hex')`
  const link = { public_id: `'${publicId}'`, secret_hash: `'${secret}'`, expires_at: later }
  const [draft, posting, application] = ['1', '2', '3'].map((digit) => `'${digit}0000000-0000-4000-8000-000000000000'`)
  const by = `'${ours.userId}'`
  const rows: [PgTable, Record<string, string>][] = [
    [schema.sessions, { secret_hash: bytes, way: `'password'`, expires_at: later }],
    [schema.apiTokens, { secret_hash: bytes }],
    [schema.shareLinks, { ...link, run_uuid: `'${run.id}'`, created_by: by }],
    [schema.drafts, { id: draft ?? '' }],
    [schema.intakes, { ...link, secret_hashes: `'{${secret}}'`, draft_id: draft ?? '', created_by: by }],
    [schema.consentTexts, { version: '1' }],
    [schema.postings, { id: posting ?? '', slug: `'${publicId}'`, consent_version: '1', published_by: by }],
    [schema.applications, { id: application ?? '', posting_id: posting ?? '' }],
    [
      schema.applicationReceipts,
      { public_id: `'${publicId}'`, secret_hashes: `'{${secret}}'`, application_id: application ?? '' },
    ],
  ]
  for (const [table, given] of rows) {
    const statement = insertOf(getTableName(table), getTableConfig(table).columns, ours, given)
    await database.db.execute(sql.raw(statement))
  }
})
afterAll(async () => {
  await client.end()
  await database.close()
})

/** Each statement that runs for somebody of whom nothing is known but what they show. */
interface Way {
  shown: Shown
  find(db: Db, key: string): Promise<unknown>
}
/** What ends when it is found. */
const ending = 'the session to end'
const ofLink = { key: publicId, second: secret }
const ways: Record<string, Way> = {
  'a session': {
    shown: { by: 'session', key: secret },
    find: async (db, key) => findSession(db, [key], terms),
  },
  [ending]: {
    shown: { by: 'session', key: secret },
    find: async (db, key) => endSessionOf(db, [key]),
  },
  'a token': { shown: { by: 'token', key: secret }, find: async (db, key) => findLiveToken(db, key, now) },
  'a share link': {
    shown: { by: 'share', ...ofLink },
    find: async (db, key) => findShareBySecret(db, { publicId, secretHash: key }),
  },
  'an intake': {
    shown: { by: 'intake', ...ofLink },
    find: async (db, key) => findIntakeBySecret(db, { publicId, secretHash: key }),
  },
  'a receipt': {
    shown: { by: 'receipt', ...ofLink },
    find: async (db, key) => findReceiptBySecret(db, { publicId, secretHash: key }),
  },
  'a posting': {
    shown: { by: 'posting', key: publicId },
    find: async (db, key) => findPostingBySlug(db, key === secret ? publicId : key),
  },
}

/** A comparison of what is shown, or of whose it is, with a parameter. */
const condition =
  /(?:"?\w+"?\.)?"?(secret_hash|public_id|slug|email|credential_id|issuer|subject|mark|user_id|id)"? (?:= \$\d+|in \(\$\d+(?:, \$\d+)*\))|\$\d+ = any\((?:"?\w+"?\.)?"?(secret_hashes)"?\)/g

const undo = new Error('undo')

/** What a statement finds; what it changes is taken back. */
async function found(db: Db, find: (tx: Db) => Promise<unknown>): Promise<unknown> {
  let result: unknown
  const trying = db.transaction(async (tx) => {
    result = await find(tx)
    throw undo
  })
  await expect(trying).rejects.toBe(undo)
  return result
}

describe.each(Object.entries(ways))('by what is shown: %s', (_name, { shown, find }) => {
  const bySecond = shown.second !== undefined
  const mistaken = bySecond ? { ...shown, second: wrong } : { ...shown, key: wrong }
  const asked = async (db: Db, key: string) => found(db, async (tx) => find(tx, key))

  it('is found in a transaction', async () => {
    expect(await asked(database.within({ shown }), secret)).not.toBeNull()
  })

  it('is not found by who shows something else, whatever is asked for', async () => {
    expect(await asked(database.within({ shown: mistaken }), secret)).toBeNull()
    expect(await asked(database.within({}), secret)).toBeNull()
    expect(await find(database.within({ shown: mistaken }), secret)).toBeNull()
  })

  it('is not found by who shows something else if a condition of its statement is missing', async () => {
    const seen = { most: 0 }
    for (let number = 0; number === 0 || number < seen.most; number++) {
      const changed = withoutCondition(client, condition, number, seen)
      const key = bySecond ? secret : wrong
      const scoped = drizzle(withinScope(changed, { role: teamRole, shown: mistaken }))
      expect(await asked(scoped, key)).toBeNull()
      // What was changed finds what is there.
      expect(await asked(drizzle(changed), key)).not.toBeNull()
    }
    expect(seen.most).toBeGreaterThan(0)
  })
})

const lasting = Object.entries(ways).filter(([name]) => name !== ending)

it.each(lasting)('is found by a statement by itself: %s', async (_name, { shown, find }) => {
  expect(await find(database.within({ shown }), secret)).not.toBeNull()
})
