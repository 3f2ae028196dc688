import type { ApplicationView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { useRowKeys } from '../../lib/row-keys.ts'
import { Time } from '../time.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import { ApplicationState } from './application-state.tsx'
import '../../i18n/topics/applications.ts'

/** Applications as rows; `j` and `k` move between them. */
export function ApplicationsTable({ applications }: { applications: readonly ApplicationView[] }) {
  const { t } = useI18n()
  const words = t.applications
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <Th>{words.name}</Th>
          <Th className="hidden sm:table-cell">{words.job}</Th>
          <Th>{words.state}</Th>
          <Th className="hidden md:table-cell">{words.changed}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {applications.map(({ id, name, email, jobTitle, jobProfileId, state, changedAt }) => (
          <Tr key={id} data-application={id}>
            <Td>
              <Link
                to={`/applications/${id}`}
                data-row
                className="wrap-anywhere font-medium hover:text-accent hover:underline"
              >
                {name}
              </Link>
              <span className="wrap-anywhere block text-xs text-ink-3">{email}</span>
            </Td>
            <Td className="hidden sm:table-cell">
              <Link to={`/applications?job=${jobProfileId}`} title={words.ofJob} className="hover:underline">
                {jobTitle}
              </Link>
            </Td>
            <Td>
              <ApplicationState state={state} />
            </Td>
            <Td className="hidden whitespace-nowrap text-ink-3 md:table-cell">
              <Time iso={changedAt} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
