import { validate } from 'uuid'
import { DbError } from './errors.ts'

/** Where a page ended: the sort key of its last row. `tier` orders before the time, for searches. */
export interface Cursor {
  tier: number
  createdAt: Date
  id: string
}

/** Writes a cursor as one opaque word. */
export function encodeCursor({ tier, createdAt, id }: Cursor): string {
  return Buffer.from(`${tier}.${createdAt.getTime()}.${id}`).toString('base64url')
}

/** Reads what `encodeCursor` wrote; throws `invalid_cursor` for anything else. */
export function decodeCursor(text: string): Cursor {
  const [tier = '', time = '', id = '', ...rest] = Buffer.from(text, 'base64url').toString('latin1').split('.')
  const createdAt = new Date(Number(time))
  const cursor = { tier: Number(tier), createdAt, id }
  const wellFormed = /^[0-9]$/.test(tier) && /^[0-9]{1,15}$/.test(time) && validate(id) && rest.length === 0
  if (!wellFormed || Number.isNaN(createdAt.getTime()) || encodeCursor(cursor) !== text) {
    throw strangeCursor()
  }
  return cursor
}

/** One page of a list, and the cursor of the next; null on the last page. */
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** Cuts the one row too many, which says that there is a next page, off a result. */
export function toPage<T extends { createdAt: Date; id: string }>(rows: T[], limit: number): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items, nextCursor: more ? encodeCursor({ tier: 0, createdAt: last.createdAt, id: last.id }) : null }
}

/** Cuts the one row too many off a list that is ordered by position, falling; see `decodePosition`. */
export function toPositionPage<T extends { seq: number }>(rows: T[], limit: number): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? String(last.seq) : null }
}

/** Reads the cursor of such a list; throws `invalid_cursor` for anything else. */
export function decodePosition(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text)
  throw strangeCursor()
}

function strangeCursor(): DbError {
  return new DbError('invalid_cursor', 'This cursor belongs to another list. Start without a cursor.')
}
