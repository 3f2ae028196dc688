import assert from 'node:assert/strict'
import { readAll } from '../stream.ts'
import {
  assertRefused,
  assertStored,
  bytesOfSize,
  download,
  group,
  pieces,
  plain,
  sha256Of,
  type Subject,
  textBytes,
  whereOffered,
} from './support.ts'

const KiB = 1024
const sizes = { '0 bytes': 0, '1 byte': 1, '64 KiB': 64 * KiB, '12 MiB': 12 * KiB * KiB }

const roundTripsOfSizes = Object.entries(sizes).flatMap(([title, size]) =>
  group('round trip', {
    [`${title} from memory`]: async ({ driver, prefix }) => {
      const bytes = bytesOfSize(size)
      const { verified, ...info } = await driver.put(`${prefix}a.bin`, bytes, plain)
      assert.notEqual(verified, false)
      assert.deepEqual(info, { key: `${prefix}a.bin`, size, ...plain, sha256: sha256Of(bytes) })
      await assertStored(driver, `${prefix}a.bin`, bytes)
    },
    [`${title} from a stream`]: async ({ driver, prefix }) => {
      const bytes = bytesOfSize(size, 2)
      const info = await driver.put(`${prefix}a.bin`, pieces(bytes, 37 * KiB), plain)
      assert.equal(info.size, size)
      assert.equal(info.sha256, sha256Of(bytes))
      await assertStored(driver, `${prefix}a.bin`, bytes)
    },
  }),
)

const roundTrips = group('round trip', {
  'keeps the content type, also of HTML': async ({ driver, prefix }) => {
    for (const contentType of ['text/html; charset=utf-8', 'application/json', 'application/vnd.a-b.c+xml']) {
      await driver.put(`${prefix}a.bin`, textBytes('<p>'), { contentType })
      assert.equal((await driver.get(`${prefix}a.bin`)).info.contentType, contentType)
      assert.equal((await driver.stat(`${prefix}a.bin`)).contentType, contentType)
    }
  },
  'replaces what was there, whatever its size': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a.bin`, bytesOfSize(5000), plain)
    await driver.put(`${prefix}a.bin`, bytesOfSize(10, 3), plain)
    await assertStored(driver, `${prefix}a.bin`, bytesOfSize(10, 3))
  },
  'keeps bytes that are no text': async ({ driver, prefix }) => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index & 255)
    await driver.put(`${prefix}a.bin`, bytes, { contentType: 'text/plain; charset=utf-8' })
    assert.deepEqual(await download(driver, `${prefix}a.bin`), bytes)
  },
  'does not look at bytes that the caller changes afterwards': async ({ driver, prefix }) => {
    const bytes = bytesOfSize(1000)
    await driver.put(`${prefix}a.bin`, bytes, plain)
    bytes.fill(0)
    await assertStored(driver, `${prefix}a.bin`, bytesOfSize(1000))
  },
})

const putOnce = ({ driver, prefix }: Subject) => driver.put(`${prefix}a`, textBytes('1'), { ...plain, exclusive: true })

const exclusiveCreates = group('exclusive create', {
  'stores under a free key': (subject) =>
    whereOffered(subject, 'exclusiveCreate', {
      attempt: () => putOnce(subject),
      body: async () => {
        await putOnce(subject)
        await assertStored(subject.driver, `${subject.prefix}a`, textBytes('1'))
      },
    }),
  'refuses a taken key and keeps what is there': (subject) =>
    whereOffered(subject, 'exclusiveCreate', {
      attempt: () => putOnce(subject),
      body: async () => {
        await subject.driver.put(`${subject.prefix}a`, textBytes('0'), plain)
        await assertRefused(putOnce(subject), 'exists')
        await assertStored(subject.driver, `${subject.prefix}a`, textBytes('0'))
      },
    }),
  'refuses a stream for a taken key': (subject) =>
    whereOffered(subject, 'exclusiveCreate', {
      attempt: () => putOnce(subject),
      body: async () => {
        await putOnce(subject)
        const body = pieces(bytesOfSize(300_000), 1000)
        const again = subject.driver.put(`${subject.prefix}a`, body, { ...plain, exclusive: true })
        await assertRefused(again, 'exists')
        await assertStored(subject.driver, `${subject.prefix}a`, textBytes('1'))
      },
    }),
  'works again after a delete': (subject) =>
    whereOffered(subject, 'exclusiveCreate', {
      attempt: () => putOnce(subject),
      body: async () => {
        await putOnce(subject)
        await subject.driver.delete([`${subject.prefix}a`])
        await putOnce(subject)
      },
    }),
  'lets a key be taken below an object of the same name': (subject) =>
    whereOffered(subject, 'exclusiveCreate', {
      attempt: () => putOnce(subject),
      body: async () => {
        await putOnce(subject)
        await subject.driver.put(`${subject.prefix}a/b`, textBytes('2'), { ...plain, exclusive: true })
        await assertStored(subject.driver, `${subject.prefix}a`, textBytes('1'))
        await assertStored(subject.driver, `${subject.prefix}a/b`, textBytes('2'))
      },
    }),
})

async function* cutStream() {
  yield bytesOfSize(100_000)
  throw new Error('the source broke')
}

const integrity = group('integrity', {
  'refuses bytes with another hash and stores nothing': async ({ driver, prefix }) => {
    const options = { ...plain, sha256: sha256Of(textBytes('x')) }
    await assertRefused(driver.put(`${prefix}a`, textBytes('y'), options), 'integrity')
    await assertRefused(driver.stat(`${prefix}a`), 'not_found')
  },
  'refuses a stream with another hash and keeps what was there': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('old'), plain)
    const options = { ...plain, sha256: sha256Of(textBytes('x')) }
    await assertRefused(driver.put(`${prefix}a`, pieces(bytesOfSize(200_000), 999), options), 'integrity')
    await assertStored(driver, `${prefix}a`, textBytes('old'))
  },
  'accepts a stream with the right hash, and gives it to who has that hash': async ({ driver, prefix }) => {
    const bytes = bytesOfSize(200_000)
    const sha256 = sha256Of(bytes)
    await driver.put(`${prefix}a`, pieces(bytes, 999), { ...plain, sha256 })
    await assertStored(driver, `${prefix}a`, bytes)
    const { info, body } = await driver.get(`${prefix}a`, { sha256 })
    assert.equal(info.size, bytes.byteLength)
    assert.equal(sha256Of(await readAll(body)), sha256)
    const other = driver.get(`${prefix}a`, { sha256: sha256Of(textBytes('x')) }).then((found) => readAll(found.body))
    await assertRefused(other, 'integrity')
    await assertRefused(driver.get(`${prefix}b`, { sha256 }), 'not_found')
  },
  'stores nothing of a stream that breaks': async ({ driver, prefix }) => {
    await assert.rejects(driver.put(`${prefix}a`, cutStream(), plain))
    await assertRefused(driver.stat(`${prefix}a`), 'not_found')
  },
  'keeps what was there when a stream breaks': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('old'), plain)
    await assert.rejects(driver.put(`${prefix}a`, cutStream(), plain))
    await assertStored(driver, `${prefix}a`, textBytes('old'))
  },
})

const bitFlips = group(
  'integrity',
  {
    'finds a flipped bit when the object is read': async ({ driver, prefix, flipBit }) => {
      await driver.put(`${prefix}a`, bytesOfSize(300_000), plain)
      await flipBit?.(`${prefix}a`)
      await assertRefused(download(driver, `${prefix}a`), 'integrity')
    },
  },
  'flipBit',
)

const text = 'the quick brown fox'

function rangeCase(range: { start: number; end?: number }, expected: string): (subject: Subject) => Promise<void> {
  return async (subject) => {
    const key = `${subject.prefix}a`
    await subject.driver.put(key, textBytes(text), plain)
    await whereOffered(subject, 'ranges', {
      attempt: () => subject.driver.get(key, { range }),
      body: async () => {
        const { info, body } = await subject.driver.get(key, { range })
        assert.equal(new TextDecoder().decode(await readAll(body)), expected)
        assert.equal(info.size, text.length, 'the size is that of the whole object')
      },
    })
  }
}

function badRange(range: { start: number; end?: number }, content = text): (subject: Subject) => Promise<void> {
  return async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes(content), plain)
    const refused = driver.get(`${prefix}a`, { range }).then(({ body }) => readAll(body))
    await assertRefused(refused, driver.capabilities.ranges ? 'invalid_range' : 'unsupported')
  }
}

const ranges = group('range', {
  'reads the first bytes': rangeCase({ start: 0, end: 2 }, 'the'),
  'reads one byte': rangeCase({ start: 4, end: 4 }, 'q'),
  'reads from the middle to the end': rangeCase({ start: 10 }, 'brown fox'),
  'cuts an end behind the last byte': rangeCase({ start: 16, end: 9999 }, 'fox'),
  'reads the last byte': rangeCase({ start: 18, end: 18 }, 'x'),
  'refuses a start behind the last byte': badRange({ start: 19 }),
  'refuses any range of an empty object': badRange({ start: 0 }, ''),
  'refuses a range that runs backwards': badRange({ start: 3, end: 2 }),
})

/** Reading and writing bytes: round trip, exclusive create, integrity, range. */
export const transferCases = [
  ...roundTripsOfSizes,
  ...roundTrips,
  ...exclusiveCreates,
  ...integrity,
  ...bitFlips,
  ...ranges,
]
