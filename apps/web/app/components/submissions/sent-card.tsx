import type { SubmissionRow } from '../../views/submission.ts'
import { MoreLink } from '../more-link.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { LedgerTable } from './ledger-table.tsx'

interface SentCardProps {
  title: string
  /** Shown if nothing was sent. */
  none: string
  rows: readonly SubmissionRow[]
  /** The entry whose retraction was refused. */
  refused: string
  more: { isMore: boolean; to: string; text: string }
}

/** The submissions of a person or for a job. */
export function SentCard({ title, none, rows, refused, more }: SentCardProps) {
  return (
    <Card aria-labelledby="sent">
      <CardHeader id="sent" title={title} />
      {rows.length > 0 ? (
        <LedgerTable rows={rows} refused={refused} />
      ) : (
        <CardBody className="text-[0.8125rem] text-ink-3">{none}</CardBody>
      )}
      <MoreLink {...more} />
    </Card>
  )
}
