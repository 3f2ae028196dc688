import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { NewPasskeyAnswer } from '../accounts/passkeys/passkey-answer.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** CBOR of a byte string of 24 to 65 535 bytes. */
const cborBytes = (bytes: Buffer) =>
  Buffer.concat([
    bytes.length < 256
      ? Buffer.from([0x58, bytes.length])
      : Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff]),
    bytes,
  ])
const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])

/** What a test may change in an authenticator's answer. */
interface Answering {
  challenge: string
  origin: string
  domain: string
  /** Its signature counter. */
  counter?: number
  /** Whether it verified its user. */
  isVerified?: boolean
  userHandle?: string
}

const clientData = (type: string, { challenge, origin }: Answering) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

/** A software authenticator with one passkey that answers as instructed. */
export function softAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credentialId = randomBytes(32)
  // COSE: EC2 with ES256 on P-256.
  const coseKey = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    cborBytes(Buffer.from(x, 'base64url')),
    Buffer.from([0x22]),
    cborBytes(Buffer.from(y, 'base64url')),
  ])
  const authData = ({ domain, counter = 0, isVerified = true }: Answering, isNew: boolean) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const flags = 0x01 | (isVerified ? 0x04 : 0) | (isNew ? 0x40 : 0)
    const head = Buffer.concat([sha256(domain), Buffer.from([flags]), count])
    if (!isNew) return head
    const aaguid = Buffer.alloc(16)
    return Buffer.concat([head, aaguid, Buffer.from([0, credentialId.length]), credentialId, coseKey])
  }
  const id = base64(credentialId)
  return {
    /** Creates the passkey. */
    create(asked: Answering): NewPasskeyAnswer {
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        Buffer.from([0xa0]),
        cborText('authData'),
        cborBytes(authData(asked, true)),
      ])
      const clientDataJSON = base64(clientData('webauthn.create', asked))
      const response = { clientDataJSON, attestationObject: base64(attestation), transports: ['internal'] }
      return { id, rawId: id, type: 'public-key', response }
    },
    /** Signs a challenge with it, as JSON. */
    get(asked: Answering & { userHandle: string }): string {
      const [data, client] = [authData(asked, false), clientData('webauthn.get', asked)]
      const signature = createSign('sha256').update(data).update(sha256(client)).sign(privateKey)
      const response = {
        clientDataJSON: base64(client),
        authenticatorData: base64(data),
        signature: base64(signature),
        userHandle: asked.userHandle,
      }
      return JSON.stringify({ id, rawId: id, type: 'public-key', response })
    },
  }
}
