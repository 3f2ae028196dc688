import { useI18n } from '../../i18n/index.tsx'
import type { HistoryCounts } from './use-facets.ts'

interface ResultCountProps {
  rows: number
  more: boolean
  counts: HistoryCounts | null
}

/** The number of documents found, or loaded so far; for the eye and for screen readers. */
export function ResultCount({ rows, more, counts }: ResultCountProps) {
  const { t, formatNumber } = useI18n()
  const { count, capped } = more && counts !== null ? counts.total : { count: rows, capped: more }
  return (
    <output className="mr-2 whitespace-nowrap text-[0.8125rem] text-ink-3 tabular">
      {t.history.count(count, capped, formatNumber(Math.max(count, rows)))}
    </output>
  )
}
