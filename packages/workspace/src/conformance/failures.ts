import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { storageErrorCodes } from '../driver.ts'
import { WorkspaceError } from '../errors.ts'
import { readAll } from '../stream.ts'
import {
  assertRefused,
  assertStored,
  bytesOfSize,
  download,
  group,
  pieces,
  plain,
  type Subject,
  textBytes,
} from './support.ts'

async function* endless() {
  for (;;) {
    yield bytesOfSize(1000)
    await sleep(1)
  }
}

async function* silent(): AsyncGenerator<Uint8Array> {
  yield bytesOfSize(1000)
  await new Promise(() => undefined)
}

/** Not `AbortSignal.timeout`, because its timer does not keep the process alive. */
function soon(): { signal: AbortSignal } {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 60)
  return { signal: stop.signal }
}

const aborts = group('abort', {
  'before it begins stores nothing': async ({ driver, prefix }) => {
    const signal = AbortSignal.abort()
    await assertRefused(driver.put(`${prefix}a`, textBytes('x'), { ...plain, signal }), 'aborted')
    await assertRefused(driver.stat(`${prefix}a`), 'not_found')
  },
  'in the middle of a put keeps the old content': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('old'), plain)
    await assertRefused(driver.put(`${prefix}a`, endless(), { ...plain, ...soon() }), 'aborted')
    await assertStored(driver, `${prefix}a`, textBytes('old'))
  },
  'ends a put whose source is silent': async ({ driver, prefix }) => {
    await assertRefused(driver.put(`${prefix}a`, silent(), { ...plain, ...soon() }), 'aborted')
    await assertRefused(driver.stat(`${prefix}a`), 'not_found')
  },
  'in the middle of a read ends it': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, bytesOfSize(3_000_000), plain)
    const stop = new AbortController()
    const { body } = await driver.get(`${prefix}a`, { signal: stop.signal })
    const reading = (async () => {
      for await (const chunk of body) if (chunk.byteLength > 0) stop.abort()
    })()
    await assertRefused(reading, 'aborted')
  },
  'is respected by every other verb': async ({ driver, prefix }) => {
    const signal = AbortSignal.abort()
    await assertRefused(driver.get(`${prefix}a`, { signal }), 'aborted')
    await assertRefused(driver.stat(`${prefix}a`, { signal }), 'aborted')
    await assertRefused(driver.list(prefix, { signal }), 'aborted')
    await assertRefused(driver.delete([`${prefix}a`], { signal }), 'aborted')
    await assertRefused(driver.copy(`${prefix}a`, `${prefix}b`, { signal }), 'aborted')
  },
})

const abortResidue = group(
  'abort',
  {
    'leaves no residue, and neither does a broken or refused put': async ({ driver, prefix, residue }) => {
      await driver.put(`${prefix}a`, textBytes('old'), plain)
      await assertRefused(driver.put(`${prefix}a`, endless(), { ...plain, ...soon() }), 'aborted')
      const wrong = { ...plain, sha256: '0'.repeat(64) }
      await assertRefused(driver.put(`${prefix}a`, pieces(bytesOfSize(100_000), 999), wrong), 'integrity')
      await assertRefused(
        driver.put(`${prefix}a`, textBytes('x'), { ...plain, exclusive: true }),
        driver.capabilities.exclusiveCreate ? 'exists' : 'unsupported',
      )
      assert.deepEqual(await residue?.(), [])
    },
  },
  'residue',
)

const missing = (verb: (subject: Subject) => Promise<unknown>) => async (subject: Subject) => {
  const error = await assertRefused(verb(subject), 'not_found')
  assert.match(error.message, /no such object|not in memory/)
}

const errors = group('errors', {
  'codes a missing object as not_found when it is read': missing(({ driver, prefix }) =>
    download(driver, `${prefix}a`),
  ),
  'codes a missing object as not_found when it is looked up': missing(({ driver, prefix }) =>
    driver.stat(`${prefix}a`),
  ),
  'codes a missing object as not_found when it is copied': missing(({ driver, prefix }) =>
    driver.copy(`${prefix}a`, `${prefix}b`),
  ),
  'codes a missing folder as not_found': missing(({ driver, prefix }) => driver.stat(`${prefix}x/y/z`)),
  'refuses a content type that could start another header': async ({ driver, prefix }) => {
    for (const contentType of ['', 'text', 'text/html\r\nx: y', 'text/html; charset="a\nb"', 'ä/b', ' text/html']) {
      await assertRefused(driver.put(`${prefix}a`, textBytes('x'), { contentType }), 'invalid_argument')
    }
  },
  'refuses ranges that are no whole numbers': async ({ driver, prefix }) => {
    for (const start of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await assertRefused(driver.get(`${prefix}a`, { range: { start } }), 'invalid_range')
    }
  },
  'keeps the cause and gives only codes of the list': async ({ driver, prefix }) => {
    const error = await assertRefused(driver.stat(`${prefix}a`), 'not_found')
    assert.ok(storageErrorCodes.includes(error.code))
    assert.equal(error.name, 'WorkspaceError')
  },
  'passes on the error of a source': async ({ driver, prefix }) => {
    const own = new WorkspaceError('denied', 'the source said no')
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield textBytes('x')
      throw own
    }
    assert.equal(await assertRefused(driver.put(`${prefix}a`, failing(), plain), 'denied'), own)
  },
  'codes an error that it does not know without failing': async ({ driver }) => {
    for (const strange of [
      undefined,
      null,
      'text',
      42,
      {},
      new Error('x'),
      Object.assign(new Error('x'), { code: 7 }),
    ]) {
      assert.ok(storageErrorCodes.includes(driver.code(strange)))
    }
  },
  'goes on working after a failure': async ({ driver, prefix }) => {
    await assertRefused(driver.stat(`${prefix}a`), 'not_found')
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    await assertStored(driver, `${prefix}a`, textBytes('x'))
  },
})

const concurrency = group('concurrency', {
  'shows readers one whole object or another while it is replaced': async ({ driver, prefix }) => {
    const versions = Array.from({ length: 6 }, (_, index) => bytesOfSize(40_000 + index, index + 1))
    const whole = new Set(versions.map((bytes) => bytes.byteLength))
    await driver.put(`${prefix}a`, bytesOfSize(40_000, 1), plain)
    const writing = Promise.all(versions.map((bytes) => driver.put(`${prefix}a`, bytes, plain)))
    const reads = Array.from({ length: 12 }, async () => (await download(driver, `${prefix}a`)).byteLength)
    for (const size of await Promise.all(reads)) assert.ok(whole.has(size), `${size} bytes are no version`)
    await writing
    const last = await readAll((await driver.get(`${prefix}a`)).body)
    assert.ok(versions.some((bytes) => Buffer.from(bytes).equals(last)))
  },
  'lets exactly one of many exclusive puts win': async ({ driver, prefix }) => {
    const puts = Array.from({ length: 12 }, (_, index) =>
      driver.put(`${prefix}a`, textBytes(`writer ${index}`), { ...plain, exclusive: true }).then(
        () => index,
        (error: unknown) => {
          assert.ok(error instanceof WorkspaceError)
          assert.equal(error.code, driver.capabilities.exclusiveCreate ? 'exists' : 'unsupported')
          return undefined
        },
      ),
    )
    const winners = (await Promise.all(puts)).filter((index) => index !== undefined)
    if (!driver.capabilities.exclusiveCreate) return
    assert.equal(winners.length, 1)
    await assertStored(driver, `${prefix}a`, textBytes(`writer ${winners[0]}`))
  },
  'puts and deletes side by side in one folder': async ({ driver, prefix }) => {
    const lanes = Array.from({ length: 4 }, async (_, lane) => {
      for (let round = 0; round < 20; round += 1) {
        const key = `${prefix}folder/n${lane}`
        await driver.put(key, textBytes('x'), plain)
        await driver.delete([key])
      }
    })
    await Promise.all(lanes)
    assert.deepEqual(await driver.list(prefix), { items: [], more: false })
  },
})

/** Failures and concurrent calls: abort, errors, concurrency. */
export const failureCases = [...aborts, ...abortResidue, ...errors, ...concurrency]
