import type { ApplicationDetails } from '@dossier/api'
import { Download } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { isWithheld } from '../../views/application.ts'
import { Time } from '../time.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/applications.ts'

interface ReceiptCardProps {
  applicationId: string
  receipt: ApplicationDetails['receipts'][number]
  /** Counts from 0, the first. */
  position: number
  email: string
}

/** One received form: its fields, the consent, and the file. */
export function ReceiptCard({ applicationId, receipt, position, email }: ReceiptCardProps) {
  const { t } = useI18n()
  const words = t.applications
  const { id, name, phone, message, consentVersion, consentText, poolMonths, receivedAt, withdrawnAt, file } = receipt
  return (
    <Card aria-labelledby={`receipt-${id}`}>
      <CardHeader
        id={`receipt-${id}`}
        title={position === 0 ? words.first_receipt : words.supplement(position)}
        description={<Time iso={receivedAt} />}
      />
      <CardBody className="flex flex-col gap-3 text-[0.8125rem]">
        {withdrawnAt === null ? null : (
          <Alert tone="info">
            {words.withdrawn} <Time iso={withdrawnAt} />
          </Alert>
        )}
        <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <Entry name={words.name}>{name}</Entry>
          <Entry name={words.email}>
            <a href={`mailto:${email}`} className="text-accent hover:underline">
              {email}
            </a>
          </Entry>
          {phone === '' ? null : <Entry name={words.phone}>{phone}</Entry>}
          {message === '' ? null : <Entry name={words.message}>{message}</Entry>}
          <Entry name={words.consent(consentVersion)}>{consentText}</Entry>
          {poolMonths === null ? null : <Entry name={words.pooled}>{poolMonths}</Entry>}
        </dl>
        {file.problem === null ? null : <FileProblem problem={file.problem} />}
        {isWithheld(file) ? null : (
          <Button asChild className="w-fit">
            <a href={`/applications/${applicationId}/files/${file.id}`} download>
              <Download aria-hidden />
              {words.download}
            </a>
          </Button>
        )}
      </CardBody>
    </Card>
  )
}

/** Why a file was not read, or that it is still waiting to be read. */
function FileProblem({ problem }: { problem: string }) {
  const { t } = useI18n()
  const words = t.applications
  if (problem === 'quarantined') return <Alert tone="info">{words.quarantined}</Alert>
  if (problem === 'infected') return <Alert tone="bad">{words.infected}</Alert>
  if (problem === 'unread') return <Alert tone="info">{words.notYetRead}</Alert>
  return (
    <Alert tone="warn">
      {words.unread}. {words.problems[problem] ?? ''}
    </Alert>
  )
}

function Entry({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="wrap-anywhere whitespace-pre-line">{children}</dd>
    </>
  )
}
