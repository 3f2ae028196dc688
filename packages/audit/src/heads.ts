import { isSignedBy, type SigningKey } from './keys.ts'

/** A signed statement about the chain: links `fromSeq` to `seq` were sealed at this time, and `hash` is that of the last one. */
export interface Head {
  fromSeq: number
  seq: number
  hash: string
  keyId: string
  /** ISO 8601 UTC. */
  sealedAt: string
  signature: string
}

/** Signs a head. */
export function signHead(teamId: string, head: Omit<Head, 'keyId' | 'signature'>, key: SigningKey): Head {
  const named = { ...head, keyId: key.keyId }
  return { ...named, signature: key.sign(headMessage(teamId, named)) }
}

/** Whether the key signed this head. */
export function isHeadSigned(teamId: string, head: Head, publicKey: string): boolean {
  return isSignedBy(publicKey, headMessage(teamId, head), head.signature)
}

function headMessage(teamId: string, { fromSeq, seq, hash, keyId, sealedAt }: Omit<Head, 'signature'>): Buffer {
  return Buffer.from(JSON.stringify(['dossier/audit/head/v1', teamId, fromSeq, seq, hash, keyId, sealedAt]))
}
