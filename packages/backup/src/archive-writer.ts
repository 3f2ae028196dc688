import { createHash } from 'node:crypto'
import { type ArchiveFile, createArchiveFile } from './archive-file.ts'
import { BackupError } from './errors.ts'
import {
  type ArchiveFormat,
  type ArchiveManifest,
  type ArchivePart,
  formatName,
  jsonBytes,
  largestJson,
  layoutVersion,
  manifestName,
  missingName,
  type MissingObject,
  objectName,
  partTarget,
  rowsName,
} from './layout.ts'
import { packLines } from './lines.ts'

/** An object whose bytes were verified. */
export interface ArchivedObject {
  teamId: string
  id: string
  size: number
  sha256: string
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** What identifies a finished archive: its manifest, and the SHA-256 of the manifest as stored. */
export interface FinishedArchive {
  manifest: ArchiveManifest
  fingerprint: string
}

/** Writes the contents of an archive in order: the rows of each table, the objects by team and id, then the end. */
export interface ArchiveWriter {
  rows(table: string, lines: AsyncIterable<string>): Promise<void>
  object(object: ArchivedObject): Promise<void>
  missing(object: MissingObject): void
  finish(): Promise<FinishedArchive>
  /** Removes an unfinished archive. */
  discard(): Promise<void>
}

type Chunks = ArchivedObject['chunks']

/** Starts an archive at `path`; throws `exists` and `file`. */
export async function createArchive(
  path: string,
  { replace = false, ...about }: Pick<ArchiveFormat, 'id' | 'madeAt' | 'schema'> & { replace?: boolean },
): Promise<ArchiveWriter> {
  const file = await createArchiveFile(path, { replace })
  const format = formatOf(about)
  const tables: ArchiveManifest['tables'] = []
  const objects = { count: 0, bytes: 0, hash: createHash('sha256') }
  const missing: string[] = []
  const entries = entriesOf(file)
  await entries.json(formatName, format)

  return {
    async rows(table, lines) {
      const order = tables.length + 1
      const parts = await entries.parts(lines, (part) => rowsName({ order, table, part }))
      tables.push({ table, rows: parts.reduce((sum, one) => sum + one.lines, 0), parts })
    },
    async object({ teamId, id, size, sha256, chunks }) {
      const name = objectName({ teamId, id })
      await entries.append(name, size, chunks)
      objects.count += 1
      objects.bytes += size
      objects.hash.update(objectLine({ name, size, sha256 }))
    },
    missing(object) {
      missing.push(JSON.stringify(object))
    },
    async finish() {
      const parts = await entries.parts(missing, missingName)
      const { count, bytes, hash } = objects
      const told = {
        ...format,
        tables,
        objects: { count, bytes, sha256: hash.digest('hex') },
        missing: { count: missing.length, parts },
        ...entries.total,
      }
      const manifest: ArchiveManifest = { ...told, self: sha256Of(jsonBytes(told)) }
      const fingerprint = await entries.json(manifestName, manifest)
      await file.finish()
      return { manifest, fingerprint }
    },
    discard: () => file.discard(),
  }
}

/** Keys in the order in which they are read back: the manifest is hashed as written. */
function formatOf({ id, madeAt, schema }: Pick<ArchiveFormat, 'id' | 'madeAt' | 'schema'>): ArchiveFormat {
  const { name, order } = schema
  return { format: 'dossier-backup', layout: layoutVersion, id, madeAt, schema: { name, order } }
}

/** The writers that turn contents into entries, with their totals. */
function entriesOf(file: ArchiveFile) {
  const total = { entries: 0, bytes: 0 }
  const append = async (name: string, size: number, chunks: Chunks) => {
    await file.append({ name, size }, chunks)
    total.entries += 1
    total.bytes += size
  }
  return {
    total,
    append,
    async json(name: string, value: unknown): Promise<string> {
      const bytes = jsonBytes(value)
      if (bytes.byteLength > largestJson) throw new BackupError('file', `${name} would be larger than one can be read.`)
      await append(name, bytes.byteLength, [bytes])
      return sha256Of(bytes)
    },
    async parts(lines: Iterable<string> | AsyncIterable<string>, nameOf: (part: number) => string) {
      const parts: ArchivePart[] = []
      for await (const batch of inParts(lines)) {
        const packed = await packLines(batch)
        const name = nameOf(parts.length + 1)
        await append(name, packed.byteLength, [packed])
        parts.push({ name, size: packed.byteLength, sha256: sha256Of(packed), lines: batch.length })
      }
      return parts
    },
  }
}

/** One line of the text that the hash of all objects covers. */
export function objectLine({ name, size, sha256 }: { name: string; size: number; sha256: string }): string {
  return `${name} ${size} ${sha256}\n`
}

/** SHA-256 in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function* inParts(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  let size = 0
  for await (const line of lines) {
    if (size + line.length > partTarget && batch.length > 0) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(line)
    size += line.length
  }
  if (batch.length > 0) yield batch
}
