import { deletedDocuments, type DocumentRow, type Owner, type RunRow } from '@dossier/db'
import { type Bytes, digestOf } from '@dossier/workspace'
import { toApiError } from '../errors.ts'
import { bundleHash } from '../rendering/bundle.ts'
import { differingParts } from './differing-parts.ts'
import { jsonDifference } from './json-difference.ts'
import { regenerate, type Regenerated } from '../rendering/regenerate.ts'
import { outcomeOf } from './replay-outcome.ts'
import { inputHashOf, outcomeOfMatch, readInputs } from '../rendering/run-inputs.ts'
import { currentVersions, isCurrent, recordedVersions } from '../rendering/versions.ts'
import type { Services } from '../context.ts'
import type { Replay, ReplayedDocument } from './replay-view.ts'
import { readUnverified } from '../documents/index.ts'

/** What making runs again needs. */
export type ReplayServices = Pick<Services, 'db' | 'storage' | 'renderer' | 'logger'>

/** A run to make again, with the rows of its files. */
export interface Recorded {
  owner: Owner
  run: RunRow
  rows: readonly DocumentRow[]
}

/** A comparison, and the bytes that were made again for files that the storage has lost. */
export interface Compared {
  replay: Replay
  lost: { row: DocumentRow; bytes: Bytes }[]
}

/**
 * Makes a run again and compares three things file by file: what is made, what is recorded, what is stored. Nothing is
 * changed. Throws only when the storage or the database does not answer.
 */
export async function compareReplay(services: ReplayServices, { owner, run, rows }: Recorded): Promise<Compared> {
  const made = await tryRegenerate(services, { owner, run, rows })
  const gone = await deletedDocuments(
    services.db,
    owner,
    rows.map(({ id }) => id),
  )
  const deleted = new Set(gone.map(({ id }) => id))
  const compared = await Promise.all(
    rows.map((row) => {
      const bytes = made?.files.get(row.documentType) ?? null
      return compareFile(services, { owner, row, bytes, isDeleted: deleted.has(row.id) })
    }),
  )
  const documents = compared.map(({ document }) => document)
  const recorded = recordedVersions(run.versions)
  const parts = {
    runId: run.runId,
    record: compareRecord(run, made),
    documents,
    zip: await compareZip(run, compared),
    versions: { run: recorded, current: currentVersions, same: isCurrent(recorded) },
  }
  const outcome = outcomeOf(parts)
  const lost = compared.flatMap(({ row, bytes, document }) =>
    document.stored === 'lost' && document.identical && bytes !== null ? [{ row, bytes }] : [],
  )
  return { replay: { ...parts, outcome, identical: outcome === 'identical' }, lost }
}

/** Null for a run of which nothing can be made: inputs that cannot be read, or that the generators stumble over. */
async function tryRegenerate(services: ReplayServices, { owner, run, rows }: Recorded): Promise<Regenerated | null> {
  try {
    return await regenerate(services, { owner, run, rows, types: rows.map(({ documentType }) => documentType) })
  } catch (error) {
    const known = toApiError(error)
    if (known !== null && known.code !== 'not_reproducible') throw error
    services.logger.warn({ run: run.id }, 'the stored inputs produce no documents')
    return null
  }
}

interface File {
  owner: Owner
  row: DocumentRow
  /** As made again; null when it cannot be made. */
  bytes: Bytes | null
  /** For good, on purpose: there is nothing to read, and nothing is missing. */
  isDeleted: boolean
}

interface ComparedFile extends Omit<File, 'owner' | 'isDeleted'> {
  /** As it is stored; null when it is lost. */
  kept: Bytes | null
  document: ReplayedDocument
}

async function compareFile(services: ReplayServices, { owner, row, bytes, isDeleted }: File): Promise<ComparedFile> {
  const { documentType, filename, sha256: expectedSha256 } = row
  const actualSha256 = bytes === null ? null : digestOf(bytes).sha256
  const found = isDeleted ? null : await readUnverified(services, owner, row)
  const kept = found?.bytes ?? null
  const storedSha256 = kept === null ? null : digestOf(kept).sha256
  const missing = isDeleted ? 'deleted' : 'lost'
  const stored = found === null ? missing : storedSha256 === expectedSha256 ? 'same' : 'damaged'
  const identical = actualSha256 === expectedSha256 && stored !== 'damaged'
  const parts = identical || kept === null || bytes === null ? [] : differingParts(kept, bytes)
  const document: ReplayedDocument = {
    documentType,
    filename,
    expectedSha256,
    actualSha256,
    storedSha256,
    stored,
    identical,
    parts,
  }
  return { row, bytes, kept, document }
}

/** The record of a run against what follows from its inputs: their hash, the result, and the score that lists show. */
function compareRecord(run: RunRow, made: Regenerated | null): Replay['record'] {
  if (made === null) return { identical: false, parts: ['/inputs'] }
  // As the row would hold it: without what JSON does not have.
  const result: unknown = JSON.parse(JSON.stringify(made.result))
  const { score, recommendation } = outcomeOfMatch(made.result)
  const parts = [
    ...(inputHashOf(readInputs(run.inputs)) === run.inputHash ? [] : ['/inputHash']),
    ...jsonDifference(run.result, result, 15).map((pointer) => `/result${pointer}`),
    ...(run.score === score ? [] : ['/score']),
    ...(run.recommendation === recommendation ? [] : ['/recommendation']),
  ]
  return { identical: parts.length === 0, parts }
}

async function compareZip(run: RunRow, files: readonly ComparedFile[]): Promise<Replay['zip']> {
  const expectedSha256 = run.bundleSha256 ?? ''
  const actualSha256 = await zipOf(files.map(({ row, bytes }) => ({ ...row, bytes })))
  // The same files under the same names are the same ZIP: it need not be made twice.
  const same = files.every(({ document }) => document.storedSha256 === document.actualSha256)
  const storedSha256 = same ? actualSha256 : await zipOf(files.map(({ row, kept }) => ({ ...row, bytes: kept })))
  const identical = actualSha256 === expectedSha256 && (storedSha256 === null || storedSha256 === expectedSha256)
  return { filename: `${run.runId}.zip`, expectedSha256, actualSha256, storedSha256, identical }
}

interface ZipFile {
  area: string
  filename: string
  bytes: Bytes | null
}

/** The hash of the ZIP of files; null while one of them is missing. */
async function zipOf(files: readonly ZipFile[]): Promise<string | null> {
  const there = files.flatMap(({ area, filename, bytes }) => (bytes === null ? [] : [{ area, filename, bytes }]))
  return there.length === files.length ? bundleHash(there) : null
}
