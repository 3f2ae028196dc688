import { Form, Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { cn } from '../../lib/cn.ts'
import type { SubmissionRow } from '../../views/submission.ts'
import { DownloadLink } from '../document-list.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { FieldError, Input } from '../ui/field.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import { LinkState } from './link-state.tsx'
import '../../i18n/topics/submissions.ts'

/**
 * Submissions, most recently sent first; retracted ones stay visible. `refused` is the entry whose retraction was
 * refused.
 */
export function LedgerTable({ rows, refused }: { rows: readonly SubmissionRow[]; refused: string }) {
  const { t } = useI18n()
  const words = t.submissions
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <Th>{words.sent}</Th>
          <Th>{words.client}</Th>
          <Th>{words.candidate}</Th>
          <Th>{words.document}</Th>
          <Th>{words.sender}</Th>
          <Th>
            <span className="sr-only">{words.retract}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} refused={row.id === refused} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ row, refused }: { row: SubmissionRow; refused: boolean }) {
  const { t, formatDate } = useI18n()
  const words = t.submissions
  const { retraction } = row
  const struck = retraction === null ? '' : 'line-through decoration-ink-3'
  return (
    <Tr data-submission={row.id}>
      <Td className="whitespace-nowrap text-ink-2">
        <time dateTime={row.sentAt} className={struck} suppressHydrationWarning>
          {formatDate(row.sentAt)}
        </time>
        <p className="text-xs text-ink-3">{words.channels[row.channel]}</p>
        {row.link === null ? null : <LinkState link={row.link} runId={row.runId} />}
      </Td>
      <Td className="min-w-44">
        <Link
          to={`/submissions?${new URLSearchParams({ clientId: row.client.id })}`}
          className={cn('font-medium text-accent hover:underline', struck)}
        >
          {row.clientName}
        </Link>
        {row.recipient === '' ? null : <p className="wrap-anywhere text-xs text-ink-2">{row.recipient}</p>}
        {row.note === '' ? null : <p className="max-w-80 whitespace-pre-line text-xs text-ink-3">{row.note}</p>}
      </Td>
      <Td className="min-w-36">
        <span className={struck}>{row.candidateName}</span>
        {row.jobTitle === null ? null : <p className="text-xs text-ink-3">{row.jobTitle}</p>}
      </Td>
      <Td className="min-w-48">
        <SentDocument row={row} struck={struck} />
      </Td>
      <Td className="min-w-32 text-ink-2">
        {row.sentBy.name}
        <p className="text-xs text-ink-3">
          {words.recordedOn(row.recordedBy.name, '')}
          <Time iso={row.recordedAt} />
        </p>
      </Td>
      <Td className="min-w-36">
        {retraction === null ? (
          <May needs="submissions:write">
            <Retract row={row} refused={refused} />
          </May>
        ) : (
          <Retracted retraction={retraction} />
        )}
      </Td>
    </Tr>
  )
}

function SentDocument({ row, struck }: { row: SubmissionRow; struck: string }) {
  const { t } = useI18n()
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <Link to={`/runs/${row.runId}`} className={cn('text-accent hover:underline', struck)}>
          {t.documentTypes[row.documentType] ?? row.documentType}
        </Link>
        {row.sha256 === null ? null : (
          <p className="font-mono text-xs text-ink-3" title={row.sha256}>
            {row.sha256.slice(0, 12)}
          </p>
        )}
      </div>
      {row.sha256 === null ? null : <DownloadLink id={row.documentId} filename={row.filename} />}
    </div>
  )
}

function Retracted({ retraction }: { retraction: NonNullable<SubmissionRow['retraction']> }) {
  const { t } = useI18n()
  return (
    <>
      <Badge tone="warn">{t.submissions.retracted}</Badge>
      <p className="mt-1 text-xs text-ink-3">{t.submissions.retractedBy(retraction.by.name, retraction.reason)}</p>
    </>
  )
}

function Retract({ row, refused }: { row: SubmissionRow; refused: boolean }) {
  const { t } = useI18n()
  const words = t.submissions
  return (
    <details open={refused}>
      <summary className="folds text-xs font-medium text-ink-2 hover:text-ink">{words.retract}</summary>
      <Form method="post" className="mt-2 flex w-56 flex-col gap-2" preventScrollReset>
        <input type="hidden" name="submissionId" value={row.id} />
        <Input
          name="reason"
          required
          minLength={3}
          maxLength={1000}
          aria-label={words.reason}
          placeholder={words.reason}
        />
        {refused ? <FieldError>{words.wrong.reason}</FieldError> : null}
        <label className="flex items-start gap-2 text-xs text-ink-2">
          <input type="checkbox" name="wholeSending" value="yes" defaultChecked className="mt-0.5" />
          {words.wholeSending}
        </label>
        <p className="text-xs text-ink-3">{words.retractHint}</p>
        <Button type="submit" size="sm">
          {words.retract}
        </Button>
      </Form>
    </details>
  )
}
