import { type Db, type ObjectOnDriver, objectsOnDriver, type Owner } from '@dossier/db'
import type { StorageDriver } from '@dossier/workspace'
import { timeOfUuid } from '../../floor/uuid-time.ts'
import type { SweepFindingKind } from './sweep-view.ts'
import { runOf, type Span } from './spans.ts'

/** An object in the wrong state: its row, if any, and its stored size, if present. */
export interface Found {
  kind: SweepFindingKind
  key: string
  row: ObjectOnDriver | null
  storedSize: number | null
}

const rowsAtOnce = 1000

/** Compares what a driver listed for a span of runs with the rows; ignores anything younger than `before`. */
export async function findInSpan(
  db: Db,
  owner: Owner,
  { driver, span, before }: { driver: StorageDriver; span: Span; before: Date },
): Promise<Found[]> {
  const found: Found[] = span.foreign.map(({ key, size }) => ({ kind: 'foreign', key, row: null, storedSize: size }))
  const left = new Map(span.objects)
  // Read after the listing: rows are written first, so every listed object has its row by now.
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
