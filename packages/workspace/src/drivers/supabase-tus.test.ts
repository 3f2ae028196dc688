import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesOfSize, download, sha256Of } from '../conformance/support.ts'
import type { StorageDriver } from '../driver.ts'
import { openDriver, parseStorageConfig } from '../drivers.ts'
import { heldBytes } from '../testing/held-bytes.ts'
import { startSupabaseFake, type SupabaseFake } from '../testing/supabase-fake.ts'
import { startSupabaseProcess } from '../testing/supabase-fake-process.ts'

const MiB = 2 ** 20
const plain = { contentType: 'application/octet-stream' }
let fake: SupabaseFake
let driver: StorageDriver

const connect = (overrides: Record<string, string> = {}) =>
  openDriver(
    parseStorageConfig({
      STORAGE_DRIVER: 'supabase',
      SUPABASE_URL: fake.url,
      SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey,
      SUPABASE_MAX_OBJECT_MIB: '200',
      ...overrides,
    }),
  )

beforeEach(async () => {
  fake = await startSupabaseFake()
  driver = await connect()
})
afterEach(() => fake.close())

async function* inChunks(bytes: Uint8Array, size = 300_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += size) yield bytes.subarray(start, start + size)
}

/** Two parts; between them, the service stops responding. */
async function* falling(service: SupabaseFake): AsyncGenerator<Uint8Array> {
  yield* inChunks(bytesOfSize(6 * MiB + 1))
  service.isSilent = true
  yield bytesOfSize(1)
}

const sent = (method: string) => fake.requests.filter((route) => route.startsWith(`${method} /upload/resumable`)).length

describe('an upload to Supabase in parts', () => {
  it.each([
    ['up to a part goes in one request', 6 * MiB, 0],
    ['of a byte more goes in two parts', 6 * MiB + 1, 2],
    ['of whole parts has no empty one behind it', 12 * MiB, 2],
    ['of several parts', 20 * MiB, 4],
  ])('%s, whether whole or a stream', async (_, size, parts) => {
    const bytes = bytesOfSize(size)
    await driver.put('whole', bytes, plain)
    await driver.put('stream', inChunks(bytes), plain)
    expect(sent('PATCH')).toBe(parts * 2)
    for (const key of ['whole', 'stream']) expect(sha256Of(await download(driver, key))).toBe(sha256Of(bytes))
    expect(fake.unfinishedUploads()).toEqual([])
  })

  it('keeps content type, and the SHA-256 if it is known in advance', async () => {
    const bytes = bytesOfSize(7 * MiB)
    const options = { contentType: 'text/html; charset=utf-8', sha256: sha256Of(bytes) }
    await driver.put('a', inChunks(bytes), options)
    expect(await driver.stat('a')).toEqual({ key: 'a', size: 7 * MiB, ...options })
  })

  it('resumes after lost connections, sending only what has not arrived', async () => {
    const bytes = bytesOfSize(20 * MiB)
    // The first part once, the second twice, and the last one.
    fake.cuts = [2 * MiB, Number.MAX_SAFE_INTEGER, MiB, MiB, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, MiB]
    await driver.put('a', inChunks(bytes), plain)
    expect(sha256Of(await download(driver, 'a'))).toBe(sha256Of(bytes))
    expect([sent('POST'), sent('PATCH'), sent('HEAD')]).toEqual([1, 8, 4])
  })

  it('continues if all bytes of the last part had arrived before the connection was lost', async () => {
    const bytes = bytesOfSize(7 * MiB)
    fake.cuts = [Number.MAX_SAFE_INTEGER, MiB]
    const put = driver.put('a', inChunks(bytes), plain)
    // Only the service decides whether it became an object: stored completely, or refused.
    const outcome = await put.then(
      ({ size }) => size,
      () => undefined,
    )
    expect(fake.objects.get('dossier/a')?.bytes.byteLength).toBe(outcome)
  })

  it('sends a part at most the configured number of times, and deletes what had arrived', async () => {
    for (const attempts of [1, 2, 4]) {
      fake.requests.length = 0
      fake.cuts = Array.from({ length: 20 }, () => 1)
      const limited = await connect({ STORAGE_ATTEMPTS: String(attempts) })
      await expect(limited.put('a', inChunks(bytesOfSize(7 * MiB)), plain)).rejects.toMatchObject({
        code: 'unavailable',
      })
      expect([sent('PATCH'), sent('DELETE')]).toEqual([attempts, 1])
    }
    expect([fake.unfinishedUploads(), fake.objects.size]).toEqual([[], 0])
  })

  it('repeats the upload of a whole body at most the configured number of times', async () => {
    fake.cuts = Array.from({ length: 20 }, () => 1)
    await expect(driver.put('a', bytesOfSize(7 * MiB), plain)).rejects.toMatchObject({ code: 'unavailable' })
    expect(sent('PATCH')).toBe(3)
    expect(fake.unfinishedUploads()).toEqual([])
  })

  it('refuses to create exclusively, which the service does not guarantee', async () => {
    await expect(driver.put('a', bytesOfSize(1), { ...plain, exclusive: true })).rejects.toMatchObject({
      code: 'unsupported',
    })
  })

  it("refuses an object larger than the bucket's limit, and leaves nothing of it", async () => {
    const small = await connect({ SUPABASE_MAX_OBJECT_MIB: '8', SUPABASE_BUCKET: 'small' })
    const bytes = bytesOfSize(13 * MiB)
    await expect(small.put('a', bytes, plain)).rejects.toMatchObject({ code: 'no_space' })
    expect(sent('PATCH')).toBe(0)
    await expect(small.put('a', inChunks(bytes), plain)).rejects.toMatchObject({ code: 'no_space' })
    expect([fake.unfinishedUploads(), fake.objects.size]).toEqual([[], 0])
  })

  it('deletes an upload whose caller aborts', async () => {
    const stop = new AbortController()
    async function* endless() {
      yield* inChunks(bytesOfSize(13 * MiB))
      stop.abort()
      await once(stop.signal, 'never')
    }
    await expect(driver.put('a', endless(), { ...plain, signal: stop.signal })).rejects.toMatchObject({
      code: 'aborted',
    })
    expect([fake.unfinishedUploads(), fake.objects.size]).toEqual([[], 0])
  })

  it('gives up a part without an answer within the time limit', async () => {
    await driver.put('warm', bytesOfSize(1), plain)
    const impatient = await connect({ STORAGE_TIMEOUT_MS: '50', STORAGE_ATTEMPTS: '2' })
    await expect(impatient.put('a', falling(fake), plain)).rejects.toMatchObject({ code: 'unavailable' })
  })
})

describe('a long stream to Supabase', () => {
  it('uses memory for one or two parts, not for the whole stream', async () => {
    const service = await startSupabaseProcess()
    const own = await connect({ SUPABASE_URL: service.url, SUPABASE_SERVICE_ROLE_KEY: service.serviceKey })
    const piece = bytesOfSize(64 * 1024)
    let most = 0
    async function* long() {
      for (let count = 0; count < 1536; count += 1) {
        // A collection is slow. Every seventh MiB is each time elsewhere in a part, which has 6 MiB.
        if (count % 112 === 111) most = Math.max(most, heldBytes())
        yield piece
      }
    }
    const before = heldBytes()
    try {
      expect((await own.put('a', long(), plain)).size).toBe(96 * MiB)
      expect((await own.stat('a')).size).toBe(96 * MiB)
    } finally {
      await service.close()
    }
    expect((most - before) / MiB).toBeLessThan(32)
  })
})
