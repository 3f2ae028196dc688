import { createHmac, hash } from 'node:crypto'
import { type ChainedEvent, encodeEvent } from './encode-event.ts'

/** Prefixes every hash with its domain, so that none can stand in for another. */
function sha256(domain: string, ...parts: readonly Buffer[]): string {
  return hash('sha256', Buffer.concat([Buffer.from(`dossier/audit/${domain}/v1\0`), ...parts]), 'hex')
}

/** SHA-256 of an event's canonical bytes, in lower-case hex. */
export function eventHash(event: ChainedEvent): string {
  return sha256('event', encodeEvent(event))
}

/** The previous hash of the first link in a team's chain. */
export function genesisHash(teamId: string): string {
  return sha256('genesis', Buffer.from(teamId))
}

/** The content that a link's hash covers. */
export interface LinkContent {
  teamId: string
  seq: number
  /** Hash of the previous link. */
  previous: string
  eventHash: string
}

/** The hash of a link. It covers the team, the position and everything before it. */
export function linkHash({ teamId, seq, previous, eventHash: event }: LinkContent): string {
  const position = Buffer.allocUnsafe(8)
  position.writeBigUInt64BE(BigInt(seq))
  // Two hashes of 32 bytes and a number of 8 bytes precede it, so the team needs no length.
  return sha256('link', Buffer.from(previous, 'hex'), Buffer.from(event, 'hex'), position, Buffer.from(teamId))
}

/** Replaces a hash of personal data, which could be guessed, in an event: only the nonce opens it. */
export function commitmentOf(field: string, value: string, nonce: string): string {
  const hmac = createHmac('sha256', Buffer.from(nonce, 'hex'))
  return `c1:${hmac.update(`dossier/disclosure/v1/${field}/${value}`).digest('hex')}`
}

/** Whether a value of an event is a commitment to a value that is disclosed separately. */
export function isCommitment(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('c1:')
}
