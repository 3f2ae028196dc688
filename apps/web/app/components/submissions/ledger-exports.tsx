import { FileDown } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { ledgerExportPath, type LedgerFilter } from '../../views/submission.ts'
import { Button } from '../ui/button.tsx'
import '../../i18n/topics/submissions.ts'

/**
 * Exports everything that matches the filter, not only this page: as a table for Excel, or as one line per submission
 * for programs.
 */
export function LedgerExports({ filter }: { filter: LedgerFilter }) {
  const { t, timeZone } = useI18n()
  return (
    <div className="no-print flex items-center">
      {(['csv', 'jsonl'] as const).map((format) => (
        <Button key={format} asChild look="quiet" size="sm">
          <a href={ledgerExportPath(filter, format, timeZone)} download title={t.submissions.exports[format]}>
            <FileDown aria-hidden />
            {format.toUpperCase()}
          </a>
        </Button>
      ))}
    </div>
  )
}
