import type { JobView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { ListTable, RowLink, RowNote } from '../ui/list-table.tsx'
import '../../i18n/topics/jobs.ts'

/** Jobs as rows. */
export function JobsTable({ jobs }: { jobs: readonly JobView[] }) {
  const { t } = useI18n()
  const words = t.jobs
  return (
    <ListTable
      label={words.title}
      rows={jobs}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          render: ({ id, title, client }) => (
            <>
              <RowLink to={`/jobs/${id}`}>{title}</RowLink>
              <RowNote>{client}</RowNote>
            </>
          ),
        },
        { head: words.persons, className: 'tabular', render: ({ persons }) => persons },
        { head: words.runs, className: 'tabular', render: ({ runs }) => runs },
        {
          head: words.lastRun,
          from: 'sm',
          className: 'whitespace-nowrap text-ink-3',
          render: ({ lastRunAt }) => (lastRunAt === null ? '—' : <Time iso={lastRunAt} />),
        },
      ]}
    />
  )
}
