import type { NewDocument, Owner, RunRow } from '@dossier/db'
import type { DocumentType, GeneratedFile } from '@dossier/generators'
import { type Area, digestOf, type ManifestFile, manifestBytes, objectKey, type StoredFile } from '@dossier/workspace'
import { placeOf } from './file-place.ts'
import type { Renderer } from './renderer.ts'
import { bundleHash } from './bundle.ts'
import { type RenderJob, type RunResult } from './run-inputs.ts'
import { currentVersions } from './versions.ts'

/** A file of a run that is made: its bytes, where they belong, and what its row will say. */
export interface RunFile extends StoredFile {
  documentType: string
  kind: 'document' | 'data'
  filename: string
  bytes: GeneratedFile['bytes']
}

interface FileJob {
  owner: Owner
  run: RunRow
  job: RenderJob
  result: RunResult
  types: readonly DocumentType[]
  /** The driver that the files are for. */
  driver: string
  signal: AbortSignal
}

/** Makes all files of a run, the manifest last, and stores none; `onFile` is called for each that is made. */
export async function renderFiles(
  renderer: Renderer,
  { owner, run, job, result, types, driver, signal }: FileJob,
  onFile: (type: string) => void,
): Promise<{ files: RunFile[]; bundleSha256: string }> {
  const place = { driver, teamId: owner.teamId, runId: run.id }
  const files = await Promise.all(
    types.map(async (type) => {
      const generated = await renderer.render({ job, result, type }, signal)
      onFile(type)
      return runFile(place, type, generated)
    }),
  )
  const all = [...files, runFile(place, 'manifest', manifestOf(run, currentVersions, files))]
  onFile('manifest')
  return { files: all, bundleSha256: await bundleHash(all) }
}

/** A file of a run under the key that its type always has. */
export function runFile(
  { driver, ...run }: { driver: string; teamId: string; runId: string },
  type: string,
  { filename, contentType, bytes }: GeneratedFile,
): RunFile {
  const place = placeOf(type)
  if (place === null) throw new RangeError(`no document type '${type}'`)
  const { area, name, kind } = place
  const key = objectKey({ ...run, area, name })
  return { ...digestOf(bytes), area, name, driver, key, contentType, documentType: type, kind, filename, bytes }
}

interface ListedFile {
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
  run: Pick<RunRow, 'runId' | 'asOf' | 'inputHash'>,
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

/** What the row of a file says. */
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
