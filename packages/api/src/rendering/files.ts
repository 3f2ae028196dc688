import type { NewDocument, Owner, RunRow } from '@dossier/db'
import type { DocumentType, GeneratedFile } from '@dossier/generators'
import { type Area, type ManifestFile, manifestBytes, RunWorkspace, type StoredFile } from '@dossier/workspace'
import { placeOf } from './file-place.ts'
import type { Renderer } from './renderer.ts'
import { bundleHash } from './bundle.ts'
import { type RenderJob, type RunResult } from './run-inputs.ts'
import { currentVersions } from './versions.ts'
import type { Storage } from '../storage.ts'

/** A file of a run that is stored: what its row must say. */
export interface RunFile extends StoredFile {
  documentType: string
  kind: 'document' | 'data'
  filename: string
}

interface FileJob {
  owner: Owner
  run: RunRow
  job: RenderJob
  result: RunResult
  types: readonly DocumentType[]
  signal: AbortSignal
}

/** Makes and stores all files of a run, the manifest last; `onFile` is called for each when it is stored. */
export async function createFiles(
  { renderer, storage }: { renderer: Renderer; storage: Storage },
  { owner, run, job, result, types, signal }: FileJob,
  onFile: (type: string) => Promise<void>,
): Promise<{ files: RunFile[]; bundleSha256: string }> {
  const workspace = new RunWorkspace({ driver: storage.current, teamId: owner.teamId, runId: run.id })
  const files = await Promise.all(
    types.map(async (type) => {
      const generated = await renderer.render({ job, result, type }, signal)
      const file = await saveFile(workspace, type, generated, signal)
      await onFile(type)
      return { ...file, bytes: generated.bytes }
    }),
  )
  const listing = manifestOf(run, currentVersions, files)
  const manifest = await saveFile(workspace, 'manifest', listing, signal)
  const bundleSha256 = await bundleHash([...files, { ...manifest, bytes: listing.bytes }])
  await onFile('manifest')
  return { files: [...files, manifest], bundleSha256 }
}

/** Stores one file of a run under the key that its type always has. */
export async function saveFile(
  workspace: RunWorkspace,
  type: string,
  { filename, contentType, bytes }: GeneratedFile,
  signal?: AbortSignal,
): Promise<RunFile> {
  const place = placeOf(type)
  if (place === null) throw new RangeError(`no document type '${type}'`)
  const file = { name: place.name, contentType, body: bytes }
  const options = signal === undefined ? {} : { signal }
  const stored =
    place.area === 'primary_outputs'
      ? await workspace.savePrimary(file, options)
      : await workspace.saveArtifact(file, options)
  return { ...stored, documentType: type, kind: place.kind, filename }
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

/** What the row of a stored file says. */
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
