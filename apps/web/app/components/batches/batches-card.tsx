import type { BatchSummaryView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Card, CardHeader } from '../ui/card.tsx'
import { BatchesTable } from './batches-table.tsx'
import '../../i18n/topics/batches.ts'

/** The batches of a person or a job; renders nothing without batches. Its table is the landmark with that name. */
export function BatchesCard({ items }: { items: readonly BatchSummaryView[] }) {
  const { t } = useI18n()
  if (items.length === 0) return null
  return (
    <Card>
      <CardHeader id="batches" title={t.batches.title} />
      <BatchesTable items={items} />
    </Card>
  )
}
