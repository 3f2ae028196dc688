import { expect, it } from 'vitest'
import { openDriver, parseStorageConfig } from './drivers.ts'
import type { StorageCall } from './observation.ts'

const bytes = new TextEncoder().encode('hello')

it('reports each call with its operation, result and number of bytes', async () => {
  const calls: StorageCall[] = []
  const driver = await openDriver(parseStorageConfig({ STORAGE_DRIVER: 'memory' }), {
    called: (call) => calls.push(call),
  })
  await driver.put('a', bytes, { contentType: 'text/plain' })
  const { body } = await driver.get('a')
  for await (const chunk of body) expect(chunk).toHaveLength(5)
  await driver.copy('a', 'b')
  await driver.list('')
  await driver.stat('missing').catch(() => undefined)
  await driver.put('a', bytes, { contentType: 'text/plain', exclusive: true }).catch(() => undefined)
  await driver.delete(['a', 'b'])
  const told = calls.map(({ operation, code, bytes: moved }) => [operation, code, moved])
  expect(told).toEqual([
    ['put', null, 5],
    ['get', null, 5],
    ['copy', null, 5],
    ['list', null, null],
    ['stat', 'not_found', null],
    ['put', 'exists', null],
    ['delete', null, null],
  ])
  expect(calls.every(({ driver: name, seconds }) => name === 'memory' && seconds >= 0)).toBe(true)
})

it('reports nothing that is refused before it reaches the service', async () => {
  const calls: StorageCall[] = []
  const driver = await openDriver(parseStorageConfig({ STORAGE_DRIVER: 'memory' }), {
    called: (call) => calls.push(call),
  })
  await expect(driver.stat('../a')).rejects.toMatchObject({ code: 'invalid_key' })
  expect(calls).toEqual([])
})
