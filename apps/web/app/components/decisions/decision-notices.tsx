import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import type { MatchView } from '../../views/match.ts'
import { Alert } from '../ui/alert.tsx'
import { Withdraw } from './use-decisions.tsx'
import '../../i18n/topics/documents.ts'

interface DecisionNoticesProps {
  unapplied: MatchView['unapplied']
  /** The run ID of the newest version, where criteria are decided; null for the newest. */
  newer: string | null
  decisionKey: string
}

/** Notices that decisions belong to a newer version, and that some decisions no longer apply. */
export function DecisionNotices({ unapplied, newer, decisionKey }: DecisionNoticesProps) {
  const { t } = useI18n()
  return (
    <>
      {newer === null ? null : (
        <Alert tone="info" title={t.decisions.newer}>
          <Link to={`/runs/${newer}`} className="break-all font-medium underline">
            {newer}
          </Link>
        </Alert>
      )}
      {unapplied.length === 0 ? null : (
        <Alert tone="warn" title={t.decisions.unapplied}>
          <ul className="mt-1 flex flex-col gap-1.5">
            {unapplied.map(({ pointer, criterion, verdict, author }) => (
              <li key={`${pointer} ${criterion}`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="min-w-0 break-words">
                  {criterion} – {t.match.verdicts[verdict]}, {author}
                </span>
                {newer === null ? <Withdraw pointer={pointer} of={criterion} decisionKey={decisionKey} /> : null}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
