import { fingerprint, isSignedBy, type SigningKey } from './keys.ts'

/** An announced public key, signed by itself and by the previous key. */
export interface AnnouncedKey {
  generation: number
  keyId: string
  publicKey: string
  /** The first link that it signs. */
  fromSeq: number
  /** ISO 8601 UTC. */
  createdAt: string
  signature: string
  /** Null for the first key. */
  previousSignature: string | null
}

interface Announcement {
  teamId: string
  generation: number
  fromSeq: number
  createdAt: string
  key: SigningKey
  /** The key that it replaces; null for the first. */
  previous: SigningKey | null
}

/** Announces a key. Both keys sign, so that trust in either one extends to the other. */
export function announceKey({ teamId, key, previous, ...rest }: Announcement): AnnouncedKey {
  const unsigned = { ...rest, keyId: key.keyId, publicKey: key.publicKey }
  const message = announcement(teamId, unsigned, previous?.keyId ?? null)
  return { ...unsigned, signature: key.sign(message), previousSignature: previous?.sign(message) ?? null }
}

function announcement(
  teamId: string,
  key: Omit<AnnouncedKey, 'signature' | 'previousSignature'>,
  previous: string | null,
): Buffer {
  const { generation, keyId, publicKey, fromSeq, createdAt } = key
  return Buffer.from(
    JSON.stringify(['dossier/audit/key/v1', teamId, generation, keyId, publicKey, fromSeq, createdAt, previous]),
  )
}

/**
 * Returns what is wrong with a history of keys, in one sentence; null if every key is announced by the previous one. `trusted` is the
 * fingerprint of one of them, null for a chain that has none yet.
 */
export function keyHistoryProblem(
  teamId: string,
  keys: readonly AnnouncedKey[],
  trusted: string | null,
): string | null {
  let previous: AnnouncedKey | null = null
  for (const key of keys) {
    const message = announcement(teamId, key, previous?.keyId ?? null)
    const inOrder: boolean =
      key.generation === (previous?.generation ?? 0) + 1 &&
      (previous === null ? key.fromSeq === 1 : key.fromSeq >= previous.fromSeq) &&
      key.keyId === fingerprint(key.publicKey) &&
      isSignedBy(key.publicKey, message, key.signature) &&
      (previous === null || isSignedBy(previous.publicKey, message, key.previousSignature ?? ''))
    if (!inOrder) return `Key ${key.generation} is not announced as it must be.`
    previous = key
  }
  if (trusted === null && keys.length === 0) return null
  if (keys.some(({ keyId }) => keyId === trusted)) return null
  return `The trusted key sha256:${trusted} is none of this chain.`
}

/** The key that was valid for signing a link; null if there was none. */
export function keyAt(keys: readonly AnnouncedKey[], seq: number): AnnouncedKey | null {
  return keys.findLast(({ fromSeq }) => fromSeq <= seq) ?? null
}
