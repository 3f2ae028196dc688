import { getEventListeners } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { StorageDriver } from '../driver.ts'
import { openDriver, parseStorageConfig } from '../drivers.ts'
import { readAll } from '../stream.ts'
import { type ClassFake, startGcsFake } from '../testing/class-fakes.ts'

let fake: ClassFake
let driver: StorageDriver
let warnings: string[]
const warned = ({ message }: Error) => void warnings.push(message)

beforeEach(async () => {
  warnings = []
  process.on('warning', warned)
  fake = await startGcsFake()
  const variables = { STORAGE_DRIVER: 'gcs', GCS_ENDPOINT: fake.url, GCS_BUCKET: 'documents' }
  driver = await openDriver(parseStorageConfig(variables))
})
afterEach(async () => {
  process.off('warning', warned)
  await driver.close()
  await fake.close()
})

it('supports many operations under one signal, without listener warnings or leaked listeners', async () => {
  const { signal } = new AbortController()
  const keys = Array.from({ length: 25 }, (_, number) => `team/${number}`)
  const bytes = new Uint8Array(70_000)
  const each = (work: (key: string) => Promise<unknown>) => Promise.all(keys.map(work))
  await each((key) => driver.put(key, bytes, { contentType: 'text/plain', signal }))
  await each(async (key) => readAll((await driver.get(key, { signal })).body))
  await each((key) => driver.copy(key, `${key}.copy`, { signal }))
  await driver.delete([...keys, 'team/none'], { signal })
  await Promise.allSettled(keys.map((key) => driver.get(key, { signal })))
  await turn()
  expect(warnings).toEqual([])
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
