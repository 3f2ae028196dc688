import { type ChainRecord, contentHash, type FirstBad, follows, type LinkRecord, type Position } from './chain.ts'

/** Beyond this number of removed links, the report only says that links are missing. */
const mostRemoved = 1024

/** Evidence in the rest of a chain about the link that does not fit. */
interface Traces {
  /** The link immediately after the bad one. */
  next: LinkRecord | null
  /** The link that belongs at the bad one's position, found elsewhere. */
  rightful: LinkRecord | null
  /** A record with the expected position. */
  expected: LinkRecord | null
  /** A link that was sealed for the event that the bad one now has. */
  twin: LinkRecord | null
  /** A link that the bad one was sealed after. */
  predecessor: LinkRecord | null
  /** The signed head that has the bad link's hash. */
  headSeq: number | null
}

/**
 * Determines what was done to the first link that does not follow `at`. Reads the rest of the chain, which still holds whatever was moved,
 * in constant memory.
 */
export async function findCause(at: Position, bad: LinkRecord, rest: AsyncIterable<ChainRecord>): Promise<FirstBad> {
  const traces = await readTraces(at, bad, rest)
  const seq = at.seq + 1
  const { eventId } = bad
  if (bad.seq > seq) {
    return traces.expected === null
      ? missing(seq, null)
      : { seq, eventId: traces.expected.eventId, problem: 'reordered', message: `Link ${seq} stands at another place.` }
  }
  if (bad.seq < seq) {
    return { seq: bad.seq, eventId, problem: 'inserted', message: `There is a second link ${bad.seq}.` }
  }
  if (bad.event === null) return missing(seq, eventId)
  const isAsSealed = bad.event === 'omitted' || contentHash(bad) === bad.eventHash
  if (isAsSealed && !follows(at.teamId, seq, at.hash, bad)) return displaced(at, bad, traces)
  if (traces.twin !== null) return reordered(seq, eventId)
  return { seq, eventId, problem: 'edited', message: `The event of link ${seq} is not the one that was sealed.` }
}

async function readTraces(at: Position, bad: LinkRecord, rest: AsyncIterable<ChainRecord>): Promise<Traces> {
  const { teamId } = at
  const seq = at.seq + 1
  const content = contentHash(bad)
  const traces: Traces = { next: null, rightful: null, expected: null, twin: null, predecessor: null, headSeq: null }
  for await (const record of rest) {
    if (record.kind === 'head') {
      if (record.hash === bad.hash) traces.headSeq ??= record.seq
      continue
    }
    traces.next ??= record
    if (record.seq === seq) traces.expected ??= record
    if (follows(teamId, seq, at.hash, record)) traces.rightful ??= record
    if (content !== null && record.eventHash === content) traces.twin ??= record
    if (follows(teamId, record.seq + 1, record.hash, bad)) traces.predecessor ??= record
  }
  return traces
}

/** The event is unchanged, but at the wrong position. */
function displaced(at: Position, bad: LinkRecord, traces: Traces): FirstBad {
  const { teamId, last } = at
  const seq = at.seq + 1
  const { rightful, next, predecessor, headSeq } = traces
  if (last !== null && follows(teamId, at.seq, last.previous, bad)) {
    return inserted(at.seq, last.eventId)
  }
  const swapped = rightful !== null && follows(teamId, seq + 1, rightful.hash, bad)
  if (predecessor !== null || swapped) return reordered(seq, bad.eventId)
  if (rightful !== null) return inserted(seq, bad.eventId)
  if (headSeq !== null && headSeq > seq) return missing(seq, null)
  if (next !== null && removedBefore(teamId, bad, next)) return missing(seq, null)
  return { seq, eventId: bad.eventId, problem: 'edited', message: `Link ${seq} is not the one that was sealed.` }
}

/** Whether links were removed and the rest renumbered: the next link then still follows, at a later position. */
function removedBefore(teamId: string, bad: LinkRecord, next: LinkRecord): boolean {
  for (let removed = 1; removed <= mostRemoved; removed++) {
    if (follows(teamId, next.seq + removed, bad.hash, next)) return true
  }
  return false
}

function missing(seq: number, eventId: string | null): FirstBad {
  const what = eventId === null ? `Link ${seq} is gone.` : `The event of link ${seq} is gone.`
  return { seq, eventId, problem: 'missing', message: what }
}

function inserted(seq: number, eventId: string): FirstBad {
  return { seq, eventId, problem: 'inserted', message: `Link ${seq} was put between links that were sealed.` }
}

function reordered(seq: number, eventId: string): FirstBad {
  return { seq, eventId, problem: 'reordered', message: `Link ${seq} has the event of another place.` }
}
