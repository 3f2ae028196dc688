import type { PersonView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { useRowKeys } from '../../lib/row-keys.ts'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import '../../i18n/topics/persons.ts'

/** Persons as rows; `j` and `k` move between them. */
export function PersonsTable({ persons }: { persons: readonly PersonView[] }) {
  const { t } = useI18n()
  const words = t.persons
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <Th>{words.name}</Th>
          <Th>{words.runs}</Th>
          <Th className="hidden sm:table-cell">{words.lastRun}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {persons.map(({ id, name, headline, runs, lastRunAt, isHeld }) => (
          <Tr key={id} data-person={id}>
            <Td>
              <Link
                to={`/persons/${id}`}
                prefetch="intent"
                data-row
                className="font-medium hover:text-accent hover:underline"
              >
                {name}
              </Link>{' '}
              {isHeld ? <Badge tone="warn">{words.held}</Badge> : null}
              <span className="block text-xs text-ink-3">{headline}</span>
            </Td>
            <Td className="tabular">{runs}</Td>
            <Td className="hidden whitespace-nowrap text-ink-3 sm:table-cell">
              {lastRunAt === null ? '—' : <Time iso={lastRunAt} />}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
