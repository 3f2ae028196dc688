import { createHash } from 'node:crypto'
import { objectLine } from './archive-writer.ts'
import type { ArchiveReader, FoundEntry } from './archive-reader.ts'
import { type MissingObject, objectName, objectRowSchema } from './layout.ts'
import { BackupError } from './errors.ts'

/** An object as the rows of an archive want it. */
export interface WantedObject {
  name: string
  size: number
  sha256: string
}

/** Objects that the rows want and that are not in the archive: more than these are told as one. */
const mostUnmatched = 100_000

/** What came of holding the objects of an archive against its rows. */
export interface ObjectsCheck {
  count: number
  bytes: number
  sha256: string
}

/** Tells of an object that is not as the rows want it. */
export type ObjectProblem = (code: 'extra' | 'changed', name: string) => void

/**
 * Holds objects, as they pass by in their order, against the rows, which are in the same order: neither has to be remembered.
 * What the rows want and what did not come is in `unmatched`.
 */
export function createObjectsCheck(reader: ArchiveReader, wanted: AsyncIterator<WantedObject>, tell: ObjectProblem) {
  const unmatched = new Set<string>()
  const all = createHash('sha256')
  let next: WantedObject | null | undefined
  let [count, bytes] = [0, 0]
  let ended: ObjectsCheck | undefined

  const advance = async () => {
    const { done, value } = await wanted.next()
    next = done === true ? null : value
  }
  /** The next object that the rows want, behind all before `name`; those are not in the archive. */
  const wantedAt = async (name: string | null): Promise<WantedObject | null> => {
    for (;;) {
      if (next === undefined) await advance()
      const one = next ?? null
      if (one === null || (name !== null && one.name >= name)) return one
      if (unmatched.size >= mostUnmatched) {
        throw new BackupError('damaged', `More than ${mostUnmatched} objects are not in the archive.`)
      }
      unmatched.add(one.name)
      await advance()
    }
  }
  return {
    unmatched,
    /** Reads an object and compares it. */
    async take(entry: FoundEntry): Promise<void> {
      const expected = await wantedAt(entry.name)
      const hash = createHash('sha256')
      for await (const chunk of reader.chunks(entry)) hash.update(chunk)
      const sha256 = hash.digest('hex')
      all.update(objectLine({ name: entry.name, size: entry.size, sha256 }))
      count += 1
      bytes += entry.size
      if (expected?.name !== entry.name) return tell('extra', entry.name)
      if (expected.size !== entry.size || expected.sha256 !== sha256) tell('changed', entry.name)
      await advance()
    },
    /** Call it after the last object; then `unmatched` is complete. */
    async end(): Promise<ObjectsCheck> {
      await wantedAt(null)
      ended ??= { count, bytes, sha256: all.digest('hex') }
      return ended
    },
  }
}

/** The object that a document's row wants; null for a document that has none. Throws `damaged` with the place of the row. */
export function wantedBy(line: string, place: string): WantedObject | null {
  const row = objectRowSchema.safeParse(parsed(line, place))
  if (!row.success) throw new BackupError('damaged', `${place} has a document whose row cannot be read.`)
  const { team_id: teamId, id, byte_size: size, sha256 } = row.data
  return sha256 === '' ? null : { name: objectName({ teamId, id }), size, sha256 }
}

/** The name of an object that could not be had. */
export function nameOfMissing({ teamId, id }: MissingObject): string {
  return objectName({ teamId, id })
}

/** Reads JSON that is at a place in an archive; throws `damaged`. */
export function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BackupError('damaged', `${place} has something that is no JSON.`, { cause })
  }
}
