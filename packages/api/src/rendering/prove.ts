import { digestOf } from '@dossier/workspace'
import { bundleHash } from './bundle.ts'
import { recordDifference, type RunRecord } from './compare-record.ts'
import { type ListedFile, manifestOf, type RunIdentity } from './files.ts'
import { make } from './make.ts'
import { readInputs } from './run-inputs.ts'
import type { TeamLexicon } from './team-lexicon.ts'

/** A recorded run. Its inputs and result are JSON text, because text costs less to transfer to a thread than objects do. */
export interface ProofTask {
  inputs: string
  result: string
  record: Omit<RunRecord, 'result'>
  run: Omit<RunIdentity, 'inputHash'>
  versions: Readonly<Record<string, string>>
  bundleSha256: string
  /** The rows of its files, including the manifest's. */
  rows: readonly ListedFile[]
  taught: TeamLexicon | null
}

/**
 * Runs in a render thread: regenerates a run and compares result, files and ZIP with the record. `false` means only
 * that they were not proven equal; `compareReplay` finds out why.
 */
export async function prove(task: ProofTask): Promise<boolean> {
  try {
    return await isAsRecorded(task)
  } catch {
    // The inputs are unreadable, or the generators fail on them.
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
