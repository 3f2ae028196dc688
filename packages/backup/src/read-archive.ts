import type { ArchiveReader, FoundEntry } from './archive-reader.ts'
import { sha256Of } from './archive-writer.ts'
import { parsed, wantedBy, type WantedObject } from './check-objects.ts'
import { BackupError } from './errors.ts'
import {
  type ArchiveFormat,
  type ArchiveManifest,
  type ArchivePart,
  formatSchema,
  largestJson,
  layoutVersion,
  manifestSchema,
  partLimits,
} from './layout.ts'
import { unpackLines } from './lines.ts'

/** A part that was read: what the manifest must say of it, and where it is. */
export interface ReadPart extends ArchivePart {
  offset: number
}

/** Reads what an archive says of itself; throws `foreign`, and `version` for a layout of another version. */
export async function readFormat(reader: ArchiveReader, entry: FoundEntry): Promise<ArchiveFormat> {
  const format = formatSchema.safeParse(parsed((await reader.whole(entry, largestJson)).toString('utf8')))
  if (!format.success) throw new BackupError('foreign', 'This is no archive of Dossier.', { cause: format.error })
  if (format.data.layout === layoutVersion) return format.data
  const message = `The archive has layout ${format.data.layout}; this version of Dossier reads layout ${layoutVersion}.`
  throw new BackupError('version', message)
}

/** Reads the manifest and its fingerprint; throws `damaged`. */
export async function readManifest(
  reader: ArchiveReader,
  entry: FoundEntry,
): Promise<{ manifest: ArchiveManifest; fingerprint: string }> {
  const bytes = await reader.whole(entry, largestJson)
  const manifest = manifestSchema.safeParse(parsed(bytes.toString('utf8')))
  if (manifest.success) return { manifest: manifest.data, fingerprint: sha256Of(bytes) }
  throw new BackupError('damaged', 'The manifest of the archive cannot be read.', { cause: manifest.error })
}

/** Reads a part: its lines, and what the manifest must say of it. */
export async function readPart(
  reader: ArchiveReader,
  entry: Pick<FoundEntry, 'name' | 'offset' | 'size'>,
): Promise<{ part: ReadPart; lines: string[] }> {
  const packed = await reader.whole(entry, partLimits.stored)
  const lines = await unpackLines(packed)
  const { name, size, offset } = entry
  return { part: { name, size, offset, sha256: sha256Of(packed), lines: lines.length }, lines }
}

/** The rows of parts that were read before, as lines of JSON; throws `damaged` when the file has become another one since. */
export async function* archivedRows(reader: ArchiveReader, parts: readonly ReadPart[]): AsyncGenerator<string[]> {
  for (const before of parts) {
    const { part, lines } = await readPart(reader, before)
    if (part.sha256 !== before.sha256) throw new BackupError('damaged', 'The archive was changed while it was read.')
    yield lines
  }
}

/** The objects that the rows of documents want, in their order. */
export async function* wantedObjects(reader: ArchiveReader, parts: readonly ReadPart[]): AsyncGenerator<WantedObject> {
  for await (const lines of archivedRows(reader, parts)) {
    for (const line of lines) {
      const wanted = wantedBy(line)
      if (wanted !== null) yield wanted
    }
  }
}

/** An object in an archive. */
export interface ReadObject {
  teamId: string
  /** Of its document. */
  id: string
  size: number
  chunks(): AsyncIterable<Uint8Array>
}

/** The objects of an archive, in their order. */
export async function* archivedObjects(reader: ArchiveReader): AsyncGenerator<ReadObject> {
  for await (const entry of reader.entries()) {
    if (entry.place.section !== 'object') continue
    const { teamId, id } = entry.place
    yield { teamId, id, size: entry.size, chunks: () => reader.chunks(entry) }
  }
}
