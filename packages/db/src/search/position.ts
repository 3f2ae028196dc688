import { DbError } from '../errors.ts'
import type { SearchSort } from './direction.ts'

/** Where a page of a search ended: the direction, the tier of closeness, the run, and its last document on the page. */
export interface Position {
  sort: SearchSort
  tier: number
  createdAt: Date
  runUuid: string
  /** Null if the page includes all documents of the run. */
  documentId: string | null
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Encodes a position as one opaque word. */
export function encodePosition({ sort, tier, createdAt, runUuid, documentId }: Position): string {
  return Buffer.from(`${sort}.${tier}.${createdAt.getTime()}.${runUuid}.${documentId ?? ''}`).toString('base64url')
}

/** Decodes the output of `encodePosition` for this direction; throws `invalid_cursor` for anything else. */
export function decodePosition(text: string, sort: SearchSort): Position {
  const [direction, tier = '', time = '', runUuid = '', documentId = ''] = Buffer.from(text, 'base64url')
    .toString('latin1')
    .split('.')
  const position = {
    sort,
    tier: Number(tier),
    createdAt: new Date(Number(time)),
    runUuid,
    documentId: documentId === '' ? null : documentId,
  }
  const wellFormed =
    direction === sort &&
    /^[0-3]$/.test(tier) &&
    /^[0-9]{1,15}$/.test(time) &&
    uuid.test(runUuid) &&
    (documentId === '' || uuid.test(documentId)) &&
    !Number.isNaN(position.createdAt.getTime())
  if (!wellFormed || encodePosition(position) !== text) {
    const message = 'This cursor belongs to another list. Start without a cursor.'
    throw new DbError('invalid_cursor', message)
  }
  return position
}
