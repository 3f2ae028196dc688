import type { DraftSummaryView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { Time } from '../time.tsx'
import { ListTable, RowLink, RowNote } from '../ui/list-table.tsx'
import '../../i18n/topics/drafts.ts'

/** How many of its steps the person of a draft has completed. */
export interface AskedSteps {
  done: number
  steps: number
}

interface DraftsTableProps {
  drafts: readonly DraftSummaryView[]
  /** By draft ID, for drafts whose person was sent a link. */
  asked?: Readonly<Record<string, AskedSteps>>
}

/** Drafts as rows; the reader's own drafts link to their form. */
export function DraftsTable({ drafts, asked = {} }: DraftsTableProps) {
  const { t } = useI18n()
  const may = useMay()
  const words = t.drafts
  return (
    <ListTable
      label={words.title}
      rows={drafts}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.person,
          className: 'sm:min-w-48',
          render: ({ id, candidateName, jobTitle, mine }) => (
            <>
              <RowLink to={mine && may('runs:write') ? `/?draft=${id}` : `/drafts/${id}`} prefetch="none">
                {candidateName || words.nameless}
              </RowLink>
              <RowNote className="sm:hidden">{jobTitle}</RowNote>
              {asked[id] === undefined ? null : <RowNote>{words.asked(asked[id].done, asked[id].steps)}</RowNote>}
            </>
          ),
        },
        {
          head: words.job,
          from: 'sm',
          className: 'min-w-40 text-ink-2',
          render: ({ jobTitle }) => jobTitle || '—',
        },
        { head: words.holder, className: 'text-ink-2', render: ({ mine, holder }) => (mine ? words.you : holder.name) },
        {
          head: words.changed,
          className: 'text-ink-3 sm:whitespace-nowrap',
          render: ({ changedAt }) => <Time iso={changedAt} />,
        },
        {
          head: words.ends,
          from: 'md',
          className: 'whitespace-nowrap text-ink-3',
          render: ({ endsAt }) => <Time iso={endsAt} />,
        },
      ]}
    />
  )
}
