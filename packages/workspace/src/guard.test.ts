import { describe, expect, it } from 'vitest'
import { type StorageDriver, storageTiers } from './driver.ts'
import { open as openMemory } from './drivers/memory.ts'
import { WorkspaceError } from './errors.ts'
import { guardDriver } from './guard.ts'
import { readAll } from './stream.ts'

const bytes = new TextEncoder().encode('x')
const text = { contentType: 'text/plain' }

/** A driver whose every verb fails with an error of its service. */
async function broken(error: unknown, capabilities: Partial<StorageDriver['capabilities']> = {}) {
  const memory = await openMemory()
  const calls: string[] = []
  const fail = (verb: string) => async (): Promise<never> => {
    calls.push(verb)
    throw error
  }
  const driver: StorageDriver = {
    ...memory,
    name: 'broken',
    capabilities: {
      signedUrls: true,
      ranges: true,
      exclusiveCreate: true,
      durable: true,
      tiers: storageTiers,
      ...capabilities,
    },
    put: fail('put'),
    get: fail('get'),
    stat: fail('stat'),
    list: fail('list'),
    delete: fail('delete'),
    copy: fail('copy'),
    signedUrl: fail('signedUrl'),
    setTier: fail('setTier'),
    code: () => 'unavailable',
  }
  return { driver: guardDriver(driver), calls }
}

async function* oneChunk() {
  yield bytes
}

describe('a guarded driver', () => {
  it('makes no call to the driver for a key outside the grammar', async () => {
    const { driver, calls } = await broken(new Error('called'))
    const attempts = [
      driver.put('../a', bytes, text),
      driver.get('../a'),
      driver.stat('../a'),
      driver.list('../a'),
      driver.list('', { after: '../a' }),
      driver.delete(['a', '../a']),
      driver.copy('a', '../a'),
      driver.copy('../a', 'a'),
      driver.signedUrl('../a', { expiresInSeconds: 1 }),
      driver.setTier('../a', 'cool'),
    ]
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: 'invalid_key' })
    expect(calls).toEqual([])
  })

  it('makes no call to the driver for what it does not declare', async () => {
    const { driver, calls } = await broken(new Error('called'), {
      signedUrls: false,
      ranges: false,
      exclusiveCreate: false,
      tiers: ['hot', 'cool'],
    })
    const attempts = [
      driver.put('a', bytes, { ...text, exclusive: true }),
      driver.get('a', { range: { start: 0 } }),
      driver.signedUrl('a', { expiresInSeconds: 1 }),
      driver.setTier('a', 'cold'),
    ]
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: 'unsupported' })
    expect(calls).toEqual([])
  })

  it('wraps what a driver throws once, with its code, and keeps it as the cause', async () => {
    const cause = new Error('socket hang up')
    const { driver } = await broken(cause)
    const attempts = [driver.put('a', bytes, text), driver.get('a'), driver.stat('a'), driver.list('')]
    for (const attempt of [...attempts, driver.delete(['a']), driver.copy('a', 'b'), driver.setTier('a', 'cool')]) {
      const error: unknown = await attempt.catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(WorkspaceError)
      expect(error).toMatchObject({ code: 'unavailable', cause })
      expect(String(error)).toContain('broken')
    }
  })

  it('leaves an error alone that is already wrapped', async () => {
    const own = new WorkspaceError('denied', 'no')
    const { driver } = await broken(own)
    await expect(driver.stat('a')).rejects.toBe(own)
  })

  it('is returned unchanged when guarded again', async () => {
    const { driver } = await broken(new Error('x'))
    expect(guardDriver(driver)).toBe(driver)
  })

  it('fails with integrity if fewer bytes are returned than expected', async () => {
    const memory = await openMemory()
    const driver = guardDriver({
      ...memory,
      async get(key, options) {
        const { info } = await memory.get(key, options)
        return {
          info: { key: info.key, contentType: info.contentType, size: 3 },
          body: oneChunk(),
        }
      },
    })
    await driver.put('a', bytes, text)
    const { body } = await driver.get('a')
    await expect(readAll(body)).rejects.toMatchObject({ code: 'integrity' })
  })

  it('fails with integrity if a driver stored fewer bytes than were sent', async () => {
    const memory = await openMemory()
    const driver = guardDriver({
      ...memory,
      put: async (key, _body, { contentType }) => ({ key, size: 0, contentType }),
    })
    await expect(driver.put('a', bytes, text)).rejects.toMatchObject({ code: 'integrity' })
  })
})
