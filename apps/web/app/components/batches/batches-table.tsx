import type { BatchSummaryView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { ListTable, RowLink } from '../ui/list-table.tsx'
import { BatchCounts } from './batch-counts.tsx'
import '../../i18n/topics/batches.ts'

/** Batches with their states. */
export function BatchesTable({ items }: { items: readonly BatchSummaryView[] }) {
  const { t } = useI18n()
  const words = t.batches
  return (
    <ListTable
      label={words.title}
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          render: ({ id, title }) => <RowLink to={`/batches/${id}`}>{title === '' ? words.untitled : title}</RowLink>,
        },
        { head: words.kind, from: 'sm', className: 'text-ink-2', render: ({ side }) => words.kinds[side] },
        { head: words.items, className: 'tabular', render: ({ counts }) => counts.items },
        { head: words.state, render: ({ counts }) => <BatchCounts counts={counts} /> },
        {
          head: words.created,
          from: 'sm',
          className: 'whitespace-nowrap text-ink-3',
          render: ({ createdAt }) => <Time iso={createdAt} />,
        },
      ]}
    />
  )
}
