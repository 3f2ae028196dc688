import type { Db, DocumentRow, Owner, RunRow } from '@dossier/db'
import { documentTypes } from '@dossier/generators'
import type { Bytes } from '@dossier/workspace'
import { manifestOf } from './files.ts'
import type { Renderer } from './renderer.ts'
import { type ComputeJob, readInputs, type RunInputs, type RunResult } from './run-inputs.ts'
import { lexiconOfVersion } from './stored-lexicon.ts'

/** The result of regenerating a run. */
export interface Regenerated {
  inputs: RunInputs
  result: RunResult
  /** By document type; omits types that this version cannot make. */
  files: Map<string, Bytes>
}

/**
 * Regenerates files of a run from its stored inputs, in one render thread; `types` are the types of its rows. The
 * manifest follows from the rows. Throws `not_reproducible` if the inputs cannot be read or their lexicon version is
 * gone.
 */
export async function regenerate(
  { db, renderer }: { db: Db; renderer: Renderer },
  { owner, run, rows, types }: { owner: Owner; run: RunRow; rows: readonly DocumentRow[]; types: readonly string[] },
): Promise<Regenerated> {
  const inputs = readInputs(run.inputs)
  const taught = await lexiconOfVersion(db, owner, inputs.lexiconVersion)
  const job: ComputeJob = { inputs, asOf: run.asOf.toISOString(), taught }
  const known = documentTypes.map(({ type }) => type).filter((type) => types.includes(type))
  const { result, files } = await renderer.make({ job, types: known })
  const made = new Map<string, Bytes>(files.map(({ type, bytes }) => [type, bytes]))
  if (types.includes('manifest')) made.set('manifest', manifestOf(run, run.versions, listed(rows)).bytes)
  return { inputs, result, files: made }
}

function listed(rows: readonly DocumentRow[]) {
  return rows.filter((row) => row.documentType !== 'manifest').map((row) => ({ ...row, size: row.byteSize }))
}
