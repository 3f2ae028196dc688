import { type AnnouncedKey, type ChainedEvent, type ChainRecord, type Head, parseExact } from '@dossier/audit'
import {
  type Db,
  headsBetween,
  linkedEvents,
  type LinkedEvent,
  type SealableEvent,
  type StoredHead,
  type StoredKey,
  type Team,
} from '@dossier/db'

const pageSize = 2000

/** The hashed content of an event's row. */
export function chainedEvent(teamId: string, { data, ...rest }: SealableEvent): ChainedEvent {
  return { teamId, ...rest, data: parseExact(data) }
}

/** The signed content of a head's row. */
export function headOf({ sealedAt, ...head }: StoredHead): Head {
  return { ...head, sealedAt: sealedAt.toISOString() }
}

/** The announced key in a key's row. */
export function keyOf({ createdAt, ...key }: StoredKey): AnnouncedKey {
  return { ...key, createdAt: createdAt.toISOString() }
}

/** The chain after position `after` up to `upTo`, each head after its link, read page by page. */
export async function* chainRecords(
  db: Db,
  team: Team,
  { after, upTo }: { after: number; upTo: number },
): AsyncGenerator<ChainRecord> {
  let headsFrom = after
  for (let from = after; ;) {
    const rows = await linkedEvents(db, team, { after: from, upTo, limit: pageSize })
    const last = rows.length < pageSize ? upTo : (rows.at(-1)?.seq ?? upTo)
    const heads = await headsBetween(db, team, { after: headsFrom, upTo: last, limit: pageSize + 1 })
    yield* merge(team.teamId, rows, heads)
    if (rows.length < pageSize) return
    from = last
    headsFrom = last
  }
}

function* merge(teamId: string, rows: readonly LinkedEvent[], heads: readonly StoredHead[]): Generator<ChainRecord> {
  let next = 0
  for (const row of rows) {
    // A head whose link is missing takes the link's place.
    for (let head = heads[next]; head !== undefined && head.seq < row.seq; head = heads[++next]) yield headRecord(head)
    const { event, ...link } = row
    yield { kind: 'link', ...link, event: event === null ? null : chainedEvent(teamId, event) }
    for (let head = heads[next]; head !== undefined && head.seq === row.seq; head = heads[++next])
      yield headRecord(head)
  }
  for (const head of heads.slice(next)) yield headRecord(head)
}

function headRecord(head: StoredHead): ChainRecord {
  return { kind: 'head', ...headOf(head) }
}
