import type { DocumentRow, RunRow } from '@dossier/db'
import { WorkspaceError } from '@dossier/workspace'
import { ApiError } from '../errors.ts'
import { type OpenValue, openValuesOf, shownValues } from './open-values.ts'
import { readInputs, type RunResult } from '../rendering/run-inputs.ts'
import { shownInputs } from '../rendering/shown-inputs.ts'
import { shownText } from './shown-text.ts'
import type { Services, Caller } from '../context.ts'
import { healDocument, readStored } from '../documents/index.ts'

/** A document with the open values it shows. */
export interface OpenDocument {
  row: DocumentRow
  open: OpenValue[]
}

/** The open values that the given documents of one run show, read from their bytes. */
export async function openDocuments(
  services: Services,
  caller: Caller,
  { run, rows }: { run: RunRow; rows: readonly DocumentRow[] },
): Promise<OpenDocument[]> {
  // Only this package writes results into rows.
  const result = run.result as RunResult | null
  const inputs = shownInputs(readInputs(run.inputs))
  const values = openValuesOf(inputs, result ?? { match: null, offer: null })
  return Promise.all(
    rows.map(async (row) => {
      const text = await textOf(services, caller, row)
      // A document that can no longer be read counts as showing every open value.
      return {
        row,
        open: text === null ? values : shownValues({ documentType: row.documentType, text }, values, inputs),
      }
    }),
  )
}

async function textOf(services: Services, caller: Caller, row: DocumentRow): Promise<string | null> {
  try {
    const bytes = (await readStored(services, caller, row)) ?? (await healDocument(services, caller, row))
    return await shownText({ contentType: row.contentType, bytes })
  } catch (error) {
    const lost = error instanceof ApiError && (error.code === 'not_reproducible' || error.code === 'deleted')
    if (lost || (error instanceof WorkspaceError && error.code === 'integrity')) return null
    throw error
  }
}
