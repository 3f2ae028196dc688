import { createHmac } from 'node:crypto'

/** The code that an authenticator app with this key shows at a given time (RFC 6238). */
export function appCode(key: string, at = Date.now()): string {
  const bits = [...key].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
  const secret = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const binary = mac.readUInt32BE(mac.readUInt8(19) % 16) % 2 ** 31
  return String(binary % 1_000_000).padStart(6, '0')
}
