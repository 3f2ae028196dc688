import { validate } from 'uuid'
import { DbError } from './errors.ts'

/** The end of a page: the sort key of its last row. For searches, `tier` sorts before the time. */
export interface Cursor {
  tier: number
  createdAt: Date
  id: string
}

/** Encodes a cursor as one opaque word. */
export function encodeCursor({ tier, createdAt, id }: Cursor): string {
  return Buffer.from(`${tier}.${createdAt.getTime()}.${id}`).toString('base64url')
}

/** Decodes the output of `encodeCursor`; throws `invalid_cursor` for anything else. */
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

/** One page of a list, and the cursor of the next page; null on the last one. */
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** Removes the extra row, which only shows that there is a next page, from a result. */
export function toPage<T extends { createdAt: Date; id: string }>(rows: T[], limit: number): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items, nextCursor: more ? encodeCursor({ tier: 0, createdAt: last.createdAt, id: last.id }) : null }
}

/** Like `toPage`, for a list in descending order of position; see `decodePosition`. */
export function toPositionPage<T extends { seq: number }>(rows: T[], limit: number): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? String(last.seq) : null }
}

/** Decodes the cursor of such a list; throws `invalid_cursor` for anything else. */
export function decodePosition(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text)
  throw strangeCursor()
}

function strangeCursor(): DbError {
  return new DbError('invalid_cursor', 'This cursor belongs to another list. Start without a cursor.')
}
