import type { NewDocument, RunRow } from '@dossier/db'
import type { DocumentType, GeneratedFile } from '@dossier/generators'
import { type Area, digestOf, type ManifestFile, manifestBytes, objectKey, type StoredFile } from '@dossier/workspace'
import { placeOf } from './file-place.ts'
import { bundleHash } from './bundle.ts'
import { currentVersions } from './versions.ts'

/** A file of a run in the making: its bytes, its place and the contents of its row. */
export interface RunFile extends StoredFile {
  documentType: string
  kind: 'document' | 'data'
  filename: string
  bytes: GeneratedFile['bytes']
}

/** What a manifest says about its run. */
export type RunIdentity = Pick<RunRow, 'runId' | 'asOf' | 'inputHash'>

/** The storage for the files, and the run's place in it, by UUIDs. */
interface FilePlace {
  driver: string
  teamId: string
  runId: string
}

/** All files of a run with the manifest last, and the SHA-256 of their ZIP. */
interface RunFiles {
  files: RunFile[]
  bundleSha256: string
}

/** Assigns a run's files their places, hashes each once and adds the manifest; stores nothing. */
export function runFiles({
  run,
  place,
  files,
}: {
  run: RunIdentity
  place: FilePlace
  files: readonly (GeneratedFile & { type: DocumentType })[]
}): RunFiles {
  const placed = files.map(({ type, ...generated }) => runFile(place, type, generated))
  const all = [...placed, runFile(place, 'manifest', manifestOf(run, currentVersions, placed))]
  return { files: all, bundleSha256: bundleHash(all) }
}

/** A file of a run under the fixed key of its type. */
export function runFile(
  { driver, ...run }: FilePlace,
  type: string,
  { filename, contentType, bytes }: GeneratedFile,
): RunFile {
  const place = placeOf(type)
  if (place === null) throw new RangeError(`no document type '${type}'`)
  const { area, name, kind } = place
  const key = objectKey({ ...run, area, name })
  return { ...digestOf(bytes), area, name, driver, key, contentType, documentType: type, kind, filename, bytes }
}

/** The recorded facts about a file. */
export interface ListedFile {
  area: Area
  filename: string
  documentType: string
  contentType: string
  size: number
  sha256: string
  crc32: number
}

/** The manifest of a run's files. */
export function manifestOf(
  run: RunIdentity,
  versions: Readonly<Record<string, string>>,
  files: readonly ListedFile[],
): GeneratedFile {
  const listed: ManifestFile[] = files.map((file) => ({
    path: `${file.area}/${file.filename}`,
    sha256: file.sha256,
    crc32: file.crc32,
    size: file.size,
    contentType: file.contentType,
    documentType: file.documentType,
  }))
  const { engine = '', lexicon = '', templates = '' } = versions
  const bytes = manifestBytes({
    manifestVersion: 1,
    runId: run.runId,
    asOf: run.asOf.toISOString(),
    versions: { engine, lexicon, templates },
    inputHash: run.inputHash,
    files: listed,
  })
  return { filename: 'manifest.json', contentType: 'application/json', bytes }
}

/** The row of a file. */
export function toDocument(file: RunFile): Omit<NewDocument, 'id'> {
  return {
    documentType: file.documentType,
    kind: file.kind,
    area: file.area,
    storageDriver: file.driver,
    storagePath: file.key,
    filename: file.filename,
    contentType: file.contentType,
    byteSize: file.size,
    sha256: file.sha256,
    crc32: file.crc32,
    metadata: {},
  }
}
