import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { KeyFailure, StorageDriver } from '../driver.ts'
import { openDriver, parseStorageConfig } from '../drivers.ts'
import { WorkspaceError } from '../errors.ts'
import { guardDriver } from '../guard.ts'
import { resilienceSchema, withResilience } from '../resilience.ts'
import { startSupabaseFake } from '../testing/supabase-fake.ts'
import { open as openMemory } from './memory.ts'

const bytes = new TextEncoder().encode('hello')
const plain = { contentType: 'text/plain' }
const ends: (() => Promise<unknown>)[] = []
const told = (failures: readonly KeyFailure[]) => failures.map(({ key, code }) => [key, code])

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

describe('a batch of deletions', () => {
  it('on a disk continues after a file that cannot be removed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-batch-'))
    ends.push(() => rm(folder, { recursive: true }))
    const driver = await openDriver({ driver: 'local', variables: { STORAGE_LOCAL_DIR: folder } })
    for (const key of ['a/1', 'a/3', 'b/4']) await driver.put(key, bytes, plain)
    // A folder in the place of the object's file.
    await mkdir(join(folder, 'objects/a/2@'), { recursive: true })
    await writeFile(join(folder, 'objects/a/2@/x'), '')
    expect(told(await driver.delete(['a/1', 'a/2', 'a/3', 'b/4', 'c/5']))).toEqual([['a/2', 'unknown']])
    expect((await driver.list('b/')).items).toEqual([])
  })

  it('with Azure reports which blob a policy protects', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const isKept = request.url?.endsWith('/b') === true
      response.writeHead(isKept ? 409 : 202, { 'content-type': 'application/xml' })
      response.end(isKept ? '<?xml version="1.0"?><Error><Code>BlobImmutableDueToPolicy</Code></Error>' : '')
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    ends.push(async () => server.close().closeAllConnections())
    const driver = await openDriver(
      parseStorageConfig({
        STORAGE_DRIVER: 'azure',
        AZURE_STORAGE_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}/account`,
        AZURE_STORAGE_ACCOUNT: 'account',
        AZURE_STORAGE_KEY: Buffer.from('key').toString('base64'),
      }),
    )
    expect(told(await driver.delete(['a', 'b', 'c']))).toEqual([['b', 'denied']])
    expect(asked).toHaveLength(3)
  })

  it("with Supabase finds out what a policy silently protects from a user's deletion", async () => {
    const fake = await startSupabaseFake()
    ends.push(fake.close)
    const common = { STORAGE_DRIVER: 'supabase', SUPABASE_URL: fake.url }
    const service = await openDriver(parseStorageConfig({ ...common, SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey }))
    for (const key of ['team/a', 'team/b']) await service.put(key, bytes, plain)
    fake.users.set('token', ['team'])
    fake.kept.add('dossier/team/b')
    const asUser = { SUPABASE_ACCESS_TOKEN: 'token', SUPABASE_ANON_KEY: fake.anonKey }
    const user = await openDriver(parseStorageConfig({ ...common, ...asUser }))
    expect(told(await user.delete(['team/a', 'team/b', 'team/c']))).toEqual([['team/b', 'denied']])
    expect(told(await service.delete(['team/b', 'team/c']))).toEqual([])
    expect(fake.objects.size).toBe(0)
  })
})

const settings = resilienceSchema.parse({ STORAGE_TIMEOUT_MS: 5000, STORAGE_BREAKER_FAILURES: 100 })
const away = (key: string): KeyFailure => ({ key, code: 'unavailable', cause: new Error('busy') })

const busy = () => [away('a')]
const busyForAll = (keys: readonly string[]) => keys.map(away)

/** A driver that answers deletions with the given results, and a record of what it was asked to delete. */
async function answering(answers: ((keys: readonly string[]) => KeyFailure[])[]) {
  const asked: (readonly string[])[] = []
  const memory = await openMemory()
  const service: StorageDriver = {
    ...memory,
    async delete(keys) {
      asked.push(keys)
      return answers.shift()?.(keys) ?? []
    },
  }
  return { driver: guardDriver(withResilience(service, settings)), asked }
}

describe('a batch of deletions with retries', () => {
  it('retries only what the service did not delete', async () => {
    const denied = { key: 'b', code: 'denied' as const, cause: null }
    const { driver, asked } = await answering([() => [away('a'), denied, away('c')], () => [away('c')]])
    expect(told(await driver.delete(['a', 'b', 'c', 'd']))).toEqual([['b', 'denied']])
    expect(asked).toEqual([['a', 'b', 'c', 'd'], ['a', 'c'], ['c']])
  })

  it('returns what is left after the last attempt', async () => {
    const { driver, asked } = await answering([busy, busy, busy])
    expect(told(await driver.delete(['a', 'b']))).toEqual([['a', 'unavailable']])
    expect(asked).toHaveLength(settings.attempts)
  })

  it('throws if nothing was deleted at all, for one reason', async () => {
    const { driver } = await answering([busyForAll, busyForAll, busyForAll])
    await expect(driver.delete(['a', 'b'])).rejects.toMatchObject({ code: 'unavailable' })
    const own = new WorkspaceError('denied', 'not yours')
    const refused = await answering([(keys) => keys.map((key) => ({ key, code: 'denied', cause: own }))])
    await expect(refused.driver.delete(['a', 'b', 'a'])).rejects.toBe(own)
    expect(refused.asked).toEqual([['a', 'b']])
  })
})
