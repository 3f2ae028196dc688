import type { ApplicationView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { ListTable, RowLink, RowNote } from '../ui/list-table.tsx'
import { ApplicationState } from './application-state.tsx'
import '../../i18n/topics/applications.ts'

/** Applications as table rows. */
export function ApplicationsTable({ applications }: { applications: readonly ApplicationView[] }) {
  const { t } = useI18n()
  const words = t.applications
  return (
    <ListTable
      label={words.title}
      rows={applications}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          render: ({ id, name, email }) => (
            <>
              <RowLink to={`/applications/${id}`} prefetch="none" className="wrap-anywhere">
                {name}
              </RowLink>
              <RowNote className="wrap-anywhere">{email}</RowNote>
            </>
          ),
        },
        {
          head: words.job,
          from: 'sm',
          render: ({ jobProfileId, jobTitle }) => (
            <Link to={`/applications?job=${jobProfileId}`} title={words.ofJob} className="hover:underline">
              {jobTitle}
            </Link>
          ),
        },
        { head: words.state, render: ({ state }) => <ApplicationState state={state} /> },
        {
          head: words.changed,
          from: 'md',
          className: 'whitespace-nowrap text-ink-3',
          render: ({ changedAt }) => <Time iso={changedAt} />,
        },
      ]}
    />
  )
}
