import type { JobView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { useRowKeys } from '../../lib/row-keys.ts'
import { Time } from '../time.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import '../../i18n/topics/jobs.ts'

/** Jobs as rows; `j` and `k` move between them. */
export function JobsTable({ jobs }: { jobs: readonly JobView[] }) {
  const { t } = useI18n()
  const words = t.jobs
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <Th>{words.name}</Th>
          <Th>{words.persons}</Th>
          <Th>{words.runs}</Th>
          <Th className="hidden sm:table-cell">{words.lastRun}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {jobs.map(({ id, title, client, persons, runs, lastRunAt }) => (
          <Tr key={id} data-job={id}>
            <Td>
              <Link
                to={`/jobs/${id}`}
                prefetch="intent"
                data-row
                className="font-medium hover:text-accent hover:underline"
              >
                {title}
              </Link>
              <span className="block text-xs text-ink-3">{client}</span>
            </Td>
            <Td className="tabular">{persons}</Td>
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
