import type { ChainedEvent } from './encode-event.ts'
import { AuditError } from './errors.ts'
import { commitmentOf, eventHash, isCommitment, linkHash } from './hashes.ts'
import type { Head } from './heads.ts'

/** What the commitments in an event stand for, and the nonce that opens them. */
interface Disclosure {
  nonce: string
  fields: Readonly<Record<string, string>>
}

/** A link as it is stored, with the event that it speaks of. */
export interface LinkRecord {
  kind: 'link'
  seq: number
  eventId: string
  eventHash: string
  hash: string
  /** Null when the event is gone; `omitted` in an excerpt that leaves it out. */
  event: ChainedEvent | null | 'omitted'
  /** Null once the person is erased. */
  disclosure: Disclosure | null
}

/** One step of a chain: each head comes after the link that it signs. */
export type ChainRecord = LinkRecord | ({ kind: 'head' } & Head)

/** How a chain was changed. */
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

/** The first link of a chain that is not as it was sealed. */
export interface FirstBad {
  seq: number
  /** Null when the link itself is gone, so that nothing says which event it was. */
  eventId: string | null
  problem: ChainProblem
  /** One English sentence. */
  message: string
}

/** Where a chain was before a link: its position, its hash, and the step before that. */
export interface Position {
  teamId: string
  seq: number
  hash: string
  /** The link at `seq` and the hash before it; null at the beginning. */
  last: { eventId: string; previous: string } | null
}

/** The hash of an event's content as it is now; null when it cannot be one that was sealed. */
export function contentHash({ event }: LinkRecord): string | null {
  if (event === null || event === 'omitted') return null
  try {
    return eventHash(event)
  } catch (error) {
    if (error instanceof AuditError) return null
    throw error
  }
}

/** Whether the link's hash is that of its event hash, following the hash `previous` at position `seq`. */
export function follows(teamId: string, seq: number, previous: string, link: LinkRecord): boolean {
  return linkHash({ teamId, seq, previous, eventHash: link.eventHash }) === link.hash
}

/** Whether a link is what comes next, and its event what was sealed. */
export function isNext({ teamId, seq, hash }: Position, link: LinkRecord): boolean {
  if (link.seq !== seq + 1 || !follows(teamId, link.seq, hash, link)) return false
  if (link.event === 'omitted') return true
  return contentHash(link) === link.eventHash && isDisclosed(link)
}

/** Whether what is disclosed is what the event commits to, all of it: erasing a person takes whole disclosures away. */
function isDisclosed({ event, disclosure }: LinkRecord): boolean {
  if (disclosure === null || event === null || event === 'omitted') return true
  const { data } = event
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  // Only own members count: a field may be called as the prototype's are.
  const members = new Map(Object.entries(data))
  const { nonce, fields } = disclosure
  const committed = [...members].filter(([, value]) => isCommitment(value))
  return (
    committed.every(([field]) => Object.hasOwn(fields, field)) &&
    Object.entries(fields).every(([field, value]) => members.get(field) === commitmentOf(field, value, nonce))
  )
}
