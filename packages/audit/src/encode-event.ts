import { AuditError } from './errors.ts'
import { type ExactJson, ExactNumber } from './exact-json.ts'

/** An audit event with everything that is chained; all fields are in the text form of the database. */
export interface ChainedEvent {
  teamId: string
  id: string
  type: string
  actorId: string
  requestId: string
  subjectType: string
  subjectId: string
  /** Keyed hash of the person that the event is about. */
  person: string | null
  /** Milliseconds since 1970, as decimal text. */
  time: string
  data: ExactJson
}

const tags = { null: 0, false: 1, true: 2, number: 3, text: 4, list: 5, object: 6 } as const
const deepest = 64

/**
 * Encodes an event canonically: each value is a tag byte, and a value of variable length starts with its length (four bytes, big endian).
 * Different events never have the same bytes. Throws `not_canonical` for text that UTF-8 cannot encode.
 */
export function encodeEvent(event: ChainedEvent): Buffer {
  const parts: Buffer[] = []
  const { teamId, id, type, actorId, requestId, subjectType, subjectId, person, time, data } = event
  for (const text of [teamId, id, type, actorId, requestId, subjectType, subjectId]) writeText(parts, text)
  writeValue(parts, person, 0)
  writeText(parts, time)
  writeValue(parts, data, 0)
  return Buffer.concat(parts)
}

function writeValue(parts: Buffer[], value: ExactJson, depth: number): void {
  if (depth > deepest) throw new AuditError('not_canonical', `Data is nested more than ${deepest} levels deep.`)
  if (value === null) parts.push(Buffer.of(tags.null))
  else if (typeof value === 'boolean') parts.push(Buffer.of(value ? tags.true : tags.false))
  else if (typeof value === 'string') writeText(parts, value)
  else if (value instanceof ExactNumber) writeText(parts, value.text, tags.number)
  else if (Array.isArray(value)) {
    parts.push(header(tags.list, value.length))
    for (const item of value) writeValue(parts, item, depth + 1)
  } else {
    const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
    parts.push(header(tags.object, members.length))
    for (const [key, member] of members) {
      writeText(parts, key)
      writeValue(parts, member, depth + 1)
    }
  }
}

function writeText(parts: Buffer[], text: string, tag: number = tags.text): void {
  if (!text.isWellFormed()) throw new AuditError('not_canonical', 'A text has half of a surrogate pair.')
  const bytes = Buffer.from(text, 'utf8')
  parts.push(header(tag, bytes.length), bytes)
}

function header(tag: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(5)
  bytes[0] = tag
  bytes.writeUInt32BE(length, 1)
  return bytes
}
