import { transliterate } from '../transliterate.ts'
import { excerpt } from './clean-text.ts'
import { child, type Cursor, describeFound, isAbsent, note, warn } from './cursor.ts'

const REPORTED_KEYS = 100
const MOST_UNPLACED = 1000

/** Reads an object key by key and remembers which keys were requested. */
export interface ObjectReader {
  cursor: Cursor
  /**
   * The value of the first of these keys that the object has; a key with a different spelling or an alias is reported
   * as renamed.
   */
  take: (key: string, ...aliases: string[]) => Cursor
  /** Whether one of these keys exists, in any spelling. */
  has: (...keys: string[]) => boolean
  /** Reports keys that are known but have no place in the model as dropped, if they have content. */
  drop: (...keys: string[]) => void
  /** Reports every key that was not requested as dropped. */
  finish: () => void
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A reader for an object; null, with a warning, for any other value, and silently for an absent one. */
export function readObject(cursor: Cursor): ObjectReader | null {
  const { value } = cursor
  if (isAbsent(cursor)) return null
  if (!isRecord(value)) {
    warn(cursor, 'type.object', { found: describeFound(value) })
    cursor.log.unplaced.push(cursor)
    return null
  }
  return objectReader(cursor, value)
}

function objectReader(cursor: Cursor, object: Record<string, unknown>): ObjectReader {
  const keys = Object.keys(object)
  // Most objects have their keys as they are requested.
  let byFold: ReadonlyMap<string, string> | null = null
  const taken = new Set<string>()

  const find = (key: string): string | undefined =>
    Object.hasOwn(object, key) ? key : (byFold ??= foldedKeys(keys)).get(foldKey(key))

  return {
    cursor,
    take: (key, ...aliases) => {
      const found = [key, ...aliases].map(find).find((name) => name !== undefined && !taken.has(name))
      if (found === undefined) return child(cursor, key, undefined)
      taken.add(found)
      const value = child(cursor, found, object[found])
      if (found !== key) note(value, 'renamed', 'key.renamed', { from: excerpt(found, 80), to: key })
      return value
    },
    has: (...names) => names.some((name) => find(name) !== undefined),
    drop: (...names) => {
      for (const key of names.filter((name) => Object.hasOwn(object, name))) {
        taken.add(key)
        const value = child(cursor, key, object[key])
        if (isEmpty(value.value)) continue
        note(value, 'dropped', 'key.without-place', { key })
        cursor.log.unplaced.push(value)
      }
    },
    finish: () => {
      const rest = keys.filter((key) => !taken.has(key))
      cursor.log.unplaced.push(...rest.slice(0, MOST_UNPLACED).map((key) => child(cursor, key, object[key])))
      for (const key of rest.slice(0, REPORTED_KEYS)) {
        note(child(cursor, key, object[key]), 'dropped', 'key.dropped', { key: excerpt(key, 80) })
      }
      const more = rest.length - REPORTED_KEYS
      if (more > 0) note(cursor, 'dropped', 'keys.dropped', { count: more })
    },
  }
}

/** The first key of each folded form. */
function foldedKeys(keys: readonly string[]): Map<string, string> {
  return new Map(keys.map((key): [string, string] => [foldKey(key), key]).toReversed())
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Keys are compared without case, accents, spaces and punctuation: `Ausgewaehlte Referenzprojekte` is `Ausgewählte_Referenzprojekte`. */
function foldKey(key: string): string {
  if (key.length > 200) return key
  return transliterate(key)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
