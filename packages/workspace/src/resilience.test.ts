import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import type { ObjectContent, StorageDriver } from './driver.ts'
import { open as openMemory } from './drivers/memory.ts'
import { openDriver, parseStorageConfig } from './drivers.ts'
import { WorkspaceError } from './errors.ts'
import { guardDriver } from './guard.ts'
import { resilienceSchema, type ResilienceSettings, withResilience } from './resilience.ts'
import { readAll } from './stream.ts'

const bytes = new TextEncoder().encode('hello')
const plain = { contentType: 'text/plain' }
const quick = { STORAGE_TIMEOUT_MS: 40, STORAGE_ATTEMPTS: 3, STORAGE_BREAKER_FAILURES: 2, STORAGE_BREAKER_PAUSE_MS: 60 }

interface Trouble {
  /** What the next calls do instead of their work, in order. */
  next: (() => Promise<unknown>)[]
  calls: number
}

/** A memory driver behind the policies, whose service can be made to fail or hang. */
async function troubled(settings: Partial<ResilienceSettings> = {}) {
  const trouble: Trouble = { next: [], calls: 0 }
  const memory = await openMemory()
  const verbs = ['put', 'get', 'stat', 'list', 'delete', 'copy', 'signedUrl', 'setTier'] as const
  const flaky: StorageDriver = { ...memory, capabilities: { ...memory.capabilities, signedUrls: true } }
  for (const verb of verbs) {
    const work = memory[verb] as (...given: unknown[]) => Promise<never>
    Object.assign(flaky, {
      [verb](...given: unknown[]) {
        trouble.calls += 1
        const instead = trouble.next.shift()
        return instead ? instead() : work(...given)
      },
    })
  }
  const driver = withResilience(flaky, { ...resilienceSchema.parse(quick), ...settings })
  return { driver: guardDriver(driver), resilient: driver, flaky, trouble }
}

const down = () => Promise.reject(new WorkspaceError('unavailable', 'the service is down'))
const refused = () => Promise.reject(new WorkspaceError('denied', 'the service refuses'))
const silent = () => new Promise<never>(() => undefined)
/** An object whose body is these chunks, followed by an error or by silence forever. */
function answer(size: number, steps: readonly (Uint8Array | Error | 'silence')[]): ObjectContent {
  async function* body() {
    for (const step of steps) {
      if (step instanceof Error) throw step
      if (step === 'silence') await silent()
      else yield step
    }
  }
  return { info: { key: 'a', contentType: 'text/plain', size }, body: body() }
}
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item)

describe('a resilient driver', () => {
  it('retries a call after a transient failure', async () => {
    const { driver, trouble } = await troubled()
    trouble.next = [down, down]
    await driver.put('a', bytes, plain)
    expect(trouble.calls).toBe(3)
  })

  it('reports each retry', async () => {
    const told: string[] = []
    const { flaky, trouble } = await troubled()
    const driver = withResilience(flaky, resilienceSchema.parse(quick), { repeated: (name) => told.push(name) })
    trouble.next = [down, down]
    await driver.put('a', bytes, plain)
    expect(told).toEqual(['memory', 'memory'])
  })

  it('never makes more attempts than configured', async () => {
    for (const attempts of [1, 2, 5]) {
      const { driver, trouble } = await troubled({ attempts })
      trouble.next = times(20, down)
      await expect(driver.stat('a')).rejects.toMatchObject({ code: 'unavailable' })
      expect(trouble.calls).toBe(attempts)
    }
  })

  it('gives up an attempt without an answer, and tries again', async () => {
    const { driver, trouble } = await troubled()
    await driver.put('a', bytes, plain)
    trouble.next = [silent, silent]
    expect((await driver.stat('a')).size).toBe(5)
    expect(trouble.calls).toBe(4)
  })

  it('never retries an exclusive put, nor one whose body can be read only once', async () => {
    const { driver, trouble } = await troubled()
    async function* stream() {
      yield bytes
    }
    trouble.next = times(2, down)
    await expect(driver.put('a', bytes, { ...plain, exclusive: true })).rejects.toMatchObject({ code: 'unavailable' })
    await expect(driver.put('a', stream(), plain)).rejects.toMatchObject({ code: 'unavailable' })
    expect(trouble.calls).toBe(2)
  })

  it('does not retry a refusal, and does not count it as a failure', async () => {
    const { driver, resilient, trouble } = await troubled()
    trouble.next = times(10, refused)
    for (let call = 0; call < 10; call += 1) await expect(driver.stat('a')).rejects.toMatchObject({ code: 'denied' })
    for (let call = 0; call < 10; call += 1) await expect(driver.stat('a')).rejects.toMatchObject({ code: 'not_found' })
    expect([trouble.calls, resilient.breaker]).toEqual([20, 'closed'])
  })

  it('fails at once while the breaker is open, as unavailable and never as not found', async () => {
    const { driver, resilient, trouble } = await troubled({ breakerPauseMs: 60_000 })
    trouble.next = times(6, down)
    for (let call = 0; call < 2; call += 1)
      await expect(driver.stat('a')).rejects.toMatchObject({ code: 'unavailable' })
    expect(resilient.breaker).toBe('open')
    const before = trouble.calls
    for (let call = 0; call < 50; call += 1) {
      await expect(driver.get('a')).rejects.toMatchObject({ code: 'unavailable' })
    }
    expect(trouble.calls).toBe(before)
  })

  it('probes automatically while the breaker is open, one probe after the other, and closes when one succeeds', async () => {
    const { driver, resilient, trouble } = await troubled({ attempts: 1, timeoutMs: 60_000, breakerPauseMs: 10 })
    await driver.put('a', bytes, plain)
    let running = 0
    let most = 0
    const probed = async () => {
      running += 1
      most = Math.max(most, running)
      await sleep(5)
      running -= 1
      return down()
    }
    const open = Promise.withResolvers<void>()
    trouble.next = [down, down, ...times(3, probed), () => open.promise.then(down)]
    for (let call = 0; call < 2; call += 1) await driver.stat('a').catch(() => undefined)
    await vi.waitUntil(() => trouble.next.length === 0)
    const calls = trouble.calls
    await expect(driver.stat('a')).rejects.toMatchObject({ code: 'unavailable' })
    expect([resilient.breaker, most, trouble.calls]).toEqual(['open', 1, calls])
    open.resolve()
    await vi.waitUntil(() => resilient.breaker === 'closed')
    trouble.next = [down]
    await driver.stat('a').catch(() => undefined)
    expect((await driver.stat('a')).size).toBe(5)
  })

  it('counts a refused probe as a sign of life, and does not wait for a silent one', async () => {
    for (const probed of [refused, silent]) {
      const { driver, resilient, trouble } = await troubled({ attempts: 1, timeoutMs: 60_000, breakerPauseMs: 10 })
      trouble.next = [down, down, probed]
      for (let call = 0; call < 2; call += 1) await driver.stat('a').catch(() => undefined)
      expect(resilient.breaker).toBe('open')
      await vi.waitUntil(() => resilient.breaker === 'closed', { timeout: 30_000 })
    }
  })

  it('ends its probes when it is closed', async () => {
    const { driver, trouble } = await troubled({ attempts: 1, breakerPauseMs: 10 })
    trouble.next = times(1000, down)
    for (let call = 0; call < 2; call += 1) await driver.stat('a').catch(() => undefined)
    await vi.waitUntil(() => trouble.calls > 3)
    await driver.close()
    await sleep(30)
    const { calls } = trouble
    await sleep(30)
    expect(trouble.calls).toBe(calls)
  })

  it('runs no more concurrent calls than configured', async () => {
    const { driver, trouble } = await troubled({ concurrency: 4, timeoutMs: 5000 })
    let running = 0
    let most = 0
    const busy = async () => {
      running += 1
      most = Math.max(most, running)
      await sleep(2)
      running -= 1
      throw new WorkspaceError('denied', 'enough')
    }
    trouble.next = times(40, busy)
    await Promise.allSettled(times(40, 0).map(() => driver.stat('a')))
    expect([most, trouble.calls]).toEqual([4, 40])
  })

  it('ends when its caller aborts, even between two attempts, and counts no failure', async () => {
    const { driver, resilient, trouble } = await troubled({ timeoutMs: 60_000 })
    trouble.next = times(3, silent)
    for (let call = 0; call < 3; call += 1) {
      const stop = new AbortController()
      setTimeout(() => stop.abort(), 5)
      await expect(driver.stat('a', { signal: stop.signal })).rejects.toMatchObject({ code: 'aborted' })
    }
    expect(resilient.breaker).toBe('closed')
  })

  it('applies to every opened driver', async () => {
    const config = parseStorageConfig({ STORAGE_DRIVER: 'memory', STORAGE_ATTEMPTS: '7' })
    expect(config.resilience?.attempts).toBe(7)
    expect((await openDriver(config)).breaker).toBe('closed')
    expect(() => parseStorageConfig({ STORAGE_ATTEMPTS: '0' })).toThrow(/STORAGE_ATTEMPTS/)
  })

  it('reads a small object to its end, so that it is requested again if its body breaks off', async () => {
    const { driver, trouble } = await troubled()
    await driver.put('a', bytes, plain)
    const cut = () => Promise.resolve(answer(5, [bytes.subarray(0, 2), new WorkspaceError('unavailable', 'cut off')]))
    const stalled = () => Promise.resolve(answer(5, [bytes.subarray(0, 2), 'silence']))
    trouble.calls = 0
    trouble.next = [cut, stalled]
    const { body } = await driver.get('a')
    expect(Buffer.from(await readAll(body)).toString()).toBe('hello')
    expect(trouble.calls).toBe(3)
    trouble.next = [() => Promise.resolve(answer(5, [bytes.subarray(1, 4)]))]
    const part = await driver.get('a', { range: { start: 1, end: 3 } })
    expect(Buffer.from(await readAll(part.body)).toString()).toBe('ell')
  })

  it('refuses a small object with more or fewer bytes than announced', async () => {
    const { driver, trouble } = await troubled()
    const sizes = [4, 6]
    trouble.next = sizes.map((size) => () => Promise.resolve(answer(size, [bytes])))
    for (const _ of sizes) await expect(driver.get('a')).rejects.toMatchObject({ code: 'integrity' })
    expect(trouble.calls).toBe(2)
  })

  it('streams a large object, and requests it once', async () => {
    const { driver, trouble } = await troubled()
    const large = 3 * 2 ** 20
    const cut = new WorkspaceError('unavailable', 'cut off')
    trouble.next = [() => Promise.resolve(answer(large, [new Uint8Array(2 ** 20), cut]))]
    const { body } = await driver.get('a')
    await expect(readAll(body)).rejects.toMatchObject({ code: 'unavailable' })
    expect(trouble.calls).toBe(1)
  })

  it("returns a body that can be read after its attempt's time limit", async () => {
    const { driver } = await troubled()
    await driver.put('a', bytes, plain)
    const { body } = await driver.get('a')
    await sleep(60)
    const chunks: Uint8Array[] = []
    for await (const chunk of body) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('hello')
  })
})
