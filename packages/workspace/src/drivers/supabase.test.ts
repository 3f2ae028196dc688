import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StorageDriver } from '../driver.ts'
import { openDriver, parseStorageConfig } from '../drivers.ts'
import { readAll } from '../stream.ts'
import { startSupabaseFake, type SupabaseFake } from '../testing/supabase-fake.ts'

const plain = { contentType: 'application/octet-stream' }
const bytes = new TextEncoder().encode('hello')
const soon = () => ({ signal: AbortSignal.timeout(80) })
let fake: SupabaseFake
let driver: StorageDriver

const connect = (overrides: Record<string, string | undefined> = {}) =>
  openDriver(
    parseStorageConfig({
      STORAGE_DRIVER: 'supabase',
      // The tests check the service's answers, not the results of retries.
      STORAGE_ATTEMPTS: '1',
      SUPABASE_URL: fake.url,
      SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey,
      ...overrides,
    }),
  )

beforeEach(async () => {
  fake = await startSupabaseFake()
  driver = await connect()
})
afterEach(() => fake.close())

describe('the Supabase driver', () => {
  it('creates its bucket on first use, once, and private', async () => {
    expect(fake.requests).toEqual([])
    await Promise.all(['a', 'b', 'c'].map((key) => driver.put(key, bytes, plain)))
    expect(fake.buckets.get('dossier')).toEqual({ public: false, file_size_limit: 50 * 2 ** 20 })
    expect(fake.requests.filter((route) => route.includes('/bucket'))).toHaveLength(2)
  })

  it('requests its bucket again once a hanging service responds', async () => {
    fake.isSilent = true
    const open = await connect({ STORAGE_TIMEOUT_MS: '50' })
    await expect(open.stat('a')).rejects.toMatchObject({ code: 'unavailable' })
    fake.isSilent = false
    const code = () => open.stat('a').then(String, (error: unknown) => open.code(error))
    await expect.poll(code).toBe('not_found')
  })

  it('accepts a bucket that another process created at the same time', async () => {
    fake.failures.push({
      status: 400,
      body: { statusCode: '404', error: 'Bucket not found', message: 'Bucket not found' },
    })
    fake.buckets.set('dossier', { public: false })
    await driver.put('a', bytes, plain)
    expect(fake.objects.has('dossier/a')).toBe(true)
  })

  it('refuses a public bucket before anything is stored in it', async () => {
    fake.buckets.set('shared', { public: true })
    const open = await connect({ SUPABASE_BUCKET: 'shared' })
    await expect(open.put('a', bytes, plain)).rejects.toMatchObject({ code: 'misconfigured' })
    expect(fake.objects.size).toBe(0)
  })

  it('refuses a bucket with too low a size limit, and names both sizes', async () => {
    fake.buckets.set('dossier', { public: false, file_size_limit: 10 * 2 ** 20 })
    await expect(driver.put('a', bytes, plain)).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringMatching(/up to 10 MiB, and 50 MiB are needed.*SUPABASE_MAX_OBJECT_MIB/),
    })
    const modest = await connect({ SUPABASE_MAX_OBJECT_MIB: '10' })
    await modest.put('a', bytes, plain)
    expect(fake.objects.has('dossier/a')).toBe(true)
  })

  it('accepts a bucket without a size limit', async () => {
    fake.buckets.set('dossier', { public: false, file_size_limit: null })
    await driver.put('a', bytes, plain)
    expect(fake.objects.has('dossier/a')).toBe(true)
  })

  it("reports if the project's size limit is too low", async () => {
    const body = {
      statusCode: '413',
      error: 'Payload too large',
      message: 'The object exceeded the maximum allowed size',
    }
    const missing = { statusCode: '404', error: 'Bucket not found', message: 'Bucket not found' }
    fake.failures.push({ status: 400, body: missing }, { status: 400, body })
    await expect(driver.put('a', bytes, plain)).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringContaining('upload limit'),
    })
  })

  it('retries the bucket after a failure', async () => {
    fake.failures.push({ status: 500, body: { statusCode: '500', error: 'Internal', message: 'down' } })
    await expect(driver.stat('a')).rejects.toMatchObject({ code: 'unavailable' })
    await driver.put('a', bytes, plain)
    expect((await driver.stat('a')).size).toBe(5)
  })

  it('reports a wrong key as denied, and shows no key in the error', async () => {
    const stranger = await connect({ SUPABASE_SERVICE_ROLE_KEY: 'not-the-key-but-secret' })
    const error: unknown = await stranger.put('a', bytes, plain).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'denied' })
    expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/not-the-key-but-secret/)
  })

  it('shows no key in the error if nobody answers', async () => {
    await driver.put('a', bytes, plain)
    await fake.close()
    const error: unknown = await driver.get('a').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'unavailable' })
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(fake.serviceKey)
    fake = await startSupabaseFake()
  })

  it.each([
    [500, { statusCode: '500', error: 'Internal', message: 'Internal Server Error' }, 'unavailable'],
    [503, 'no json', 'unavailable'],
    [544, { statusCode: '544', error: 'DatabaseTimeout', message: 'The connection timed out' }, 'unavailable'],
    [429, { statusCode: '429', error: 'SlowDown', message: 'Too many requests' }, 'unavailable'],
    [400, { statusCode: '403', error: 'Unauthorized', message: 'row-level security' }, 'denied'],
    [400, { statusCode: '413', error: 'Payload too large', message: 'exceeded' }, 'no_space'],
    [400, { statusCode: '415', error: 'invalid_mime_type', message: 'mime type' }, 'invalid_argument'],
    [400, { statusCode: '409', error: 'Duplicate', message: 'The resource already exists' }, 'exists'],
    [400, { statusCode: '404', error: 'Bucket not found', message: 'Bucket not found' }, 'misconfigured'],
    [404, { code: 'NoSuchBucket', message: 'gone' }, 'misconfigured'],
    [404, { code: 'NoSuchKey', message: 'gone' }, 'not_found'],
    [400, { statusCode: '400', error: 'Error', message: 'what is this' }, 'unknown'],
  ])('codes an answer %i %j as %s', async (status, body, code) => {
    await driver.put('a', bytes, plain)
    fake.failures.push({ status, body })
    await expect(driver.put('a', bytes, plain)).rejects.toMatchObject({ code })
  })

  it.each(['at the first use', 'later'])(
    'stops when its caller aborts although the service is silent, %s',
    async (when) => {
      if (when === 'later') await driver.put('a', bytes, plain)
      fake.isSilent = true
      const attempts = [
        driver.put('a', bytes, { ...plain, ...soon() }),
        driver.get('a', soon()),
        driver.stat('a', soon()),
        driver.list('', soon()),
        driver.delete(['a'], soon()),
        driver.copy('a', 'b', soon()),
        driver.signedUrl('a', { expiresInSeconds: 1, ...soon() }),
      ]
      const outcomes = await Promise.allSettled(attempts)
      expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).toEqual(
        attempts.map(() => 'aborted'),
      )
    },
  )

  it('never takes a missing bucket for a missing object', async () => {
    await driver.put('a', bytes, plain)
    fake.buckets.clear()
    await expect(driver.get('a')).rejects.toMatchObject({ code: 'misconfigured' })
  })

  it('returns the content type of HTML although a download says text/plain', async () => {
    await driver.put('a', bytes, { contentType: 'text/html; charset=utf-8' })
    expect((await driver.get('a')).info.contentType).toBe('text/html; charset=utf-8')
    const response = await fetch(await driver.signedUrl('a', { expiresInSeconds: 60 }))
    expect(response.headers.get('content-type')).toBe('text/plain')
  })

  it('keeps the SHA-256 with the object, and so does a copy', async () => {
    const { sha256 } = await driver.put('a', bytes, plain)
    expect((await driver.stat('a')).sha256).toBe(sha256)
    expect((await driver.copy('a', 'b')).sha256).toBe(sha256)
  })

  it('reads an object without a stored SHA-256', async () => {
    await driver.put('a', bytes, plain)
    const stored = fake.objects.get('dossier/a')
    if (stored) stored.metadata = null
    expect(await readAll((await driver.get('a')).body)).toEqual(bytes)
  })

  it('makes one request for an object whose SHA-256 the reader has, and two otherwise', async () => {
    const { sha256 = '' } = await driver.put('a', bytes, plain)
    const asked = async (options: { sha256?: string }) => {
      fake.requests.length = 0
      expect(await readAll((await driver.get('a', options)).body)).toEqual(bytes)
      return fake.requests.length
    }
    expect([await asked({ sha256 }), await asked({})]).toEqual([1, 2])
  })

  it('skips names that cannot be ours when listing', async () => {
    await driver.put('a/b', bytes, plain)
    const [stored] = fake.objects.values()
    if (stored) fake.objects.set('dossier/a/.emptyFolderPlaceholder', stored).set('dossier/Other Files/x', stored)
    expect((await driver.list('')).items.map(({ key }) => key)).toEqual(['a/b'])
  })

  it('puts no credential into a signed URL, and encodes the name only once', async () => {
    await driver.put('a', bytes, plain)
    const url = await driver.signedUrl('a', { expiresInSeconds: 60, downloadName: 'Müller 100%.docx' })
    expect(url).not.toContain(fake.serviceKey)
    expect(new URL(url).searchParams.get('download')).toBe('Müller 100%.docx')
  })
})

describe("the Supabase driver with a user's token", () => {
  const token = 'token-of-a-member'
  const asUser = { SUPABASE_SERVICE_ROLE_KEY: undefined, SUPABASE_ACCESS_TOKEN: token }

  it("can access what the policies allow: a stranger's objects appear missing, and cannot be created", async () => {
    fake.users.set(token, ['team-1'])
    for (const team of ['team-1', 'team-2']) await driver.put(`${team}/a`, bytes, plain)
    const user = await connect({ ...asUser, SUPABASE_ANON_KEY: fake.anonKey })
    await user.put('team-1/b', bytes, plain)
    await user.put('team-1/large', new Uint8Array(6_500_000), plain)
    expect((await user.list('')).items.map(({ key }) => key)).toEqual(['team-1/a', 'team-1/b', 'team-1/large'])
    await expect(user.get('team-2/a')).rejects.toMatchObject({ code: 'not_found' })
    await expect(user.signedUrl('team-2/a', { expiresInSeconds: 60 })).rejects.toMatchObject({ code: 'not_found' })
    await expect(user.copy('team-2/a', 'team-1/c')).rejects.toMatchObject({ code: 'not_found' })
    for (const body of [bytes, new Uint8Array(6_500_000)]) {
      await expect(user.put('team-2/b', body, plain)).rejects.toMatchObject({ code: 'denied' })
    }
    await user.delete(['team-2/a', 'team-1/a'])
    expect([...fake.objects.keys()]).toEqual(['dossier/team-2/a', 'dossier/team-1/b', 'dossier/team-1/large'])
  })

  it('creates no bucket, and reports that one is missing', async () => {
    fake.users.set(token, ['team-1'])
    const user = await connect({ ...asUser, SUPABASE_ANON_KEY: fake.anonKey })
    await expect(user.put('team-1/a', bytes, plain)).rejects.toMatchObject({ code: 'misconfigured' })
    expect(fake.buckets.size).toBe(0)
  })

  it('finds nothing and cannot write once the token has expired, and never reveals it', async () => {
    await driver.put('team-1/a', bytes, plain)
    const user = await connect({ ...asUser, SUPABASE_ANON_KEY: fake.anonKey })
    const error: unknown = await user.get('team-1/a').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'not_found' })
    await expect(user.put('team-1/b', bytes, plain)).rejects.toMatchObject({ code: 'denied' })
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(token)
  })
})
