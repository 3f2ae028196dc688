import { FileDown, Printer } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import type { HistoryColumn, HistorySearch } from '../../views/history.ts'
import { Button } from '../ui/button.tsx'

/** The columns of the file for each column of the list. */
const exported: Readonly<Record<HistoryColumn, readonly string[]>> = {
  candidate: ['candidateName'],
  document: ['documentType'],
  job: ['jobTitle'],
  created: ['createdAt'],
  size: ['byteSize'],
  match: ['closeness'],
  file: ['filename'],
  run: ['runId'],
  score: ['score'],
  status: ['status'],
}

/**
 * Exports everything that the search finds, not only what is loaded: as a table for Excel, as one line per document for
 * programs, or on paper.
 */
export function ExportLinks({ q, sort, columns }: HistorySearch & { columns: readonly HistoryColumn[] }) {
  const { t } = useI18n()
  const params = new URLSearchParams({
    q,
    columns: columns.flatMap((column) => exported[column]).join(','),
    ...(sort !== 'newest' && { sort }),
  })
  return (
    <span className="no-print flex items-center">
      {(['csv', 'jsonl'] as const).map((format) => (
        <Button key={format} asChild look="quiet" size="sm">
          <a href={`/export/documents.${format}?${params}`} download title={t.history.exports[format]}>
            <FileDown aria-hidden />
            {format.toUpperCase()}
          </a>
        </Button>
      ))}
      <Button
        look="quiet"
        size="sm"
        className="needs-script max-sm:hidden!"
        onClick={() => window.print()}
        aria-label={t.history.print}
        title={t.history.print}
      >
        <Printer aria-hidden />
      </Button>
    </span>
  )
}
