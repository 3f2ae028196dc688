import type { DraftSummaryView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { useRowKeys } from '../../lib/row-keys.ts'
import { Time } from '../time.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import '../../i18n/topics/drafts.ts'

/** Drafts as rows; the reader's own ones lead back into their form. */
export function DraftsTable({ drafts }: { drafts: readonly DraftSummaryView[] }) {
  const { t } = useI18n()
  const may = useMay()
  const words = t.drafts
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <Th>{words.person}</Th>
          <Th className="hidden sm:table-cell">{words.job}</Th>
          <Th>{words.holder}</Th>
          <Th>{words.changed}</Th>
          <Th className="hidden md:table-cell">{words.ends}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {drafts.map(({ id, candidateName, jobTitle, holder, mine, changedAt, endsAt }) => (
          <Tr key={id} data-draft={id}>
            <Td className="sm:min-w-48">
              <Link
                to={mine && may('runs:write') ? `/?draft=${id}` : `/drafts/${id}`}
                data-row
                className="font-medium hover:text-accent hover:underline"
              >
                {candidateName || words.nameless}
              </Link>
              <span className="block text-xs text-ink-3 sm:hidden">{jobTitle}</span>
            </Td>
            <Td className="hidden min-w-40 text-ink-2 sm:table-cell">{jobTitle || '—'}</Td>
            <Td className="text-ink-2">{mine ? words.you : holder.name}</Td>
            <Td className="text-ink-3 sm:whitespace-nowrap">
              <Time iso={changedAt} />
            </Td>
            <Td className="hidden whitespace-nowrap text-ink-3 md:table-cell">
              <Time iso={endsAt} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
