import type { ChainRecord, LinkRecord } from '../chain.ts'
import type { ChainedEvent } from '../encode-event.ts'
import { parseExact } from '../exact-json.ts'
import { eventHash, genesisHash, linkHash } from '../hashes.ts'
import { type Head, signHead } from '../heads.ts'
import { type AnnouncedKey, announceKey } from '../key-history.ts'
import type { KeyRing } from '../keys.ts'

export const teamId = '01a1fadc-3bcb-70c6-9a45-44485515decd'

/** A distinct event for each number. */
export function sampleEvent(index: number): ChainedEvent {
  const id = `01a1fadc-3bcb-70c6-9a45-${index.toString(16).padStart(12, '0')}`
  return {
    teamId,
    id,
    type: 'run.succeeded',
    actorId: teamId,
    requestId: `request ${index}`,
    subjectType: 'run',
    subjectId: teamId,
    person: null,
    time: String(1_780_000_000_000 + index),
    data: parseExact('{"documents": 7}'),
  }
}

/** A link for an event that follows the hash `previous`. */
export function sampleLink(event: ChainedEvent, seq: number, previous: string): LinkRecord {
  const hash = eventHash(event)
  const chained = linkHash({ teamId, seq, previous, eventHash: hash })
  return { kind: 'link', seq, eventId: event.id, eventHash: hash, hash: chained, event, disclosure: null }
}

export interface SampleChain {
  links: LinkRecord[]
  heads: Head[]
  keys: AnnouncedKey[]
}

/** A chain of `length` links with a head every `batch` links, and a new key halfway. */
export function sampleChain(ring: KeyRing, length: number, batch: number): SampleChain {
  const createdAt = '2026-01-27T14:23:05.000Z'
  const [old, young] = [ring(teamId, 1), ring(teamId, 2)]
  const half = Math.floor(length / batch / 2) * batch
  const keys = [
    announceKey({ teamId, generation: 1, fromSeq: 1, createdAt, key: old, previous: null }),
    announceKey({ teamId, generation: 2, fromSeq: half + 1, createdAt, key: young, previous: old }),
  ]
  const links: LinkRecord[] = []
  const heads: Head[] = []
  let hash = genesisHash(teamId)
  for (let seq = 1; seq <= length; seq++) {
    const link = sampleLink(sampleEvent(seq), seq, hash)
    hash = link.hash
    links.push(link)
    const isLast = seq % batch === 0 || seq === length
    const fromSeq = Math.floor((seq - 1) / batch) * batch + 1
    if (isLast) heads.push(signHead(teamId, { fromSeq, seq, hash, sealedAt: createdAt }, seq > half ? young : old))
  }
  return { links, heads, keys }
}

/** The records of a chain by position, each head after its link. */
export async function* recordsOf({ links, heads }: Pick<SampleChain, 'links' | 'heads'>): AsyncGenerator<ChainRecord> {
  const waiting = [...heads]
  for (const link of links) {
    while ((waiting[0]?.seq ?? Infinity) < link.seq) yield headRecord(waiting.shift())
    yield link
    while (waiting[0]?.seq === link.seq) yield headRecord(waiting.shift())
  }
  for (const head of waiting) yield headRecord(head)
}

function headRecord(head: Head | undefined): ChainRecord {
  if (head === undefined) throw new RangeError('there is no head left')
  return { kind: 'head', ...head }
}
