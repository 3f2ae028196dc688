import { type ChainRecord, type FirstBad, follows, isNext, type LinkRecord, type Position } from './chain.ts'
import { findCause } from './find-cause.ts'
import { genesisHash } from './hashes.ts'
import { type Head, isHeadSigned } from './heads.ts'
import { type AnnouncedKey, keyAt, keyHistoryProblem } from './key-history.ts'

/** A position and its hash as observed by somebody. */
export interface KnownHash {
  seq: number
  hash: string
}

export interface VerifyOptions {
  teamId: string
  keys: readonly AnnouncedKey[]
  /** Fingerprint of a trusted key; trust in the others follows from their announcements. Null for a chain without keys. */
  trusted: string | null
  /** The link after which the records begin; by default the beginning of the chain. */
  anchor?: KnownHash
  /** Positions seen before, which the chain must still have. */
  known?: readonly KnownHash[]
  /** A position that the records must reach. */
  reach?: number
}

export interface ChainReport {
  ok: boolean
  /** Number of links and events checked. */
  links: number
  events: number
  /** The last valid link. */
  seq: number
  hash: string
  head: Head | null
  firstBad: FirstBad | null
}

interface Walk extends Position {
  options: VerifyOptions
  known: ReadonlyMap<number, string>
  links: number
  events: number
  head: Head | null
  /** The first link after the last head. */
  unsigned: LinkRecord | null
}

/**
 * Verifies a chain from its anchor, record by record in constant memory, and identifies the first link that differs from what was sealed.
 * It cannot detect that the end is missing unless `known` has a position there.
 */
export async function verifyChain(records: AsyncIterable<ChainRecord>, options: VerifyOptions): Promise<ChainReport> {
  const walk = startOf(options)
  const keyProblem = keyHistoryProblem(options.teamId, options.keys, options.trusted)
  if (keyProblem !== null) {
    return reportOf(walk, { seq: walk.seq + 1, eventId: null, problem: 'unknown_key', message: keyProblem })
  }
  const rest = restOf(records)
  for await (const record of rest) {
    const bad = record.kind === 'link' ? await addLink(walk, record, rest) : await addHead(walk, record, rest)
    if (bad !== null) return reportOf(walk, bad)
  }
  return reportOf(walk, endProblem(walk))
}

function startOf(options: VerifyOptions): Walk {
  const { teamId, anchor = { seq: 0, hash: genesisHash(teamId) }, known = [] } = options
  const map = new Map(known.map(({ seq, hash }) => [seq, hash]))
  return { options, teamId, ...anchor, last: null, known: map, links: 0, events: 0, head: null, unsigned: null }
}

/** The same records, such that a second reader continues where the first one stopped. */
function restOf(records: AsyncIterable<ChainRecord>): AsyncIterable<ChainRecord> {
  const iterator = records[Symbol.asyncIterator]()
  return { [Symbol.asyncIterator]: () => iterator }
}

async function addLink(walk: Walk, link: LinkRecord, rest: AsyncIterable<ChainRecord>): Promise<FirstBad | null> {
  if (!isNext(walk, link)) return findCause(walk, link, rest)
  walk.last = { eventId: link.eventId, previous: walk.hash }
  walk.seq = link.seq
  walk.hash = link.hash
  walk.links++
  if (link.event !== 'omitted') walk.events++
  walk.unsigned ??= link
  const seen = walk.known.get(link.seq)
  if (seen === undefined || seen === link.hash) return null
  const message = `The chain was sealed a second time: link ${link.seq} was known with another hash.`
  return { seq: link.seq, eventId: link.eventId, problem: 'forged_head', message }
}

async function addHead(walk: Walk, head: Head, rest: AsyncIterable<ChainRecord>): Promise<FirstBad | null> {
  const { options, unsigned } = walk
  if (head.seq > walk.seq) return lost(walk, head, rest)
  const first = unsigned?.seq ?? walk.seq + 1
  const bad = (problem: FirstBad['problem'], message: string): FirstBad => ({
    seq: head.seq,
    eventId: walk.last?.eventId ?? null,
    problem,
    message,
  })
  const isInPlace = head.seq === walk.seq && unsigned !== null
  // The first head of an excerpt may also sign links before the excerpt.
  const begins =
    walk.head === null && walk.links > 0 ? head.fromSeq <= first && head.fromSeq > 0 : head.fromSeq === first
  if (!isInPlace || !begins) return bad('forged_head', `The head at link ${head.seq} does not sign links ${first} on.`)
  const key = keyAt(options.keys, head.fromSeq)
  if (key === null || !options.keys.some(({ keyId }) => keyId === head.keyId)) {
    return bad(
      'unknown_key',
      `The head at link ${head.seq} names the key sha256:${head.keyId}, which nobody announced.`,
    )
  }
  const isSigned = key.keyId === head.keyId && isHeadSigned(walk.teamId, head, key.publicKey)
  if (isSigned && head.hash !== walk.hash && (await wasPushed(walk, head, rest))) {
    return bad('inserted', `Link ${head.seq} was put between links that were sealed.`)
  }
  if (!isSigned || head.hash !== walk.hash) {
    return bad('forged_head', `Links ${first} to ${head.seq} are not what the head at link ${head.seq} has signed.`)
  }
  walk.head = head
  walk.unsigned = null
  return null
}

/** Whether the link that a head signed comes later, because another one was put in its place. */
async function wasPushed({ teamId, last }: Walk, head: Head, rest: AsyncIterable<ChainRecord>): Promise<boolean> {
  for await (const record of rest) {
    if (record.kind === 'link' && record.hash === head.hash) {
      return last !== null && follows(teamId, head.seq, last.previous, record)
    }
  }
  return false
}

/** A head whose links are missing, from within the chain or from its end. */
async function lost(walk: Walk, head: Head, rest: AsyncIterable<ChainRecord>): Promise<FirstBad> {
  const seq = walk.seq + 1
  for await (const record of rest) {
    if (record.kind === 'link') return { seq, eventId: null, problem: 'missing', message: `Link ${seq} is gone.` }
  }
  const message = `The chain ends at link ${walk.seq}, but a head has signed link ${head.seq}.`
  return { seq, eventId: null, problem: 'truncated', message }
}

function endProblem({ options, unsigned, known, seq }: Walk): FirstBad | null {
  const newest = Math.max(options.reach ?? 0, ...known.keys())
  if (newest > seq) {
    const message = `The chain ends at link ${seq}, but link ${newest} was sealed.`
    return { seq: seq + 1, eventId: null, problem: 'truncated', message }
  }
  if (unsigned === null) return null
  const message = `No head has signed link ${unsigned.seq} and what comes after.`
  return { seq: unsigned.seq, eventId: unsigned.eventId, problem: 'inserted', message }
}

function reportOf({ links, events, seq, hash, head }: Walk, firstBad: FirstBad | null): ChainReport {
  return { ok: firstBad === null, links, events, seq, hash, head, firstBad }
}
