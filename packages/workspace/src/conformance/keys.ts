import assert from 'node:assert/strict'
import type { StorageDriver } from '../driver.ts'
import { readAll } from '../stream.ts'
import { assertRefused, type ConformanceCase, group, inParallel, plain, textBytes } from './support.ts'

const hostileKeys = [
  '',
  '/',
  '/a',
  'a/',
  'a//b',
  '.',
  '..',
  './a',
  '../a',
  'a/.',
  'a/..',
  'a/./b',
  'a/../b',
  't1/../t2/x',
  'a/..%2fb',
  '%2e%2e/a',
  'a\\b',
  '..\\a',
  'a\0b',
  'a\n',
  'a\r\nb',
  'a b',
  ' a',
  'A',
  'aÄ',
  'ä',
  'ﬀ',
  'a\u202eb',
  '。。/a',
  'a:b',
  'c:/a',
  'a*',
  'a?b',
  'a#b',
  'a&b',
  'a+b',
  'a@b',
  '~/a',
  '$a',
  'a'.repeat(201),
  'a/'.repeat(256) + 'a',
]

async function everyVerb(driver: StorageDriver, key: string): Promise<string[]> {
  const attempts = [
    driver.put(key, textBytes('x'), plain),
    driver.get(key).then(({ body }) => readAll(body)),
    driver.stat(key),
    driver.delete([key]),
    driver.copy(key, 'a'),
    driver.copy('a', key),
    driver.signedUrl(key, { expiresInSeconds: 60 }),
    driver.list('', { after: key }),
  ]
  return Promise.all(attempts.map(async (attempt) => (await assertRefused(attempt, 'invalid_key')).message))
}

const hostile: ConformanceCase[] = hostileKeys.flatMap((key) =>
  group('keys', {
    [`refuses ${JSON.stringify(key).slice(0, 40)} everywhere, in the same words`]: async ({ driver }) => {
      const messages = await everyVerb(driver, key)
      assert.equal(new Set(messages).size, 1, messages.join(' | '))
      assert.ok(key.length < 3 || !messages[0]?.includes(key), 'the message does not repeat the key')
    },
  }),
)

const alphabet = 'abz019/_.-A%\\ ä\0'

/** Deterministic pseudo-random numbers. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

function generatedKeys(count: number): string[] {
  const random = numbers(42)
  const next = (below: number) => Math.floor((random.next().value ?? 0) * below)
  return Array.from({ length: count }, (_, index) => {
    const letters = index % 3 === 0 ? alphabet.length : 10
    return Array.from({ length: 1 + next(9) }, () => alphabet[next(letters)]).join('')
  })
}

/** A second implementation of the grammar, independent of the code under test. */
function isAllowed(key: string): boolean {
  return key.split('/').every((segment) => /^[a-z0-9_.-]+$/.test(segment) && !/^\.\.?$/.test(segment))
}

const generated = group('keys', {
  'treats 1 000 generated keys as the grammar says, and lists those it took': async ({ driver, prefix }) => {
    const keys = generatedKeys(1000)
    const allowed = [...new Set(keys.filter(isAllowed))]
    assert.ok(allowed.length > 150 && allowed.length < 850, `${allowed.length} of 1000 are allowed`)
    const refused = keys.filter((key) => !isAllowed(key))
    await inParallel(refused, (key) => assertRefused(driver.put(prefix + key, textBytes('x'), plain), 'invalid_key'))
    await inParallel(allowed, (key) => driver.put(prefix + key, textBytes(key), plain))
    const { items } = await driver.list(prefix)
    assert.deepEqual(
      items.map(({ key }) => key),
      allowed.map((key) => prefix + key).toSorted(),
    )
    await inParallel(allowed, async (key) => {
      const { body } = await driver.get(prefix + key)
      assert.equal(new TextDecoder().decode(await readAll(body)), key)
    })
  },
  'takes the longest segment and the longest key': async ({ driver, prefix }) => {
    const segment = 'a'.repeat(200)
    const long = `${prefix}${segment}/${segment}/`
    const key = long + 'b'.repeat(512 - long.length)
    await driver.put(key, textBytes('x'), plain)
    assert.equal((await driver.stat(key)).size, 1)
    await assertRefused(driver.put(`${key}b`, textBytes('x'), plain), 'invalid_key')
  },
  'refuses prefixes outside the grammar': async ({ driver }) => {
    for (const prefix of ['/', '../', 'a//', 'A', 'a/../', './', 'ä', 'a'.repeat(513)]) {
      await assertRefused(driver.list(prefix), 'invalid_key')
    }
  },
})

/** The key grammar, for every verb. */
export const keyCases = [...hostile, ...generated]
