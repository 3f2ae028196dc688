import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts secrets that must be readable again, so that the database alone does not reveal them. */
export interface Vault {
  /** Encrypts a secret (AES-256-GCM, hex); only the same purpose, such as `app:<user>`, opens it again. */
  seal(secret: Buffer, purpose: string): string
  /** Decrypts a secret; `outdated` if the previous installation secret opened it. Null if neither does. */
  open(sealed: string, purpose: string): { secret: Buffer; outdated: boolean } | null
}

const nonceBytes = 12
const tagBytes = 16

/** Opens the vault of an installation with its secret and, if given, the previous one. */
export function openVault(secret: string, previous?: string): Vault {
  const key = keyOf(secret)
  const keyBefore = previous === undefined ? null : keyOf(previous)
  return {
    seal(plain, purpose) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose))
      const encrypted = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString('hex')
    },
    open(sealed, purpose) {
      const bytes = Buffer.from(sealed, 'hex')
      const opened = decrypt(bytes, purpose, key)
      if (opened !== null) return { secret: opened, outdated: false }
      const before = keyBefore === null ? null : decrypt(bytes, purpose, keyBefore)
      return before === null ? null : { secret: before, outdated: true }
    },
  }
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'dossier vault', 32))
}

function decrypt(bytes: Buffer, purpose: string, key: Buffer): Buffer | null {
  const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, nonceBytes + tagBytes)]
  if (tag.length < tagBytes) return null
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(purpose)).setAuthTag(tag)
  const plain = cipher.update(bytes.subarray(nonceBytes + tagBytes))
  try {
    return Buffer.concat([plain, cipher.final()])
  } catch {
    // Node throws a plain error if the tag does not match: another key, another purpose, or changed bytes.
    return null
  }
}
