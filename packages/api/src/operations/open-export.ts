import { Readable } from 'node:stream'
import { appendAuditEvents, type FoundDocument, type Page, searchDocuments as query } from '@dossier/db'
import { problemsOf, problemText } from '@dossier/search'
import { ApiError } from '../errors.ts'
import { exportColumns } from '../export/columns.ts'
import { type RowWriter, rowWriter } from '../export/rows.ts'
import type { ExportInput } from '../inputs/export.ts'
import type { Services } from '../services.ts'
import { foundDocumentView } from '../views/document.ts'
import type { ExportAddress } from '../views/search.ts'
import type { Caller } from './create-run.ts'
import { type PreparedSearch, prepareSearch, queryHashOf } from './search-documents.ts'

/** So many documents are held at once. */
const batch = 500

/** A table on its way out; its length is known when it has ended. */
export interface Export {
  filename: string
  contentType: string
  stream: Readable
}

/**
 * Opens the documents of a search as a stream, in its order and one batch at a time. When it ends, or is broken off, what
 * went out is recorded. Throws `invalid_input` for a query with an error in it: what is taken away should be what was
 * asked for.
 */
export async function openExport(services: Services, caller: Caller, input: ExportInput): Promise<Export> {
  const prepared = await prepareSearch(services, caller.owner, input)
  refuseErrors(prepared.read, input)
  const { format, columns = exportColumns } = input
  const writer = rowWriter(format, columns, input)
  const pageAfter = (cursor: string | undefined) =>
    query(services.db, caller.owner, { ...prepared.search, limit: batch, cursor })
  // What fails at once should fail before the first byte.
  const first = await pageAfter(undefined)
  const record = recorder(services, caller, { prepared, format })
  const day = services.now().toISOString().slice(0, 10)
  return {
    filename: `documents_${day}.${format}`,
    contentType: writer.contentType,
    stream: Readable.from(linesOf(writer, { first, pageAfter, record }), { objectMode: false }),
  }
}

/** Where `openExport` is served with this input, for whoever is signed in. Throws `invalid_input` as that does. */
export async function exportAddress(services: Services, caller: Caller, input: ExportInput): Promise<ExportAddress> {
  const prepared = await prepareSearch(services, caller.owner, input)
  refuseErrors(prepared.read, input)
  const { format, columns, language, timeZone } = input
  const params = new URLSearchParams({ q: prepared.read.printed, language, timeZone })
  if (columns !== undefined) params.set('columns', columns.join(','))
  return {
    url: `/export/documents.${format}?${params.toString()}`,
    contentType: rowWriter(format, [], input).contentType,
  }
}

interface Walk {
  first: Page<FoundDocument>
  pageAfter: (cursor: string) => Promise<Page<FoundDocument>>
  record: (documents: number, complete: boolean) => Promise<void>
}

async function* linesOf(writer: RowWriter, { first, pageAfter, record }: Walk): AsyncGenerator<string> {
  let documents = 0
  let complete = false
  try {
    // Also without documents a stream has to have a chunk to end after.
    if (writer.head !== '') yield writer.head
    for (let page = first; ; page = await pageAfter(page.nextCursor)) {
      documents += page.items.length
      if (page.items.length > 0) yield page.items.map((row) => writer.line(foundDocumentView(row))).join('')
      if (page.nextCursor === null) break
    }
    complete = true
  } finally {
    await record(documents, complete)
  }
}

function recorder(
  { db, sign }: Services,
  { owner, requestId }: Caller,
  { prepared, format }: { prepared: PreparedSearch; format: string },
): Walk['record'] {
  const queryHash = queryHashOf(sign, owner, prepared.read)
  const subject = { type: 'team', id: owner.teamId } as const
  return (documents, complete) =>
    appendAuditEvents(db, owner, [
      { type: 'documents.exported', requestId, subject, data: { queryHash, format, documents, complete } },
    ])
}

/** Refuses a query with errors in it with `invalid_input`: what is exported is what was asked for. */
export function refuseErrors(
  read: Pick<PreparedSearch['read'], 'tree'>,
  { language }: Pick<ExportInput, 'language'>,
): void {
  const errors = problemsOf(read.tree).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const told = errors.map((error) => problemText(error, language)).map(({ sentence, hint }) => `${sentence} ${hint}`)
  throw new ApiError('invalid_input', told.join(' '))
}
