import { FileDown, Printer } from 'lucide-react'
import { useI18n } from '../../i18n/index.tsx'
import type { HistoryColumn } from '../../views/history.ts'
import { Button } from '../ui/button.tsx'

/** Everything that the search finds, not only what is loaded: as a table for Excel, or line by line for programs; or on paper. */
export function ExportLinks({ query, columns }: { query: string; columns: readonly HistoryColumn[] }) {
  const { t } = useI18n()
  const params = new URLSearchParams({ q: query, columns: columns.join(',') })
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
