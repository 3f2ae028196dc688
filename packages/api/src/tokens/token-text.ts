import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** The prefix of every token, so that people and scanners recognise one. */
const prefix = 'dos_'
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** Characters of 48, 256 and 32 bits: the visible start, the secret, and the checksum of both. */
const lengths = { seen: 9, secret: 43, checksum: 6 }
const seenLength = 8

/** A new token: `text` is shown once, `start` may be displayed, `hash` (SHA-256 in hex) is stored. */
export function newToken(): { text: string; start: string; hash: string } {
  const start = prefix + toDigits(randomBytes(6), lengths.seen).slice(-seenLength)
  const body = start + toDigits(randomBytes(32), lengths.secret)
  const text = body + checksumOf(body)
  return { text, start, hash: hashOfToken(text) }
}

/** Whether a text has the form and the checksum of a token; others are rejected without a lookup. */
export function isToken(text: string): boolean {
  if (!/^dos_[0-9A-Za-z]{57}$/.test(text)) return false
  const body = text.slice(0, -lengths.checksum)
  return checksumOf(body) === text.slice(-lengths.checksum)
}

/** Whether a text looks like a token. */
export function isTokenLike(text: string): boolean {
  return text.startsWith(prefix)
}

/** The stored form of a token: its SHA-256, in hex. */
export function hashOfToken(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function checksumOf(body: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc32(body))
  return toDigits(bytes, lengths.checksum)
}

function toDigits(bytes: Buffer, length: number): string {
  let left = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (; text.length < length; left /= 62n) text = (digits[Number(left % 62n)] ?? '') + text
  return text
}
