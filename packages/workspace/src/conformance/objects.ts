import assert from 'node:assert/strict'
import type { StorageDriver } from '../driver.ts'
import {
  assertRefused,
  assertStored,
  bytesOfSize,
  group,
  inParallel,
  plain,
  sha256Of,
  type Subject,
  textBytes,
} from './support.ts'

const stats = group('stat', {
  'tells size and content type': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a.json`, textBytes('{"a":1}'), { contentType: 'application/json' })
    const { key, size, contentType } = await driver.stat(`${prefix}a.json`)
    assert.deepEqual({ key, size, contentType }, { key: `${prefix}a.json`, size: 7, contentType: 'application/json' })
  },
  'tells no other hash than the right one': async ({ driver, prefix }) => {
    const bytes = bytesOfSize(1000)
    await driver.put(`${prefix}a`, bytes, plain)
    const { sha256 = sha256Of(bytes) } = await driver.stat(`${prefix}a`)
    assert.equal(sha256, sha256Of(bytes))
  },
  'does not find what is not there': ({ driver, prefix }) =>
    assertRefused(driver.stat(`${prefix}a`), 'not_found').then(() => undefined),
  'does not take a folder for an object': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a/b`, textBytes('x'), plain)
    await assertRefused(driver.stat(`${prefix}a`), 'not_found')
  },
  'does not take an object for a folder': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await assertRefused(driver.stat(`${prefix}a/b`), 'not_found')
  },
  'sees the newest object': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, bytesOfSize(10), plain)
    await driver.put(`${prefix}a`, bytesOfSize(20), { contentType: 'text/plain' })
    const { size, contentType } = await driver.stat(`${prefix}a`)
    assert.deepEqual({ size, contentType }, { size: 20, contentType: 'text/plain' })
  },
})

const treeKeys = ['a', 'a-b', 'a.b', 'a/1', 'a/b/c', 'a0', 'a_b', 'b/x', 'b/y', 'c']

async function plant({ driver, prefix }: Subject, names: readonly string[]): Promise<void> {
  await inParallel(names, (name) => driver.put(prefix + name, textBytes(name), plain))
}

async function listAll(driver: StorageDriver, prefix: string, limit?: number): Promise<string[]> {
  const keys: string[] = []
  for (;;) {
    const after = keys.at(-1)
    const page = await driver.list(prefix, { ...(after && { after }), ...(limit && { limit }) })
    assert.ok(page.items.length <= (limit ?? 1000), 'a page holds no more than its limit')
    keys.push(...page.items.map(({ key }) => key))
    if (!page.more) return keys
    assert.ok(page.items.length > 0, 'a page with more behind it is not empty')
  }
}

function pagedBy(limit: number): (subject: Subject) => Promise<void> {
  return async (subject) => {
    await plant(subject, treeKeys)
    const keys = await listAll(subject.driver, subject.prefix, limit)
    assert.deepEqual(keys, treeKeys.map((name) => subject.prefix + name).toSorted())
  }
}

const lists = group('list', {
  'pages by 1': pagedBy(1),
  'pages by 2': pagedBy(2),
  'pages by 3': pagedBy(3),
  'pages by 1000': pagedBy(1000),
  'is empty where nothing is': async ({ driver, prefix }) => {
    assert.deepEqual(await driver.list(prefix), { items: [], more: false })
  },
  'never gives u10/ for u1/': async (subject) => {
    await plant(subject, ['u1/a', 'u10/a', 'u1-/a', 'u1.a'])
    assert.deepEqual(await listAll(subject.driver, `${subject.prefix}u1/`), [`${subject.prefix}u1/a`])
  },
  'takes a prefix that ends within a name': async (subject) => {
    await plant(subject, ['u1/a', 'u10/a', 'u1', 'v1'])
    const expected = ['u1', 'u1/a', 'u10/a'].map((name) => subject.prefix + name)
    assert.deepEqual(await listAll(subject.driver, `${subject.prefix}u1`), expected)
  },
  'tells sizes': async (subject) => {
    await plant(subject, ['a', 'bb', 'c/ddd'])
    const { items } = await subject.driver.list(subject.prefix)
    assert.deepEqual(
      items.map(({ size }) => size),
      [1, 2, 5],
    )
  },
  'says that there is no more after an exact page': async (subject) => {
    await plant(subject, ['a', 'b', 'c/d'])
    const { items, more } = await subject.driver.list(subject.prefix, { limit: 3 })
    assert.deepEqual([items.length, more], [3, false])
  },
  'goes on after a key that was deleted meanwhile': async (subject) => {
    await plant(subject, ['a', 'b', 'c'])
    await subject.driver.delete([`${subject.prefix}b`])
    const { items } = await subject.driver.list(subject.prefix, { after: `${subject.prefix}b` })
    assert.deepEqual(
      items.map(({ key }) => key),
      [`${subject.prefix}c`],
    )
  },
  'shows what was added behind the page, not twice what was before it': async (subject) => {
    await plant(subject, ['b', 'd', 'f'])
    const first = await subject.driver.list(subject.prefix, { limit: 2 })
    await plant(subject, ['a', 'c', 'e'])
    const after = first.items.at(-1)?.key ?? ''
    const rest = await subject.driver.list(subject.prefix, { after })
    const keys = [...first.items, ...rest.items].map(({ key }) => key)
    assert.deepEqual(
      keys,
      ['b', 'd', 'e', 'f'].map((name) => subject.prefix + name),
    )
  },
  'starts behind a key within a folder': async (subject) => {
    await plant(subject, treeKeys)
    const { items } = await subject.driver.list(subject.prefix, { after: `${subject.prefix}a/1` })
    const expected = treeKeys.map((name) => subject.prefix + name).toSorted()
    assert.deepEqual(
      items.map(({ key }) => key),
      expected.slice(expected.indexOf(`${subject.prefix}a/1`) + 1),
    )
  },
  'goes past what a service gives at once': async (subject) => {
    const names = Array.from({ length: 120 }, (_, index) => `n${String(index).padStart(3, '0')}`)
    await plant(subject, names)
    assert.deepEqual(
      await listAll(subject.driver, subject.prefix),
      names.map((name) => subject.prefix + name),
    )
  },
  'refuses a limit outside 1 to 1000': async ({ driver, prefix }) => {
    for (const limit of [0, -1, 1001, 1.5, Number.NaN]) {
      await assertRefused(driver.list(prefix, { limit }), 'invalid_argument')
    }
  },
})

const deletes = group('delete', {
  'removes an object': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await driver.delete([`${prefix}a`])
    await assertRefused(driver.get(`${prefix}a`), 'not_found')
  },
  'counts a missing object as deleted': async ({ driver, prefix }) => {
    await driver.put(`${prefix}b`, textBytes('x'), plain)
    assert.deepEqual(await driver.delete([`${prefix}a`, `${prefix}b`, `${prefix}c/d`]), [])
    await assertRefused(driver.stat(`${prefix}b`), 'not_found')
  },
  'deletes twice': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await driver.delete([`${prefix}a`])
    await driver.delete([`${prefix}a`])
  },
  'does nothing for no keys': async ({ driver }) => {
    assert.deepEqual(await driver.delete([]), [])
  },
  'takes the same key twice': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await driver.delete([`${prefix}a`, `${prefix}a`])
    await assertRefused(driver.stat(`${prefix}a`), 'not_found')
  },
  'leaves everything else': async (subject) => {
    await plant(subject, treeKeys)
    await subject.driver.delete([`${subject.prefix}a`, `${subject.prefix}b/x`])
    const rest = treeKeys.filter((name) => name !== 'a' && name !== 'b/x').map((name) => subject.prefix + name)
    assert.deepEqual(await listAll(subject.driver, subject.prefix), rest.toSorted())
  },
  'deletes no folder for a key': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a/b`, textBytes('x'), plain)
    await driver.delete([`${prefix}a`])
    await assertStored(driver, `${prefix}a/b`, textBytes('x'))
  },
  'deletes nothing when one key is refused': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await assertRefused(driver.delete([`${prefix}a`, `${prefix}../b`]), 'invalid_key')
    await assertStored(driver, `${prefix}a`, textBytes('x'))
  },
  'deletes 1 001 objects at once': async (subject) => {
    const names = Array.from({ length: 1001 }, (_, index) => `${index % 7}/n${index}`)
    await plant(subject, names)
    assert.deepEqual(await subject.driver.delete(names.map((name) => subject.prefix + name)), [])
    assert.deepEqual(await listAll(subject.driver, subject.prefix), [])
  },
})

const copies = group('copy', {
  'copies bytes and content type': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, bytesOfSize(70_000), { contentType: 'text/html' })
    const info = await driver.copy(`${prefix}a`, `${prefix}b/c`)
    assert.deepEqual([info.key, info.size, info.contentType], [`${prefix}b/c`, 70_000, 'text/html'])
    await assertStored(driver, `${prefix}b/c`, bytesOfSize(70_000))
  },
  'keeps the source': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await driver.copy(`${prefix}a`, `${prefix}b`)
    await assertStored(driver, `${prefix}a`, textBytes('x'))
  },
  'replaces the target': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('new'), plain)
    await driver.put(`${prefix}b`, textBytes('old one'), plain)
    await driver.copy(`${prefix}a`, `${prefix}b`)
    await assertStored(driver, `${prefix}b`, textBytes('new'))
  },
  'does not find a missing source, and keeps the target': async ({ driver, prefix }) => {
    await driver.put(`${prefix}b`, textBytes('old'), plain)
    await assertRefused(driver.copy(`${prefix}a`, `${prefix}b`), 'not_found')
    await assertStored(driver, `${prefix}b`, textBytes('old'))
  },
  'onto itself changes nothing': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await driver.copy(`${prefix}a`, `${prefix}a`)
    await assertStored(driver, `${prefix}a`, textBytes('x'))
  },
  'is independent of its source': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await driver.copy(`${prefix}a`, `${prefix}b`)
    await driver.put(`${prefix}a`, textBytes('changed'), plain)
    await driver.delete([`${prefix}a`])
    await assertStored(driver, `${prefix}b`, textBytes('x'))
  },
  'copies an empty object': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes(''), plain)
    await driver.copy(`${prefix}a`, `${prefix}b`)
    await assertStored(driver, `${prefix}b`, textBytes(''))
  },
  'refuses a key outside the grammar on either side': async ({ driver, prefix }) => {
    await assertRefused(driver.copy(`${prefix}A`, `${prefix}b`), 'invalid_key')
    await assertRefused(driver.copy(`${prefix}a`, `${prefix}../b`), 'invalid_key')
  },
})

/** Operations on stored objects: stat, list, delete, copy. */
export const objectCases = [...stats, ...lists, ...deletes, ...copies]
