import type { DocumentRow, RunRow } from '@dossier/db'
import { documentTypes } from '@dossier/generators'
import type { Bytes } from '@dossier/workspace'
import { manifestOf } from './files.ts'
import type { Renderer } from './renderer.ts'
import { readInputs, type RenderJob } from './run-inputs.ts'

/**
 * Makes files of a run again from its stored inputs; `types` are those of its rows. A type that this version cannot make
 * is left out. The manifest follows from the rows.
 */
export async function regenerate(
  { renderer }: { renderer: Renderer },
  { run, rows, types }: { run: RunRow; rows: readonly DocumentRow[]; types: readonly string[] },
): Promise<Map<string, Bytes>> {
  const job: RenderJob = { inputs: readInputs(run.inputs), asOf: run.asOf.toISOString() }
  const known = documentTypes.map(({ type }) => type).filter((type) => types.includes(type))
  const made = new Map<string, Bytes>()
  if (known.length > 0) {
    const { result, types: possible } = await renderer.prepare(job)
    const wanted = known.filter((type) => possible.includes(type))
    const files = await Promise.all(wanted.map((type) => renderer.render({ job, result, type })))
    wanted.forEach((type, index) => {
      const file = files[index]
      if (file !== undefined) made.set(type, file.bytes)
    })
  }
  if (types.includes('manifest')) made.set('manifest', manifestOf(run, run.versions, listed(rows)).bytes)
  return made
}

function listed(rows: readonly DocumentRow[]) {
  return rows.filter((row) => row.documentType !== 'manifest').map((row) => ({ ...row, size: row.byteSize }))
}
