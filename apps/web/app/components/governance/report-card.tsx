import type { RetentionReport } from '@dossier/api'
import { Link } from '@remix-run/react'
import { CircleCheck, CircleX, Clock, Lock, type LucideIcon } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { Time } from '../time.tsx'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import { Confirmed } from './confirmed.tsx'
import { usePolicyWords } from './policy-words.ts'
import { Refusal } from './refusal.tsx'
import '../../i18n/topics/governance.ts'

type Outcome = RetentionReport['documents'][number]['outcome']

const looks: Readonly<Record<Outcome, { tone: Tone; icon: LucideIcon }>> = {
  due: { tone: 'warn', icon: Clock },
  deleted: { tone: 'good', icon: CircleCheck },
  moved: { tone: 'good', icon: CircleCheck },
  held: { tone: 'accent', icon: Lock },
  failed: { tone: 'bad', icon: CircleX },
}

/** What policies would do, or did: totals first, then individual documents. */
export function ReportCard({ report }: { report: RetentionReport }) {
  const { t } = useI18n()
  const may = useMay()
  const words = t.governance.retention
  const { dryRun, sums, documents, more } = report
  const isDue = sums.some(({ outcome }) => outcome === 'due')
  return (
    <Card aria-labelledby="report">
      <CardHeader
        id="report"
        title={dryRun ? words.planTitle : words.appliedTitle}
        description={dryRun ? words.planHint : <Time iso={report.at} />}
      />
      {sums.length === 0 ? <CardBody className="text-[0.8125rem] text-ink-3">{words.nothing}</CardBody> : null}
      {sums.length === 0 ? null : <Sums sums={sums} />}
      {dryRun && isDue && may('retention:manage') ? (
        <CardBody className="border-t border-line">
          <Confirmed label={words.apply} sure={words.applySure} yes={words.applyYes} intent="apply" />
        </CardBody>
      ) : null}
      {documents.length === 0 ? null : <Documents documents={documents} />}
      {more ? <CardBody className="text-[0.8125rem] text-ink-3">{words.more}</CardBody> : null}
    </Card>
  )
}

function Sums({ sums }: { sums: RetentionReport['sums'] }) {
  const { t, formatBytes, formatNumber } = useI18n()
  const words = t.governance.retention
  const { doing } = usePolicyWords()
  return (
    <Table label={words.outcome}>
      <thead>
        <tr>
          <Th>{words.policy}</Th>
          <Th>{words.outcome}</Th>
          <Th className="text-right">{words.count}</Th>
          <Th className="text-right">{words.size}</Th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ policy, action, target, outcome, documents, bytes }) => (
          <Tr key={`${policy} ${outcome}`} data-sum={`${policy} ${outcome}`}>
            <Td className="font-medium">{policy}</Td>
            <Td>
              <OutcomeBadge outcome={outcome} /> <span className="text-ink-2">{doing({ action, target })}</span>
            </Td>
            <Td className="text-right tabular">{formatNumber(documents)}</Td>
            <Td className="whitespace-nowrap text-right tabular">{formatBytes(bytes)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

function Documents({ documents }: Pick<RetentionReport, 'documents'>) {
  const { t, formatBytes } = useI18n()
  const words = t.governance.retention
  return (
    <details className="border-t border-line" open={documents.some(({ outcome }) => outcome === 'held')}>
      <summary className="folds px-4 py-2.5 text-xs font-medium text-ink-3 hover:text-ink">{words.oneByOne}</summary>
      <Table label={words.oneByOne}>
        <thead>
          <tr>
            <Th>{words.document}</Th>
            <Th>{words.made}</Th>
            <Th>{words.policy}</Th>
            <Th>{words.outcome}</Th>
            <Th className="text-right">{words.size}</Th>
          </tr>
        </thead>
        <tbody>
          {documents.map((one) => (
            <Tr key={one.documentId}>
              <Td>
                <Link to={`/runs/${one.runUuid}`} className="text-accent hover:underline">
                  {t.documentTypes[one.documentType] ?? one.documentType}
                </Link>
              </Td>
              <Td className="whitespace-nowrap text-ink-3">
                <Time iso={one.createdAt} />
              </Td>
              <Td>{one.policy}</Td>
              <Td>
                <OutcomeBadge outcome={one.outcome} />
                <Why document={one} />
              </Td>
              <Td className="whitespace-nowrap text-right tabular">{formatBytes(one.bytes)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}

/** Why it failed, in the page's words, or else in those of the storage. */
function Why({ document: { reason, message } }: { document: RetentionReport['documents'][number] }) {
  const { t } = useI18n()
  if (reason === null) return null
  const refusal = { reason, message: message ?? reason, limit: null }
  return (
    <p className="mt-0.5 text-xs text-ink-3">
      <Refusal refusal={refusal} sentences={t.governance.retention.reasons} />
    </p>
  )
}

function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { t } = useI18n()
  const { tone, icon: Icon } = looks[outcome]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden /> {t.governance.retention.outcomes[outcome]}
    </Badge>
  )
}
