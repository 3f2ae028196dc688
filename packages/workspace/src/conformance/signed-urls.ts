import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertRefused, group, plain, type Subject, textBytes, whereOffered } from './support.ts'

function signed(
  body: (url: string, subject: Subject) => Promise<void>,
  options: { downloadName?: string } = {},
): (subject: Subject) => Promise<void> {
  return async (subject) => {
    const { driver, prefix } = subject
    await driver.put(`${prefix}a.bin`, textBytes('hello'), plain)
    const sign = () => driver.signedUrl(`${prefix}a.bin`, { expiresInSeconds: 60, ...options })
    await whereOffered(subject, 'signedUrls', { attempt: sign, body: async () => body(await sign(), subject) })
  }
}

/** Matches the signature of a URL, under the name that each service uses. */
const signature = /[?&](?:token|sig|X-Amz-Signature|X-Goog-Signature)=([^&]+)/

async function assertNoAccess(url: string, init?: RequestInit): Promise<void> {
  const response = await fetch(url, init)
  assert.ok(response.status >= 400, `${init?.method ?? 'GET'} answered ${response.status}`)
  assert.notEqual(await response.text(), 'hello')
}

function named(downloadName: string, expected: string): (subject: Subject) => Promise<void> {
  return signed(
    async (url) => {
      const response = await fetch(url)
      assert.equal(await response.text(), 'hello')
      const disposition = response.headers.get('content-disposition') ?? ''
      assert.match(disposition, /^attachment;/)
      const encoded = /filename\*=UTF-8''([^;]*)/.exec(disposition)?.[1] ?? ''
      assert.equal(decodeURIComponent(encoded), expected)
    },
    { downloadName },
  )
}

/** Seconds that a link lives at most while a busy service is given more time to answer within them. */
const longestTry = 32

/** Links that are valid for a limited time, for one object, and for reading only. */
export const signedUrlCases = group('signed URLs', {
  'give the object without any other credential': signed(async (url) => {
    const response = await fetch(url)
    assert.equal(response.status, 200)
    assert.equal(await response.text(), 'hello')
  }),
  'end when they said they would': signed(async (_, { driver, prefix }) => {
    for (let expiresInSeconds = 2; ; expiresInSeconds *= 2) {
      const signedAt = performance.now()
      const url = await driver.signedUrl(`${prefix}a.bin`, { expiresInSeconds })
      const { status } = await fetch(url)
      const isLate = performance.now() - signedAt >= (expiresInSeconds - 1) * 1000
      if (isLate && expiresInSeconds < longestTry) continue
      assert.equal(status, 200)
      await sleep(expiresInSeconds * 1000 + 1100)
      await assertNoAccess(url)
      return
    }
  }),
  'do not work for another object': signed(async (url, { driver, prefix }) => {
    await driver.put(`${prefix}b.bin`, textBytes('hello'), plain)
    await assertNoAccess(url.replace('/a.bin', '/b.bin'))
  }),
  'do not work with one character changed': signed(async (url) => {
    const found = signature.exec(url)
    assert.ok(found?.[1], 'the URL carries a signature')
    const start = url.indexOf(found[1], found.index)
    for (const at of [start, start + 10, start + (found[1].length >> 1), start + found[1].length - 3]) {
      await assertNoAccess(url.slice(0, at) + (url[at] === 'a' ? 'b' : 'a') + url.slice(at + 1))
    }
  }),
  'do not work without their token': signed((url) => assertNoAccess(url.split('?')[0] ?? '')),
  'do not write or delete': signed(async (url, { driver, prefix }) => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) await assertNoAccess(url, { method })
    await assertNoAccess(url, { method: 'POST', body: 'x' })
    assert.equal((await driver.stat(`${prefix}a.bin`)).size, 5)
  }),
  'carry a name with umlauts': named('Lebenslauf Jürg Müller.docx', 'Lebenslauf Jürg Müller.docx'),
  'carry a name in Chinese': named('简历 王小明.docx', '简历 王小明.docx'),
  'carry a name with quotes, percent and plus': named(`a "b" 'c' 100%+&=#.docx`, `a "b" 'c' 100%+&=#.docx`),
  'carry no line break into a header, and no folder': named(
    'a\r\nset-cookie: x/../b\\c\0.docx',
    'a_set-cookie: x_.._b_c_.docx',
  ),
  'are not made for an object that is not there': async (subject) => {
    const work = subject.driver.signedUrl(`${subject.prefix}none`, { expiresInSeconds: 60 })
    await assertRefused(work, subject.driver.capabilities.signedUrls ? 'not_found' : 'unsupported')
  },
  'last from one second to seven days': async ({ driver, prefix }) => {
    for (const expiresInSeconds of [0, -1, 1.5, Number.NaN, 7 * 24 * 3600 + 1]) {
      const work = driver.signedUrl(`${prefix}a`, { expiresInSeconds })
      await assertRefused(work, driver.capabilities.signedUrls ? 'invalid_argument' : 'unsupported')
    }
  },
})
