import { openDriver, parseStorageConfig, type StorageDriver, WorkspaceError } from '@dossier/workspace'
import { expect, it } from 'vitest'
import { ApiError } from '../errors.ts'
import type { Storage } from './storage.ts'
import { openStorageMonitor } from './storage-monitor.ts'

/** An in-memory storage whose service answers probes as `answer` says. */
async function storageThat(answer: () => Promise<void>) {
  const memory = await openDriver(parseStorageConfig({ STORAGE_DRIVER: 'memory' }))
  let probes = 0
  const current: StorageDriver = {
    ...memory,
    breaker: 'closed',
    async list(prefix, options) {
      probes += 1
      await answer()
      return memory.list(prefix, options)
    },
  }
  const storage: Storage = {
    current,
    mirrors: [],
    available: () => ['memory'],
    opened: () => [current],
    named: (name) =>
      name === 'memory' ? Promise.resolve(current) : Promise.reject(new ApiError('misconfigured', 'no such driver')),
    close: () => Promise.resolve(),
  }
  return { storage, probes: () => probes }
}

/** A clock controlled by a test. */
function clockAt(start: number) {
  let time = start
  return { now: () => new Date(time), forward: (ms: number) => (time += ms) }
}

it('reports the response time of a healthy service, and probes it again only after a while', async () => {
  const { storage, probes } = await storageThat(() => Promise.resolve())
  const clock = clockAt(0)
  const monitor = openStorageMonitor(storage, clock.now)
  expect(await monitor.stateOf('memory')).toMatchObject({
    healthy: true,
    code: null,
    breaker: 'closed',
    durable: false,
  })
  await monitor.stateOf('memory')
  expect(probes()).toBe(1)
  clock.forward(6_000)
  await monitor.stateOf('memory')
  expect(probes()).toBe(2)
})

it('does not wait for a hanging service, sends it no second probe, and keeps its last state', async () => {
  let hang = false
  const { storage, probes } = await storageThat(() => (hang ? new Promise<void>(() => undefined) : Promise.resolve()))
  const clock = clockAt(0)
  const monitor = openStorageMonitor(storage, clock.now)
  await monitor.stateOf('memory')
  hang = true
  clock.forward(6_000)
  const states = await Promise.all(Array.from({ length: 50 }, () => monitor.stateOf('memory')))
  expect(states.every(({ healthy }) => healthy === true)).toBe(true)
  expect(probes()).toBe(2)
})

it('reports the state of a service that has never answered as unknown', async () => {
  const { storage } = await storageThat(() => new Promise<void>(() => undefined))
  const monitor = openStorageMonitor(storage, () => new Date(0))
  expect(await monitor.stateOf('memory')).toMatchObject({ healthy: null, code: null, checkedAt: null })
})

it('reports why a service fails, and that a driver cannot be opened', async () => {
  const { storage } = await storageThat(() => Promise.reject(new WorkspaceError('denied', 'no')))
  const monitor = openStorageMonitor(storage, () => new Date(0))
  expect(await monitor.stateOf('memory')).toMatchObject({ healthy: false, code: 'denied' })
  expect(await monitor.stateOf('s3')).toMatchObject({ healthy: false, code: 'misconfigured', breaker: null })
})
