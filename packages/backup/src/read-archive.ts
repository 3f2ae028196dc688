import type { ArchiveReader, FoundEntry } from './archive-reader.ts'
import { sha256Of } from './archive-writer.ts'
import { parsed, wantedBy, type WantedObject } from './check-objects.ts'
import { BackupError } from './errors.ts'
import {
  type ArchiveFormat,
  type ArchiveManifest,
  type ArchivePart,
  formatSchema,
  jsonBytes,
  largestJson,
  layoutSchema,
  layoutVersion,
  manifestSchema,
  partLimits,
} from './layout.ts'
import { type PartLines, unpackLines } from './lines.ts'

/** A part that was read: what the manifest must say about it, and its position. */
export interface ReadPart extends ArchivePart {
  offset: number
}

/** Reads an archive's format entry; throws `foreign`, `version` for a layout of another version, and `damaged`. */
export async function readFormat(reader: ArchiveReader, entry: FoundEntry): Promise<ArchiveFormat> {
  const { value, isCanonical } = await readJson(reader, entry)
  const layout = layoutSchema.safeParse(value)
  if (!layout.success) throw new BackupError('foreign', 'This is no archive of Dossier.', { cause: layout.error })
  if (layout.data.layout !== layoutVersion) {
    const message = `The archive has layout ${layout.data.layout}; this version of Dossier reads layout ${layoutVersion}. Use the version that made it.`
    throw new BackupError('version', message)
  }
  const format = formatSchema.safeParse(value)
  if (format.success && isCanonical) return format.data
  throw new BackupError('damaged', `${entry.name} is not as Dossier writes it.`, { cause: format.error })
}

/** Reads the manifest and its fingerprint; throws `damaged`. */
export async function readManifest(
  reader: ArchiveReader,
  entry: FoundEntry,
): Promise<{ manifest: ArchiveManifest; fingerprint: string }> {
  const { value, isCanonical, bytes } = await readJson(reader, entry)
  const manifest = manifestSchema.safeParse(value)
  if (!manifest.success || !isCanonical) {
    throw new BackupError('damaged', `${entry.name} is not as Dossier writes it.`, { cause: manifest.error })
  }
  const { self, ...told } = manifest.data
  if (self !== undefined && self !== sha256Of(jsonBytes(told))) {
    throw new BackupError('damaged', `${entry.name} is not what was written: it does not have its own SHA-256.`)
  }
  return { manifest: manifest.data, fingerprint: sha256Of(bytes) }
}

/** Reads JSON, and whether its encoding is canonical. */
async function readJson(reader: ArchiveReader, entry: FoundEntry) {
  const bytes = await reader.whole(entry, largestJson)
  const value = parsed(bytes.toString('utf8'), entry.name)
  return { bytes, value, isCanonical: jsonBytes(value).equals(bytes) }
}

/** Reads a part: its lines, and what the manifest must say about it. */
export async function readPart(
  reader: ArchiveReader,
  entry: Pick<FoundEntry, 'name' | 'offset' | 'size'>,
): Promise<{ part: ReadPart; lines: PartLines }> {
  const { name, size, offset } = entry
  const packed = await reader.whole(entry, partLimits.stored)
  const lines = await unpackLines(name, packed)
  return { part: { name, size, offset, sha256: sha256Of(packed), lines: lines.count }, lines }
}

/** The rows of a part. */
export interface ArchivedRows {
  /** Name of the part. */
  name: string
  /** One JSON row each. */
  lines: Iterable<string>
}

/** Yields the rows of parts that were read before, part by part; throws `damaged` if the file has changed since. */
export async function* archivedRows(reader: ArchiveReader, parts: readonly ReadPart[]): AsyncGenerator<ArchivedRows> {
  for (const before of parts) {
    const { part, lines } = await readPart(reader, before)
    if (part.sha256 !== before.sha256) throw new BackupError('damaged', 'The archive was changed while it was read.')
    yield { name: part.name, lines }
  }
}

/** Yields the objects that the rows of documents require, in order. */
export async function* wantedObjects(reader: ArchiveReader, parts: readonly ReadPart[]): AsyncGenerator<WantedObject> {
  for await (const { name, lines } of archivedRows(reader, parts)) {
    for (const line of lines) {
      const wanted = wantedBy(line, name)
      if (wanted !== null) yield wanted
    }
  }
}

/** An object in an archive. */
export interface ReadObject {
  teamId: string
  /** Id of its document. */
  id: string
  size: number
  chunks(): AsyncIterable<Uint8Array>
}

/** Yields the objects of an archive in order. */
export async function* archivedObjects(reader: ArchiveReader): AsyncGenerator<ReadObject> {
  for await (const entry of reader.entries()) {
    if (entry.place.section !== 'object') continue
    const { teamId, id } = entry.place
    yield { teamId, id, size: entry.size, chunks: () => reader.chunks(entry) }
  }
}
