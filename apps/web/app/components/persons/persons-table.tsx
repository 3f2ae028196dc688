import type { PersonView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { ListTable, RowLink, RowNote } from '../ui/list-table.tsx'
import '../../i18n/topics/persons.ts'

/** Persons as rows. */
export function PersonsTable({ persons }: { persons: readonly PersonView[] }) {
  const { t } = useI18n()
  const words = t.persons
  return (
    <ListTable
      label={words.title}
      rows={persons}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          render: ({ id, name, headline, isHeld }) => (
            <>
              <RowLink to={`/persons/${id}`}>{name}</RowLink> {isHeld ? <Badge tone="warn">{words.held}</Badge> : null}
              <RowNote>{headline}</RowNote>
            </>
          ),
        },
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
