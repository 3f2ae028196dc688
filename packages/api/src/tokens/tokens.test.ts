import { createHash } from 'node:crypto'
import { type Owner, sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApiCaller } from '../router.ts'
import { createTestServices, type TestServices } from '../testing/test-services.ts'
import { isWithin } from './networks.ts'
import { openToken } from './open-token.ts'
import { isToken, newToken } from './token-text.ts'

type Wanted = Parameters<ApiCaller['tokens']['create']>[0]

let test: TestServices
let owner: Owner
let admin: Owner
let ahead = 0
const hour = 3_600_000
const day = 24 * hour

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0, now: () => new Date(Date.now() + ahead) })
  owner = test.owner
  admin = await test.database.createColleague(owner, 'admin')
})
beforeEach(() => {
  ahead = 0
})
afterAll(() => test.close())

const wanted: Wanted = { name: 'Nightly export', scopes: ['runs:read', 'documents:read'] }
const make = (more: Partial<Wanted> = {}, as = owner) => test.api(as).tokens.create({ ...wanted, ...more })
const open = (secret: string, from = '192.0.2.7') => openToken(test.services, secret, from)

/** Procedures on behalf of a token's holder. */
async function withToken(secret: string): Promise<ApiCaller> {
  return test.api(await open(secret))
}

describe('the text of a token', () => {
  it('has a prefix, a visible part, a checksum, and 256 random bits', () => {
    const all = Array.from({ length: 500 }, newToken)
    expect(new Set(all.map(({ text }) => text)).size).toBe(500)
    for (const { text, start, hash } of all) {
      expect(text).toMatch(/^dos_[0-9A-Za-z]{57}$/)
      expect(text.startsWith(start)).toBe(true)
      expect(start).toMatch(/^dos_[0-9A-Za-z]{8}$/)
      expect(isToken(text)).toBe(true)
      expect(hash).toBe(createHash('sha256').update(text).digest('hex'))
    }
  })

  it('allows a mistyped or truncated one to be rejected without a lookup', () => {
    const { text } = newToken()
    const typo = text.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    for (const wrong of [
      typo,
      text.slice(1),
      text.slice(0, -1),
      `${text}x`,
      text.toLowerCase(),
      '',
      'dos_',
      `${text}\n`,
    ]) {
      expect(isToken(wrong)).toBe(false)
    }
  })
})

describe('a new token', () => {
  it('is shown once, and only its hash is stored', async () => {
    const { secret, token } = await make()
    expect(token).toMatchObject({ name: 'Nightly export', state: 'active', own: true, networks: [], lastUsedAt: null })
    expect(secret.startsWith(token.start)).toBe(true)
    const rows = await test.database.db.execute(
      sql`select to_jsonb(t)::text as row from api_tokens t where id = ${token.id}`,
    )
    expect(JSON.stringify(rows)).not.toContain(secret.slice(12))
    expect(JSON.stringify(await test.api().tokens.list())).not.toContain(secret.slice(12))
  })

  it('expires after 90 days by default, and after a year at most', async () => {
    const { secret, token } = await make()
    expect(Date.parse(token.expiresAt ?? '') - Date.parse(token.createdAt)).toBe(90 * day)
    ahead = 90 * day + 1000
    expect(await open(secret)).toBeNull()
    expect((await test.api().tokens.list()).items.find(({ id }) => id === token.id)?.state).toBe('expired')
  })

  it('is refused with everything that is wrong with it', async () => {
    const scopes = ['runs:read', 'runs:fly', 'account:manage', 'team:manage', 'x'.repeat(41)]
    const networks = [
      '10.0.0.0/33',
      '300.1.1.1',
      'fe80::1%eth0/64',
      '::ffff:10.0.0.1',
      '1.2.3.4/08',
      'example.org',
      '10.0.0.0/8',
    ]
    const error: unknown = await make({ name: 'n'.repeat(81), scopes, networks, expiresInDays: -1 }).catch(
      (e: unknown) => e,
    )
    expect(error).toMatchObject({ code: 'BAD_REQUEST' })
    const { issues } = (error as { cause: { issues: { path: (string | number)[] }[] } }).cause
    expect(issues.map(({ path }) => path.join('.')).toSorted()).toEqual(
      [
        'name',
        ...[1, 2, 3, 4].map((at) => `scopes.${at}`),
        'expiresInDays',
        ...[0, 1, 2, 3, 4, 5].map((at) => `networks.${at}`),
      ].toSorted(),
    )
    for (const expiresInDays of [0, 1.5, 366]) {
      await expect(make({ expiresInDays })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    await expect(make({ scopes: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(make({ name: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('removes repeated scopes and networks', async () => {
    const { token } = await make({
      scopes: ['runs:read', 'runs:read'],
      networks: ['10.0.0.1', '10.0.0.1/32', '2001:DB8::/32'],
    })
    expect(token).toMatchObject({ scopes: ['runs:read'], networks: ['10.0.0.1/32', '2001:db8::/32'] })
  })

  it('grants nothing that its creator lacks, and only an administrator’s can last forever', async () => {
    await expect(
      make({ scopes: ['runs:read', 'storage:manage', 'audit:read_all'], expiresInDays: null }),
    ).rejects.toMatchObject({
      message:
        'You do not have storage:manage, audit:read_all yourself. Only an administrator can make a token that does not expire.',
    })
    const { token } = await make({ scopes: ['storage:manage'], expiresInDays: null }, admin)
    expect(token.expiresAt).toBeNull()
  })

  it('is refused beyond fifty, even with concurrent requests', async () => {
    const many = await test.database.createColleague(owner)
    const made = await Promise.allSettled(Array.from({ length: 55 }, () => make({}, many)))
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(50)
    await expect(make({}, many)).rejects.toMatchObject({ cause: { code: 'limit_reached', limit: 50 } })
  })
})

describe('a program with a token', () => {
  it('may do what its scopes name, and nothing else', async () => {
    const program = await withToken((await make()).secret)
    await expect(program.runs.list({})).resolves.toBeDefined()
    await expect(program.submissions.list({})).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message:
        'This needs the permission submissions:read (see submissions), which this token does not have. Make a token with that scope.',
    })
    await expect(program.tokens.create(wanted)).rejects.toMatchObject({
      message: expect.stringContaining('which no token can have'),
    })
  })

  it('leaves the token’s ID in the audit log', async () => {
    const { secret, token } = await make({ scopes: ['documents:read'] })
    await (await withToken(secret)).documents.search({ query: 'nobody of that name' })
    const { items } = await test.api(admin).audit.list({ query: 'type:documents-searched', limit: 1 })
    expect(items[0]).toMatchObject({ actorId: owner.userId, data: { tokenId: token.id } })
  })

  it('immediately loses what its person loses', async () => {
    const person = await test.database.createColleague(owner, 'admin')
    const { secret } = await make({ scopes: ['runs:read', 'storage:manage'] }, person)
    await expect((await withToken(secret)).storage.mirror.status()).resolves.toBeDefined()
    const { db } = test.database
    await db.execute(sql`update memberships set role = 'viewer' where user_id = ${person.userId}`)
    const program = await withToken(secret)
    await expect(program.storage.mirror.status()).rejects.toMatchObject({
      message: expect.stringContaining('which the person who made this token does not have any more'),
    })
    await expect(program.runs.list({})).resolves.toBeDefined()
  })

  it('loses access with the membership of its person', async () => {
    const person = await test.database.createColleague(owner)
    const { secret } = await make({}, person)
    await test.database.db.execute(sql`update memberships set ended_at = now() where user_id = ${person.userId}`)
    expect(await open(secret)).toBeNull()
  })

  it('is accepted only from its networks', async () => {
    const { secret } = await make({ networks: ['192.0.2.0/24', '2001:db8:1::/48'] })
    const inside = ['192.0.2.1', '::ffff:192.0.2.255', '2001:db8:1:ffff::1']
    const outside = ['192.0.3.1', '::ffff:192.0.3.1', '2001:db8:2::1', '', 'unix', '::1']
    for (const address of inside) expect(await open(secret, address)).not.toBeNull()
    for (const address of outside) expect(await open(secret, address)).toBeNull()
    expect(isWithin('192.0.2.1', ['nonsense'])).toBe(false)
    expect(isWithin('8.8.8.8', ['0.0.0.0/0'])).toBe(true)
    expect(isWithin('2001:db8::1', ['0.0.0.0/0'])).toBe(false)
    expect(isWithin('10.255.0.1', ['10.0.0.5/8'])).toBe(true)
  })

  it('has its use recorded once a minute', async () => {
    const { secret, token } = await make()
    const used = async () => (await test.api().tokens.list()).items.find(({ id }) => id === token.id)?.lastUsedAt
    await open(secret)
    await expect.poll(used).toBeTypeOf('string')
    const first = await used()
    ahead = 30_000
    await open(secret)
    ahead = 61_000
    await open(secret)
    await expect
      .poll(async () => Date.parse((await used()) ?? '') - Date.parse(first ?? ''))
      .toBeGreaterThanOrEqual(60_000)
  })

  it('is unknown with an unknown token', async () => {
    for (const wrong of [newToken().text, 'dos_', '', 'x'.repeat(100_000)]) expect(await open(wrong)).toBeNull()
  })
})

describe('revoking', () => {
  it('ends a token with the next request, permanently', async () => {
    const { secret, token } = await make()
    const revoked = await test.api().tokens.revoke({ tokenId: token.id })
    expect(revoked.state).toBe('revoked')
    expect(await open(secret)).toBeNull()
    expect(await test.api().tokens.revoke({ tokenId: token.id })).toEqual(revoked)
    await expect(test.api().tokens.rotate({ tokenId: token.id })).rejects.toMatchObject({
      cause: { code: 'superseded' },
    })
  })

  it('lets a call in progress finish, but no other begin', async () => {
    const { secret, token } = await make()
    const program = await withToken(secret)
    const [listed] = await Promise.all([program.runs.list({}), test.api().tokens.revoke({ tokenId: token.id })])
    expect(listed.items).toEqual([])
    expect(await open(secret)).toBeNull()
  })

  it('is reserved for the token’s creator and administrators', async () => {
    const { secret, token } = await make()
    const colleague = await test.database.createColleague(owner)
    const stranger = await test.database.createOwner()
    for (const other of [colleague, stranger]) {
      await expect(test.api(other).tokens.revoke({ tokenId: token.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(test.api(other).tokens.rotate({ tokenId: token.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect((await test.api(other).tokens.list()).items.map(({ id }) => id)).not.toContain(token.id)
    }
    expect((await test.api(admin).tokens.list()).items.find(({ id }) => id === token.id)).toMatchObject({ own: false })
    // Otherwise an administrator would get a token in another person's name.
    await expect(test.api(admin).tokens.rotate({ tokenId: token.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await test.api(admin).tokens.revoke({ tokenId: token.id })
    expect(await open(secret)).toBeNull()
  })
})

describe('rotating', () => {
  it('keeps the old one working during the overlap', async () => {
    const { secret, token } = await make({ networks: ['192.0.2.0/24'], expiresInDays: 30 })
    const next = await test.api().tokens.rotate({ tokenId: token.id, overlapHours: 2 })
    expect(next.token).toMatchObject({ name: token.name, scopes: token.scopes, networks: token.networks })
    expect(Date.parse(next.token.expiresAt ?? '') - Date.parse(next.token.createdAt)).toBe(30 * day)
    const [old, now] = [await open(secret), await open(next.secret)]
    expect([old?.actedBy.tokenId, now?.actedBy.tokenId]).toEqual([token.id, next.token.id])
    expect((await test.api().tokens.list()).items.find(({ id }) => id === token.id)).toMatchObject({
      state: 'replaced',
    })
    ahead = 2 * hour + 1000
    expect(await open(secret)).toBeNull()
    expect(await open(next.secret)).not.toBeNull()
  })

  it('ends the old one immediately without an overlap, and never extends it', async () => {
    const { secret, token } = await make()
    await test.api().tokens.rotate({ tokenId: token.id, overlapHours: 0 })
    expect(await open(secret)).toBeNull()
    const short = await make({ expiresInDays: 1 })
    await test.api().tokens.rotate({ tokenId: short.token.id, overlapHours: 168 })
    ahead = day + 1000
    expect(await open(short.secret)).toBeNull()
    for (const overlapHours of [-1, 169, Number.NaN]) {
      await expect(test.api().tokens.rotate({ tokenId: token.id, overlapHours })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    }
  })

  it('succeeds for one of many concurrent requests', async () => {
    const { token } = await make()
    const asked = Array.from({ length: 8 }, () => test.api().tokens.rotate({ tokenId: token.id }))
    const ended = await Promise.allSettled(asked)
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const reasons = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    for (const reason of reasons) expect(reason).toMatchObject({ code: 'CONFLICT', cause: { code: 'superseded' } })
  })

  it('passes on nothing that the token’s person has lost', async () => {
    const person = await test.database.createColleague(owner, 'admin')
    const { token } = await make({ scopes: ['runs:read', 'storage:manage'] }, person)
    await test.database.db.execute(sql`update memberships set role = 'recruiter' where user_id = ${person.userId}`)
    const next = await test.api(person).tokens.rotate({ tokenId: token.id })
    expect(next.token.scopes).toEqual(['runs:read'])
  })
})
