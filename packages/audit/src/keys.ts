import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  scrypt as scryptWithCallback,
  sign,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'
import { AuditError } from './errors.ts'

const scrypt = promisify<string, string, number, object, Buffer>(scryptWithCallback)

/** A team's private key, and the id by which heads refer to it. */
export interface SigningKey {
  /** Fingerprint: SHA-256 of the 32 bytes of the public key, in lower-case hex. */
  keyId: string
  /** The 32 bytes of the public key in lower-case hex. */
  publicKey: string
  /** Signs a message; returns lower-case hex. */
  sign(message: Buffer): string
}

/** Returns the key of a team and a generation; the same secret gives the same keys. */
export type KeyRing = (teamId: string, generation: number) => SigningKey

// The PKCS #8 and SPKI encodings of an Ed25519 key are these bytes followed by the key (RFC 8410).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spki = Buffer.from('302a300506032b6570032100', 'hex')

/** What was derived from the secrets used last; an installation has one, and while it changes it two. */
const rings = new Map<string, Promise<KeyRing>>()

/**
 * Derives the keys from the installation's secret. Deliberately slow, once in a process: public keys are public, and must not make a short
 * secret easy to guess.
 */
export function openKeyRing(secret: string): Promise<KeyRing> {
  const ring = rings.get(secret) ?? deriveKeyRing(secret)
  if (rings.size > 2) rings.clear()
  rings.set(secret, ring)
  return ring
}

async function deriveKeyRing(secret: string): Promise<KeyRing> {
  const master = await scrypt(secret, 'dossier/audit/master/v1', 32, { N: 32_768, maxmem: 64 * 1024 * 1024 })
  const keys = new Map<string, SigningKey>()
  return (teamId, generation) => {
    const info = `dossier/audit/key/v1/${teamId}/${generation}`
    const known = keys.get(info) ?? signingKey(Buffer.from(hkdfSync('sha256', master, '', info, 32)))
    keys.set(info, known)
    return known
  }
}

function signingKey(seed: Buffer): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(spki.length).toString('hex')
  return { keyId: fingerprint(publicKey), publicKey, sign: (message) => sign(null, message, key).toString('hex') }
}

/** The fingerprint of a public key of 64 hex digits. */
export function fingerprint(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex')
}

const objects = new Map<string, KeyObject>()

/** Whether the signature over the message is valid for the key. */
export function isSignedBy(publicKey: string, message: Buffer, signature: string): boolean {
  const key = objects.get(publicKey) ?? publicKeyObject(publicKey)
  // A genuine chain has few keys, but a forged one may have many.
  if (objects.size > 100) objects.clear()
  objects.set(publicKey, key)
  return /^[0-9a-f]{128}$/.test(signature) && verify(null, message, key, Buffer.from(signature, 'hex'))
}

function publicKeyObject(publicKey: string): KeyObject {
  try {
    return createPublicKey({ key: Buffer.concat([spki, Buffer.from(publicKey, 'hex')]), format: 'der', type: 'spki' })
  } catch (cause) {
    throw new AuditError('bad_key', 'This is not an Ed25519 public key.', { cause })
  }
}

/** Encodes a public key as PEM, for other tools. */
export function toPem(publicKey: string): string {
  return publicKeyObject(publicKey).export({ format: 'pem', type: 'spki' }).toString()
}

/** The fingerprint of a key file (PEM or 64 hex digits), or of a fingerprint that starts with `sha256:`. */
export function readTrustedKey(text: string): string {
  const trimmed = text.trim()
  const [, given] = /^sha256:([0-9a-f]{64})$/.exec(trimmed) ?? []
  if (given !== undefined) return given
  if (/^[0-9a-f]{64}$/.test(trimmed)) return fingerprint(trimmed)
  try {
    const der = createPublicKey(trimmed).export({ format: 'der', type: 'spki' })
    if (der.length === spki.length + 32) return fingerprint(der.subarray(spki.length).toString('hex'))
  } catch (cause) {
    throw new AuditError('bad_key', 'A key is a PEM file, 64 hex digits, or a fingerprint such as sha256:….', { cause })
  }
  throw new AuditError('bad_key', 'This public key is not an Ed25519 key.')
}
