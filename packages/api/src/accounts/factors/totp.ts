import { createHmac, timingSafeEqual } from 'node:crypto'

/** RFC 6238 with the parameters that every authenticator app assumes: SHA-1, six digits, thirty seconds. */
const [stepSeconds, digits] = [30, 6]

/** The number of the 30-second step that contains `now`. */
export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / stepSeconds)
}

/** The code of a step (RFC 4226). */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const binary = mac.readUInt32BE(mac.readUInt8(mac.length - 1) & 0xf) & 0x7f_ff_ff_ff
  return String(binary % 10 ** digits).padStart(digits, '0')
}

/** The steps among the current one and its two neighbours that match this code: a clock may be half a minute off. */
export function stepsOf(secret: Buffer, code: string, now: Date): number[] {
  if (!/^\d{6}$/.test(code)) return []
  const present = stepAt(now)
  return [present - 1, present, present + 1].filter((step) =>
    timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(code)),
  )
}

/** The content of the QR code for an authenticator app. */
export function appUri(secret: Buffer, account: string): string {
  const label = `Dossier:${account}`
  return `otpauth://totp/${encodeURIComponent(label)}?secret=${base32(secret)}&issuer=Dossier`
}

/** Encodes bytes for people to type (RFC 4648, without padding): capitals and digits that are easy to tell apart. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => alphabet.charAt(Number.parseInt(group.padEnd(5, '0'), 2))).join('')
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
