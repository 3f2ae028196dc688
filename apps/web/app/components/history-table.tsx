import { Link, useSearchParams } from '@remix-run/react'
import { useI18n } from '../i18n/index.tsx'
import { useRowKeys } from '../lib/row-keys.ts'
import type { Piece } from '../views/highlight.ts'
import type { HistoryRow } from '../views/history-row.ts'
import { DownloadLink } from './document-list.tsx'
import { Time } from './time.tsx'
import { Badge } from './ui/badge.tsx'
import { Table, Td, Th, Tr } from './ui/table.tsx'

/** Found documents as rows; names narrow the search, the document leads to its run. */
export function HistoryTable({ rows }: { rows: readonly HistoryRow[] }) {
  const { t, formatBytes } = useI18n()
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={t.history.results}>
      <Head />
      <tbody ref={ref}>
        {rows.map((row) => (
          <Tr key={row.id} className="[&>td]:align-middle">
            <Td className="sm:min-w-48">
              <Narrow name="candidate" value={row.candidateId} pieces={row.candidate} />
              {row.forgiven ? (
                <Badge tone="info" className="ml-2" title={t.history.forgivenHint}>
                  {t.history.forgiven}
                </Badge>
              ) : null}
            </Td>
            <Td className="whitespace-nowrap">
              <Link
                to={`/runs/${row.runId}`}
                prefetch="intent"
                data-row
                title={`${t.history.openRun} ${row.runId}`}
                className="font-medium hover:text-accent hover:underline"
              >
                {t.documentTypes[row.documentType] ?? row.documentType}
              </Link>
              <span className="block text-xs text-ink-3 sm:hidden">
                <Time iso={row.createdAt} />
              </span>
            </Td>
            <Td className="hidden min-w-40 text-ink-2 sm:table-cell">
              {row.jobProfileId === null ? (
                <span className="text-ink-3">{t.runs.noJob}</span>
              ) : (
                <Narrow name="job" value={row.jobProfileId} pieces={row.job} />
              )}
            </Td>
            <Td className="hidden whitespace-nowrap text-ink-3 sm:table-cell">
              <Time iso={row.createdAt} />
            </Td>
            <Td className="hidden whitespace-nowrap text-right text-ink-3 tabular lg:table-cell">
              {formatBytes(row.byteSize)}
            </Td>
            <Td className="w-0 py-1!">
              <DownloadLink id={row.id} filename={row.filename} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

function Head() {
  const { t } = useI18n()
  return (
    <thead>
      <tr>
        <Th>{t.history.candidate}</Th>
        <Th>{t.history.document}</Th>
        <Th className="hidden sm:table-cell">{t.history.job}</Th>
        <Th className="hidden sm:table-cell">{t.history.created}</Th>
        <Th className="hidden text-right lg:table-cell">{t.history.size}</Th>
        <Th>
          <span className="sr-only">{t.run.download}</span>
        </Th>
      </tr>
    </thead>
  )
}

function Narrow({ name, value, pieces }: { name: 'candidate' | 'job'; value: string; pieces: readonly Piece[] }) {
  const [params] = useSearchParams()
  const next = new URLSearchParams(params)
  next.set(name, value)
  next.delete('cursor')
  return (
    <Link to={`/history?${next}`} className="hover:text-accent hover:underline">
      {pieces.map((piece, index) =>
        // Pieces have no identity but their position.
        // oxlint-disable-next-line react/no-array-index-key
        piece.hit ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </Link>
  )
}
