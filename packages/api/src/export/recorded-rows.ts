import { Readable } from 'node:stream'
import { appendAuditEvents } from '@dossier/db'
import type { Caller, Services } from '../context.ts'
import type { ExportFormat, RowWriter } from './rows.ts'

/** A table to download; its length is known only once it ends. */
export interface Export {
  filename: string
  contentType: string
  /**
   * Records the start of the export and returns the table. When the stream ends or is aborted, records what was sent.
   */
  open: () => Promise<Readable>
}

/** The kind of export; the name is part of the event that records the end. */
type ExportSubject = 'documents' | 'submissions' | 'ranking'

interface RowPage<Row> {
  items: Row[]
  nextCursor: string | null
}

/** The rows to export. */
export interface Walk<Row> {
  what: ExportSubject
  format: ExportFormat
  /** Keyed hash of the request. */
  queryHash: string
  writer: RowWriter<Row>
  /** Already requested, so that an immediate failure comes before the first byte. */
  first: RowPage<Row>
  pageAfter: (cursor: string) => Promise<RowPage<Row>>
}

/**
 * Streams a table, one page of rows at a time. Records the start before the first byte, so that the log shows an export
 * whose end was never recorded because the process died; records the number of rows sent at the end.
 */
export function recordedRows<Row>(services: Services, caller: Caller, walk: Walk<Row>): Export {
  const { what, format, writer } = walk
  return {
    filename: `${what}_${services.now().toISOString().slice(0, 10)}.${format}`,
    contentType: writer.contentType,
    async open() {
      const { record, end } = recorder(services, caller, walk)
      await record()
      return Readable.from(linesOf(walk, end), { objectMode: false })
    },
  }
}

type End = (rows: number, complete: boolean) => Promise<void>

async function* linesOf<Row>({ writer, first, pageAfter }: Walk<Row>, end: End): AsyncGenerator<string> {
  let rows = 0
  let complete = false
  try {
    // Even without rows, a stream needs one chunk before it can end.
    if (writer.head !== '') yield writer.head
    for (let page = first; ; page = await pageAfter(page.nextCursor)) {
      if (page.items.length > 0) yield page.items.map((row) => writer.line(row)).join('')
      // A page counts once the reader asks for more.
      rows += page.items.length
      if (page.nextCursor === null) break
    }
    complete = true
  } finally {
    await end(rows, complete)
  }
}

function recorder<Row>(
  { db }: Services,
  { owner, requestId }: Caller,
  { what, format, queryHash }: Pick<Walk<Row>, 'what' | 'format' | 'queryHash'>,
) {
  const about = { requestId, subject: { type: 'team', id: owner.teamId } } as const
  const asked = { queryHash, format }
  const ended = (rows: number, complete: boolean) => {
    switch (what) {
      case 'documents':
        return { ...about, type: 'documents.exported' as const, data: { ...asked, documents: rows, complete } }
      case 'submissions':
        return { ...about, type: 'submissions.exported' as const, data: { ...asked, submissions: rows, complete } }
      case 'ranking':
        return { ...about, type: 'ranking.exported' as const, data: { ...asked, rows, complete } }
    }
  }
  const end: End = (rows, complete) => appendAuditEvents(db, owner, [ended(rows, complete)])
  const record = () => appendAuditEvents(db, owner, [{ ...about, type: 'export.started', data: { ...asked, what } }])
  return { record, end }
}
