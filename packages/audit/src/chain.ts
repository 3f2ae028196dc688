import type { ChainedEvent } from './encode-event.ts'
import { AuditError } from './errors.ts'
import { commitmentOf, eventHash, isCommitment, linkHash } from './hashes.ts'
import type { Head } from './heads.ts'

/** The values behind an event's commitments, and the nonce that opens them. */
interface Disclosure {
  nonce: string
  fields: Readonly<Record<string, string>>
}

/** A stored link with its event. */
export interface LinkRecord {
  kind: 'link'
  seq: number
  eventId: string
  eventHash: string
  hash: string
  /** Null if the event is missing; `omitted` in an excerpt without it. */
  event: ChainedEvent | null | 'omitted'
  /** Null after the person was erased. */
  disclosure: Disclosure | null
}

/** A record of a chain; each head follows the link that it signs. */
export type ChainRecord = LinkRecord | ({ kind: 'head' } & Head)

/** The ways in which a chain can have been changed. */
export const chainProblems = [
  'edited',
  'missing',
  'inserted',
  'reordered',
  'truncated',
  'forged_head',
  'unknown_key',
  'malformed',
] as const
export type ChainProblem = (typeof chainProblems)[number]

/** The first link of a chain that differs from what was sealed. */
export interface FirstBad {
  seq: number
  /** Null if the link itself is missing, so that its event is unknown. */
  eventId: string | null
  problem: ChainProblem
  /** One English sentence. */
  message: string
}

/** The state of a chain before a link: position, hash, and the preceding link. */
export interface Position {
  teamId: string
  seq: number
  hash: string
  /** The link at `seq` and the hash before it; null at the beginning of the chain. */
  last: { eventId: string; previous: string } | null
}

/** The hash of an event's present content; null if that content cannot have been sealed. */
export function contentHash({ event }: LinkRecord): string | null {
  if (event === null || event === 'omitted') return null
  try {
    return eventHash(event)
  } catch (error) {
    if (error instanceof AuditError) return null
    throw error
  }
}

/** Whether the link's hash is that of its event hash after `previous` at position `seq`. */
export function follows(teamId: string, seq: number, previous: string, link: LinkRecord): boolean {
  return linkHash({ teamId, seq, previous, eventHash: link.eventHash }) === link.hash
}

/** Whether a link is the next one, with its event unchanged since sealing. */
export function isNext({ teamId, seq, hash }: Position, link: LinkRecord): boolean {
  if (link.seq !== seq + 1 || !follows(teamId, link.seq, hash, link)) return false
  if (link.event === 'omitted') return true
  return contentHash(link) === link.eventHash && isDisclosed(link)
}

/** Whether the disclosure has exactly the values that the event commits to; erasing a person removes whole disclosures. */
function isDisclosed({ event, disclosure }: LinkRecord): boolean {
  if (disclosure === null || event === null || event === 'omitted') return true
  const { data } = event
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  // Own members only, because a field may be named like one of the prototype.
  const members = new Map(Object.entries(data))
  const { nonce, fields } = disclosure
  const committed = [...members].filter(([, value]) => isCommitment(value))
  return (
    committed.every(([field]) => Object.hasOwn(fields, field)) &&
    Object.entries(fields).every(([field, value]) => members.get(field) === commitmentOf(field, value, nonce))
  )
}
