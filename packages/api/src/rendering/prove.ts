import { digestOf } from '@dossier/workspace'
import { bundleHash } from './bundle.ts'
import { recordDifference, type RunRecord } from './compare-record.ts'
import { type ListedFile, manifestOf, type RunIdentity } from './files.ts'
import { make } from './make.ts'
import { readInputs } from './run-inputs.ts'
import type { TeamLexicon } from './team-lexicon.ts'

/** A run as it is recorded, with its inputs and its result as text: a thread gets texts for less than the objects in them. */
export interface ProofTask {
  inputs: string
  result: string
  record: Omit<RunRecord, 'result'>
  run: Omit<RunIdentity, 'inputHash'>
  versions: Readonly<Record<string, string>>
  bundleSha256: string
  /** The rows of its files, with that of the manifest. */
  rows: readonly ListedFile[]
  taught: TeamLexicon | null
}

/**
 * Runs in a render thread: makes a run again and tells whether result, files and ZIP are those that are recorded. `false` says no more than
 * that this is not proven; `compareReplay` tells why.
 */
export async function prove(task: ProofTask): Promise<boolean> {
  try {
    return await isAsRecorded(task)
  } catch {
    // The inputs cannot be read, or the generators fail on them.
    return false
  }
}

async function isAsRecorded({ record, run, versions, rows, taught, ...task }: ProofTask): Promise<boolean> {
  const inputs = readInputs(JSON.parse(task.inputs))
  if (inputs.lexiconVersion !== (taught?.version ?? 0)) return false
  const { result, files } = await make({ job: { inputs, asOf: run.asOf.toISOString(), taught } })
  if (recordDifference({ ...record, result: JSON.parse(task.result) }, inputs, result).length > 0) return false
  const listed = rows.filter(({ documentType }) => documentType !== 'manifest')
  const manifest = manifestOf({ ...run, inputHash: record.inputHash }, versions, listed)
  const made = new Map<string, (typeof files)[number]['bytes']>(files.map(({ type, bytes }) => [type, bytes]))
  made.set('manifest', manifest.bytes)
  const bundled = rows.flatMap(({ documentType, area, filename, sha256 }) => {
    const bytes = made.get(documentType)
    return bytes !== undefined && digestOf(bytes).sha256 === sha256 ? [{ area, filename, bytes }] : []
  })
  return bundled.length === rows.length && bundleHash(bundled) === task.bundleSha256
}
