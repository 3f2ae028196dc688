import { useI18n } from '../i18n/index.tsx'
import type { RunRow } from '../views/run.ts'
import { RunStatusBadge, ScoreTag } from './run-status.tsx'
import { Time } from './time.tsx'
import { ListTable, RowLink, RowNote } from './ui/list-table.tsx'

/** Runs as rows. */
export function RunsTable({ runs, label }: { runs: readonly RunRow[]; label: string }) {
  const { t } = useI18n()
  const words = t.runs
  return (
    <ListTable
      label={label}
      rows={runs}
      keyOf={({ runId }) => runId}
      columns={[
        {
          head: words.candidate,
          className: 'sm:min-w-48',
          render: ({ runId, candidateName, jobTitle }) => (
            <>
              <RowLink to={`/runs/${runId}`}>{candidateName}</RowLink>
              <RowNote className="sm:hidden">{jobTitle}</RowNote>
            </>
          ),
        },
        {
          head: words.job,
          from: 'sm',
          className: 'min-w-40 text-ink-2',
          render: ({ jobTitle }) => (jobTitle === '' ? <span className="text-ink-3">{words.noJob}</span> : jobTitle),
        },
        {
          head: words.score,
          render: ({ score, recommendation, status }) => (
            <>
              <ScoreTag score={score} recommendation={recommendation} />
              {status !== 'succeeded' && (
                <span className="sm:hidden">
                  <RunStatusBadge status={status} />
                </span>
              )}
            </>
          ),
        },
        { head: words.status, from: 'sm', render: ({ status }) => <RunStatusBadge status={status} /> },
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
