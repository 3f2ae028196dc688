import { drizzle } from 'drizzle-orm/postgres-js'
import { sql, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db, Owner } from './client.ts'
import { teamRole } from './database-roles.ts'
import { findMailedLink, hasFreshReset, revokeAccountLinks, useAccountLink } from './queries/account-links.ts'
import { findByEmail, findUser, putPassword, teamsOf, updateUser } from './queries/accounts.ts'
import { deleteIdentity, findByIdentity, useIdentity } from './queries/directory-identities.ts'
import { deletePasskey, findPasskey, listPasskeys, renamePasskey, usePasskey } from './queries/passkeys.ts'
import {
  factorsOf,
  findApp,
  lockChallenge,
  removeApp,
  takeChallenge,
  takeStep,
  useRecoveryCode,
} from './queries/second-factors.ts'
import { findIntakeBySecret } from './queries/intakes.ts'
import { findPostingBySlug } from './queries/postings.ts'
import { findReceiptBySecret } from './queries/receive-application.ts'
import { endSessionOf, endSessions, findSession, knowsBrowser, listSessions } from './queries/sessions.ts'
import { findShareBySecret } from './queries/share-links.ts'
import { findLiveToken } from './queries/tokens.ts'
import * as schema from './schema.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'
import { insertSampleRun } from './testing-data.ts'
import { insertOf, withoutRules } from './testing/rows-of-columns.ts'
import { withoutCondition } from './testing/without-condition.ts'
import { type Scope, type Shown, withinScope } from './within-scope.ts'

let database: TestDatabase
let client: Sql
let ours: Owner

const [secret, wrong] = ['a1'.repeat(32), 'b2'.repeat(32)]
const publicId = 'AbCdEf123456'
const issuer = 'https://directory.example'
const [sessionId, nobody] = ['50000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000']
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
  await database.db.execute(sql`update users set email = ${secret}, language = null where id = ${ours.userId}`)
  const session = `'${sessionId}'`
  const rows: [PgTable, Record<string, string>][] = [
    [schema.sessions, { id: session, secret_hash: bytes, way: `'password'`, last_used_at: 'now()', expires_at: later }],
    [schema.passwords, {}],
    [schema.authenticatorApps, { confirmed_at: 'now()' }],
    [schema.recoveryCodes, { hash: bytes }],
    [schema.passkeys, { id: session, credential_id: bytes }],
    [schema.directoryIdentities, { issuer: `'${issuer}'`, subject: `'${secret}'` }],
    [schema.knownBrowsers, { mark: bytes }],
    [schema.challenges, { secret_hash: bytes, kind: `'second_step'`, expires_at: later }],
    [schema.accountLinks, { id: session, secret_hash: bytes, kind: `'reset'`, expires_at: later }],
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

/**
 * Each statement that runs for somebody of whom nothing is known but what they show, by what they show, or for a person in whatever team. What
 * looks up whose row is shown is what these tests trust.
 */
interface Way {
  shown?: Shown
  find(db: Db, key: string): Promise<unknown>
}
const ofLink = { key: publicId, second: secret }
const by = (kind: Shown['by']): { shown: Shown } => ({ shown: { by: kind, key: secret } })
const challenge = (secretHash: string) => ({ secretHash, kind: 'second_step' as const, now })
const password = { memoryKib: 1, passes: 1, parallelism: 1, salt: 'aa', hash: 'bb', changedAt: now }
const me = () => ours.userId
const ways: Record<string, Way> = {
  'a session': { ...by('session'), find: (db, key) => findSession(db, [key], terms) },
  'the session to end': { ...by('session'), find: (db, key) => endSessionOf(db, [key]) },
  'a token': { ...by('token'), find: (db, key) => findLiveToken(db, key, now) },
  'an address': { ...by('address'), find: (db, key) => findByEmail(db, key) },
  'a browser': { ...by('address'), find: (db, key) => knowsBrowser(db, key, key) },
  'a passkey': { ...by('passkey'), find: (db, key) => findPasskey(db, key) },
  'an identity': {
    shown: { by: 'identity', key: issuer, second: secret },
    find: (db, key) => findByIdentity(db, { issuer, subject: key }),
  },
  'a challenge': { ...by('challenge'), find: (db, key) => lockChallenge(db, challenge(key)) },
  'the challenge to take': { ...by('challenge'), find: (db, key) => takeChallenge(db, challenge(key)) },
  'an account link': {
    ...by('accountLink'),
    find: (db, key) => useAccountLink(db, { secretHash: key, kind: 'reset', now }),
  },
  'a link to mail': {
    shown: { by: 'mailedLink', key: sessionId },
    find: (db) => findMailedLink(db, sessionId, now),
  },
  'a share link': {
    shown: { by: 'share', ...ofLink },
    find: (db, key) => findShareBySecret(db, { publicId, secretHash: key }),
  },
  'an intake': {
    shown: { by: 'intake', ...ofLink },
    find: (db, key) => findIntakeBySecret(db, { publicId, secretHash: key }),
  },
  'a receipt': {
    shown: { by: 'receipt', ...ofLink },
    find: (db, key) => findReceiptBySecret(db, { publicId, secretHash: key }),
  },
  'a posting': {
    shown: { by: 'posting', key: publicId },
    find: (db, key) => findPostingBySlug(db, key === secret ? publicId : key),
  },
  'a user': { find: (db) => findUser(db, me()) },
  'a name to change': { find: (db) => updateUser(db, me(), { name: 'Vera', email: 'vera@nordlicht.example' }) },
  'a password to set': { find: async (db) => [await putPassword(db, me(), password)] },
  teams: { find: (db) => teamsOf(db, me()) },
  factors: { find: async (db) => Object.values(await factorsOf(db, me())).filter((one) => one !== 0 && one !== false) },
  'an app': { find: (db) => findApp(db, me()) },
  'a step': { find: (db) => takeStep(db, { userId: me(), step: 7 }) },
  'an app to remove': { find: (db) => removeApp(db, me()) },
  'a recovery code': { find: (db) => useRecoveryCode(db, me(), secret) },
  'own passkeys': { find: (db) => listPasskeys(db, me()) },
  'a passkey in use': { find: (db) => usePasskey(db, { id: sessionId, counter: 9, at: now }) },
  'a passkey to rename': { find: (db) => renamePasskey(db, me(), { id: sessionId, name: 'Key' }) },
  'a passkey to remove': { find: (db) => deletePasskey(db, me(), sessionId) },
  'an identity in use': { find: (db) => useIdentity(db, { userId: me(), issuer, subject: secret }, now) },
  'an identity to remove': { find: (db) => deleteIdentity(db, me()) },
  'own sessions': { find: (db) => listSessions(db, me(), terms) },
  'sessions to end': { find: (db) => endSessions(db, { userId: me() }) },
  'a password link just made': { find: (db) => hasFreshReset(db, me(), new Date(0)) },
  'links to revoke': { find: (db) => revokeAccountLinks(db, { kind: 'reset', userId: me() }, now) },
}

/** A comparison of what is shown, or of whose it is, with a parameter. */
const condition =
  /(?<![\w".]|\bset |, )(?:"?\w+"?\.)?"?(secret_hash|public_id|slug|email|credential_id|issuer|subject|mark|hash|user_id|id)"? (?:= \$\d+(?:::\w+)?|in \(\$\d+(?:, \$\d+)*\))|\$\d+ = any\((?:"?\w+"?\.)?"?(secret_hashes)"?\)/g

const undo = new Error('undo')

/** Whether a statement finds or changes something; what it changes is taken back. */
async function finds(db: Db, find: (tx: Db) => Promise<unknown>): Promise<boolean> {
  let result: unknown
  const trying = db.transaction(async (tx) => {
    result = await find(tx).catch(refusedOnly)
    throw undo
  })
  await expect(trying).rejects.toBe(undo)
  return result !== null && result !== false && !(Array.isArray(result) && result.length === 0)
}

/** A row that a policy does not let in counts as none. */
function refusedOnly(error: unknown): null {
  if ((error as { cause?: { code?: string } }).cause?.code === '42501') return null
  throw error
}

describe.each(Object.entries(ways))('%s', (_name, { shown, find }) => {
  /** The scope that finds it, and the same with something else shown. */
  const right = () => (shown === undefined ? { persons: [ours.userId] } : { shown })
  const mistaken = (): Scope => {
    if (shown === undefined) return { persons: [nobody] }
    if (shown.second !== undefined) return { shown: { ...shown, second: wrong } }
    return { shown: { ...shown, key: shown.by === 'mailedLink' ? nobody : wrong } }
  }

  it('is found by the right one', async () => {
    expect(await finds(database.within(right()), (tx) => find(tx, secret))).toBe(true)
  })

  it('is not found by another, whatever is asked for', async () => {
    for (const scope of [mistaken(), {}])
      expect(await finds(database.within(scope), (tx) => find(tx, secret))).toBe(false)
  })

  it('is not found by another if a condition of its statement is missing', async () => {
    const seen = { most: 0 }
    for (let number = 0; number === 0 || number < seen.most; number++) {
      const changed = withoutCondition(client, condition, number, seen)
      const scoped = drizzle(withinScope(changed, { role: teamRole, ...mistaken() }))
      expect(await finds(scoped, (tx) => find(tx, secret))).toBe(false)
      // What was changed still finds what is there.
      expect(await finds(drizzle(changed), (tx) => find(tx, secret))).toBe(true)
    }
  })
})

it.each(Object.entries(ways).filter(([, { shown }]) => shown?.second !== undefined))(
  'is found by a statement by itself: %s',
  async (_name, { shown, find }) => {
    expect.assert(shown !== undefined)
    expect(await find(database.within({ shown }), secret)).not.toBeNull()
    expect(await find(database.within({ shown: { ...shown, second: wrong } }), secret)).toBeNull()
  },
)

it('takes out a condition of each statement', async () => {
  const counts = Object.entries(ways).map(async ([name, { find }]) => {
    const seen = { most: 0 }
    await finds(drizzle(withoutCondition(client, condition, -1, seen)), (tx) => find(tx, secret))
    return { name, most: seen.most }
  })
  // What is set for a person is written, not looked for.
  expect((await Promise.all(counts)).filter(({ most }) => most === 0).map(({ name }) => name)).toEqual([
    'a password to set',
  ])
})
