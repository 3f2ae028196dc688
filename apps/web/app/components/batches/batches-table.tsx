import type { BatchSummaryView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { useRowKeys } from '../../lib/row-keys.ts'
import { Time } from '../time.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import { BatchCounts } from './batch-counts.tsx'
import '../../i18n/topics/batches.ts'

/** Batches with their states; each row leads to its batch. */
export function BatchesTable({ items }: { items: readonly BatchSummaryView[] }) {
  const { t } = useI18n()
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={t.batches.title}>
      <thead>
        <tr>
          <Th>{t.batches.name}</Th>
          <Th className="hidden sm:table-cell">{t.batches.kind}</Th>
          <Th>{t.batches.items}</Th>
          <Th>{t.batches.state}</Th>
          <Th className="hidden sm:table-cell">{t.batches.created}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {items.map(({ id, side, title, counts, createdAt }) => (
          <Tr key={id}>
            <Td>
              <Link
                to={`/batches/${id}`}
                prefetch="intent"
                data-row
                className="font-medium hover:text-accent hover:underline"
              >
                {title === '' ? t.batches.untitled : title}
              </Link>
            </Td>
            <Td className="hidden text-ink-2 sm:table-cell">{t.batches.kinds[side]}</Td>
            <Td className="tabular">{counts.items}</Td>
            <Td>
              <BatchCounts counts={counts} />
            </Td>
            <Td className="hidden whitespace-nowrap text-ink-3 sm:table-cell">
              <Time iso={createdAt} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
