import {
  appendAuditEvents,
  madeDocumentsOfRun,
  type DocumentRow,
  findDocument,
  findRun,
  insertWaivers,
  type RunRow,
  waiversOfRun,
} from '@dossier/db'
import { ApiError, notFinished, notFound } from '../errors.ts'
import type { WaiveInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import { documentView } from '../documents/index.ts'
import type { OpenDocumentView } from './submission-view.ts'
import { openDocuments } from './open-documents.ts'
import { openValueView } from './open-value-view.ts'

/**
 * Waives open values of a document, or of every document of a run, so that it can be sent with them. Keeps earlier
 * waivers unchanged. Throws `not_found`, and `invalid_input` for a pointer without an open value.
 */
export async function waiveOpenValues(
  services: Services,
  caller: Caller,
  input: WaiveInput,
): Promise<{ documents: OpenDocumentView[] }> {
  const { owner, requestId } = caller
  const { run, document, rows } = await findWaived(services, caller, input)
  const documents = await openDocuments(services, caller, { run, rows })
  const possible = documents.flatMap(({ open }) => open)
  const pointers = askedPointers(
    input.pointers,
    possible.map(({ pointer }) => pointer),
  )
  const waivers = await services.db.transaction(async (tx) => {
    const documentId = document?.id ?? null
    const waiver = { runUuid: run.id, documentId, pointers, reason: input.reason, at: services.now() }
    const waived = await insertWaivers(tx, owner, waiver)
    if (waived.length > 0) {
      const subject =
        document === null ? { type: 'run' as const, id: run.id } : { type: 'document' as const, id: document.id }
      const data = { runUuid: run.id, documentId, pointers: waived }
      await appendAuditEvents(tx, owner, [{ type: 'marker.waived', requestId, subject, data }])
    }
    return waiversOfRun(tx, owner, run.id)
  })
  return {
    documents: documents.map(({ row, open }) => ({
      document: documentView(row),
      open: open.map((value) => openValueView(value, row.id, waivers)),
    })),
  }
}

interface Waived {
  run: RunRow
  /** Null for every document of the run. */
  document: DocumentRow | null
  rows: DocumentRow[]
}

async function findWaived({ db }: Services, { owner }: Caller, { documentId, runId }: WaiveInput): Promise<Waived> {
  const document = documentId === undefined ? null : await findDocument(db, owner, documentId)
  if (documentId !== undefined && document === null) throw notFound('document', documentId)
  const asked = document?.runUuid ?? runId ?? ''
  const run = await findRun(db, owner, asked)
  if (run === null) throw notFound('run', asked)
  if (run.status !== 'succeeded') throw notFinished(run)
  return { run, document, rows: document === null ? await madeDocumentsOfRun(db, owner, run.id) : [document] }
}

function askedPointers(asked: readonly string[] | undefined, possible: readonly string[]): string[] {
  const unknown = (asked ?? []).filter((pointer) => !possible.includes(pointer))
  if (unknown.length > 0 || possible.length === 0) {
    const there = possible.length === 0 ? 'Nothing is open there.' : `Open values: ${possible.join(', ')}.`
    throw new ApiError('invalid_input', `There is nothing to waive at ${unknown.join(', ') || 'this place'}. ${there}`)
  }
  return [...new Set(asked ?? possible)]
}
