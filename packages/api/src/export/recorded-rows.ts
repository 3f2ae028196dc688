import { Readable } from 'node:stream'
import { appendAuditEvents } from '@dossier/db'
import type { Caller, Services } from '../context.ts'
import type { ExportFormat, RowWriter } from './rows.ts'

/** A table that can be taken away; its length is known when it has ended. */
export interface Export {
  filename: string
  contentType: string
  /** Records that the export begins, and gives the table. When that ends, or is broken off, what went out is recorded. */
  open: () => Promise<Readable>
}

/** What is taken away; the events of its end are called after it. */
type ExportSubject = 'documents' | 'submissions' | 'ranking'

interface RowPage<Row> {
  items: Row[]
  nextCursor: string | null
}

/** Rows on their way out. */
export interface Walk<Row> {
  what: ExportSubject
  format: ExportFormat
  /** Keyed hash of what was asked for. */
  queryHash: string
  writer: RowWriter<Row>
  /** Asked for already: what fails at once should fail before the first byte. */
  first: RowPage<Row>
  pageAfter: (cursor: string) => Promise<RowPage<Row>>
}

/**
 * A table as a stream, one page of rows at a time. Its beginning is recorded before the first byte, so that an export that nobody
 * sees the end of, because the process died, is in the log; its end says how many rows went out.
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
    // Also without rows a stream has to have a chunk to end after.
    if (writer.head !== '') yield writer.head
    for (let page = first; ; page = await pageAfter(page.nextCursor)) {
      if (page.items.length > 0) yield page.items.map((row) => writer.line(row)).join('')
      // A page counts when the reader has asked on after it.
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
