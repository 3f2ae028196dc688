import { Link } from '@remix-run/react'
import { useI18n } from '../i18n/index.tsx'
import { useRowKeys } from '../lib/row-keys.ts'
import type { RunRow } from '../views/run.ts'
import { RunStatusBadge, ScoreTag } from './run-status.tsx'
import { Time } from './time.tsx'
import { Table, Td, Th, Tr } from './ui/table.tsx'

/** Runs as rows; `j` and `k` move between them. */
export function RunsTable({ runs, label }: { runs: readonly RunRow[]; label: string }) {
  const { t } = useI18n()
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={label}>
      <thead>
        <tr>
          <Th>{t.runs.candidate}</Th>
          <Th className="hidden sm:table-cell">{t.runs.job}</Th>
          <Th>{t.runs.score}</Th>
          <Th className="hidden sm:table-cell">{t.runs.status}</Th>
          <Th className="hidden sm:table-cell">{t.runs.created}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {runs.map((run) => (
          <Tr key={run.runId}>
            <Td className="sm:min-w-48">
              <Link
                to={`/runs/${run.runId}`}
                prefetch="intent"
                data-row
                className="font-medium hover:text-accent hover:underline"
              >
                {run.candidateName}
              </Link>
              <span className="block text-xs text-ink-3 sm:hidden">{run.jobTitle}</span>
            </Td>
            <Td className="hidden min-w-40 text-ink-2 sm:table-cell">
              {run.jobTitle === '' ? <span className="text-ink-3">{t.runs.noJob}</span> : run.jobTitle}
            </Td>
            <Td>
              <ScoreTag score={run.score} recommendation={run.recommendation} />
              {run.status !== 'succeeded' && (
                <span className="sm:hidden">
                  <RunStatusBadge status={run.status} />
                </span>
              )}
            </Td>
            <Td className="hidden sm:table-cell">
              <RunStatusBadge status={run.status} />
            </Td>
            <Td className="hidden whitespace-nowrap text-ink-3 sm:table-cell">
              <Time iso={run.createdAt} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
