import { createHash } from 'node:crypto'
import { objectLine } from './archive-writer.ts'
import type { ArchiveReader, FoundEntry } from './archive-reader.ts'
import { type MissingObject, objectName, objectRowSchema } from './layout.ts'
import { BackupError } from './errors.ts'

/** An object that the rows of an archive require. */
export interface WantedObject {
  name: string
  size: number
  sha256: string
}

/** Beyond this number of required objects that are missing from the archive, a single `damaged` error stands for all of them. */
const mostUnmatched = 100_000

/** The result of comparing an archive's objects with its rows. */
export interface ObjectsCheck {
  count: number
  bytes: number
  sha256: string
}

/** Reports an object that does not match the rows. */
export type ObjectProblem = (code: 'extra' | 'changed', name: string) => void

/**
 * Compares objects, in order as they are read, with the rows, which have the same order, so that neither must be kept in memory. Required
 * objects that were not found are in `unmatched`.
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
  /** Returns the next required object at or after `name`; those before it are missing from the archive. */
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
    /** Call after the last object; `unmatched` is complete then. */
    async end(): Promise<ObjectsCheck> {
      await wantedAt(null)
      ended ??= { count, bytes, sha256: all.digest('hex') }
      return ended
    },
  }
}

/** The object that a document's row requires; null for a document without one. Throws `damaged` with the position of the row. */
export function wantedBy(line: string, place: string): WantedObject | null {
  const row = objectRowSchema.safeParse(parsed(line, place))
  if (!row.success) throw new BackupError('damaged', `${place} has a document whose row cannot be read.`)
  const { team_id: teamId, id, byte_size: size, sha256 } = row.data
  return sha256 === '' ? null : { name: objectName({ teamId, id }), size, sha256 }
}

/** The name of an object that could not be backed up. */
export function nameOfMissing({ teamId, id }: MissingObject): string {
  return objectName({ teamId, id })
}

/** Parses JSON from a position in an archive; throws `damaged`. */
export function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BackupError('damaged', `${place} has something that is no JSON.`, { cause })
  }
}
