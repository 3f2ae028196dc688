import { listSubmissions as query } from '@dossier/db'
import { type Export, recordedRows, contentTypeOf, rowWriter } from '../export/index.ts'
import type { ExportAddress } from '../search/index.ts'
import { submissionTable } from './export-columns.ts'
import { hashOf } from '../floor/canonical.ts'
import type { ExportSubmissionsInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import { submissionView } from './submission-view.ts'
import { readFilter } from './list.ts'

/** Number of submissions held in memory at once. */
const batch = 500

/** Prepares submissions as a table: the rows of the list with these filters, in its order, one batch at a time. */
export async function openSubmissionExport(
  services: Services,
  caller: Caller,
  input: ExportSubmissionsInput,
): Promise<Export> {
  const { owner } = caller
  const filter = await readFilter(services, owner, input)
  const pageAfter = async (cursor: string | undefined) => {
    const { items, nextCursor } = await query(services.db, owner, { ...filter, limit: batch, cursor })
    return { items: items.map(submissionView), nextCursor }
  }
  const { format, columns: _columns, language: _language, timeZone: _timeZone, ...asked } = input
  return recordedRows(services, caller, {
    what: 'submissions',
    format,
    // Keyed, because the filters may contain names.
    queryHash: services.sign(`submissions ${owner.teamId} ${hashOf(asked)}`),
    writer: rowWriter(submissionTable, input),
    first: await pageAfter(undefined),
    pageAfter,
  })
}

/** The URL where `openSubmissionExport` serves this input to signed-in users. */
export function submissionExportAddress(input: ExportSubmissionsInput): ExportAddress {
  const { format, columns, ...rest } = input
  const params = new URLSearchParams()
  const given = { ...rest, columns: columns?.join(',') }
  for (const [name, value] of Object.entries(given)) if (value !== undefined) params.set(name, value)
  return { url: `/export/submissions.${format}?${params.toString()}`, contentType: contentTypeOf(format) }
}
