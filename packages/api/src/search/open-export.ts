import { searchDocuments as query } from '@dossier/db'
import { problemsOf, problemText } from '@dossier/search'
import { ApiError } from '../errors.ts'
import { documentTable } from './export-columns.ts'
import { type Export, recordedRows, contentTypeOf, rowWriter } from '../export/index.ts'
import { foundDocumentView } from '../documents/index.ts'
import type { ExportInput } from './export-input.ts'
import type { Services, Caller } from '../context.ts'
import type { ExportAddress } from './search-view.ts'
import { type PreparedSearch, prepareSearch, queryHashOf } from './search-documents.ts'

/** Number of documents held in memory at once. */
const batch = 500

/**
 * Prepares the documents of a search as a table, in its order, one batch at a time. Throws `invalid_input` for a query
 * with an error, because an export must match the request.
 */
export async function openExport(services: Services, caller: Caller, input: ExportInput): Promise<Export> {
  const prepared = await prepareSearch(services, caller.owner, input)
  refuseErrors(prepared.read, input)
  const pageAfter = async (cursor: string | undefined) => {
    const page = { sort: input.sort, limit: batch, cursor }
    const { items, nextCursor } = await query(services.db, caller.owner, { ...prepared.search, ...page })
    return { items: items.map(foundDocumentView), nextCursor }
  }
  return recordedRows(services, caller, {
    what: 'documents',
    format: input.format,
    queryHash: queryHashOf(services.sign, caller.owner, prepared.read),
    writer: rowWriter(documentTable, input),
    first: await pageAfter(undefined),
    pageAfter,
  })
}

/** The URL where `openExport` serves this input to signed-in users. Throws `invalid_input` in the same cases. */
export async function exportAddress(services: Services, caller: Caller, input: ExportInput): Promise<ExportAddress> {
  const prepared = await prepareSearch(services, caller.owner, input)
  refuseErrors(prepared.read, input)
  const { format, columns, sort, language, timeZone } = input
  const params = new URLSearchParams({ q: prepared.read.printed, language, timeZone })
  if (sort !== 'newest') params.set('sort', sort)
  if (columns !== undefined) params.set('columns', columns.join(','))
  return { url: `/export/documents.${format}?${params.toString()}`, contentType: contentTypeOf(format) }
}

/** Throws `invalid_input` for a query with errors, because an export must match the request. */
export function refuseErrors(
  read: Pick<PreparedSearch['read'], 'tree'>,
  { language }: Pick<ExportInput, 'language'>,
): void {
  const errors = problemsOf(read.tree).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const told = errors.map((error) => problemText(error, language)).map(({ sentence, hint }) => `${sentence} ${hint}`)
  throw new ApiError('invalid_input', told.join(' '))
}
