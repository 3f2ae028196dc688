import { type Db, type ObjectOnDriver, objectsOnDriver, type Owner } from '@dossier/db'
import type { StorageDriver } from '@dossier/workspace'
import { timeOfUuid } from '../../floor/uuid-time.ts'
import type { SweepFindingKind } from './sweep-view.ts'
import { runOf, type Span } from './spans.ts'

/** An object that is not as it should be: its row, where it has one, and its size in the storage, where it is there. */
export interface Found {
  kind: SweepFindingKind
  key: string
  row: ObjectOnDriver | null
  storedSize: number | null
}

const rowsAtOnce = 1000

/** Holds what a driver listed of a stretch of runs against the rows; what is younger than `before` is left alone. */
export async function findInSpan(
  db: Db,
  owner: Owner,
  { driver, span, before }: { driver: StorageDriver; span: Span; before: Date },
): Promise<Found[]> {
  const found: Found[] = span.foreign.map(({ key, size }) => ({ kind: 'foreign', key, row: null, storedSize: size }))
  const left = new Map(span.objects)
  // Read after the listing: the row of whatever was listed is there by now, since it is written first.
  for await (const row of rowsOf(db, owner, { driver: driver.name, ...span })) {
    const storedSize = left.get(row.key) ?? null
    left.delete(row.key)
    const kind = judge(row, storedSize, before)
    if (kind !== null) found.push({ kind, key: row.key, row, storedSize })
  }
  for (const [key, storedSize] of left) {
    if (timeOfUuid(runOf(key)) < before.getTime()) found.push({ kind: 'orphan', key, row: null, storedSize })
  }
  return found
}

async function* rowsOf(
  db: Db,
  owner: Owner,
  { driver, after, upTo }: { driver: string; after: string | null; upTo: string | null },
): AsyncGenerator<ObjectOnDriver> {
  let last: { runUuid: string; key: string | null } | null = after === null ? null : { runUuid: after, key: null }
  for (;;) {
    const rows = await objectsOnDriver(db, owner, { driver, after: last, upTo, limit: rowsAtOnce })
    yield* rows
    const end = rows.at(-1)
    if (end === undefined || rows.length < rowsAtOnce) return
    last = { runUuid: end.runUuid, key: end.key }
  }
}

function judge(row: ObjectOnDriver, storedSize: number | null, before: Date): SweepFindingKind | null {
  if (row.isActive) return null
  const isYoung = row.changedAt >= before
  switch (row.state) {
    case 'deleting':
      return 'deleting'
    case 'deleted':
      return storedSize === null || isYoung ? null : 'orphan'
    case 'pending':
      if (isYoung) return null
      return row.role === 'original' && row.documentId === null ? 'abandoned' : 'unfinished'
    case 'stored':
      if (storedSize === null) return 'missing'
      return storedSize === row.byteSize ? null : 'damaged'
  }
}
