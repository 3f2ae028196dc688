import { expect, it } from 'vitest'
import { appUri, base32, codeAt, stepAt, stepsOf } from './totp.ts'

const secret = Buffer.from('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)

// RFC 6238, appendix B, lists eight digits, of which an app shows the last six.
it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('gives the code of RFC 6238 at %i s', (seconds, code) => {
  expect(codeAt(secret, stepAt(at(seconds)))).toBe(code)
})

// RFC 4648, section 10.
it.each([
  ['', ''],
  ['f', 'MY'],
  ['foo', 'MZXW6'],
  ['foobar', 'MZXW6YTBOI'],
])('writes %j in base 32', (text, written) => {
  expect(base32(Buffer.from(text))).toBe(written)
})

it('tolerates a clock that is off by half a minute, and no more', () => {
  const now = at(1_234_567_890)
  const step = stepAt(now)
  const taken = [-2, -1, 0, 1, 2].map((off) => stepsOf(secret, codeAt(secret, step + off), now))
  expect(taken).toEqual([[], [step - 1], [step], [step + 1], []])
  for (const text of ['', '28708', '2870822', 'abcdef', '００５９２４']) expect(stepsOf(secret, text, now)).toEqual([])
})

it('names account and issuer for the app', () => {
  expect(appUri(secret, 'vera+x@nordlicht.example')).toBe(
    'otpauth://totp/Dossier%3Avera%2Bx%40nordlicht.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Dossier',
  )
})
