import type { RequestDetails } from '@dossier/api'
import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Card, CardBody } from '../ui/card.tsx'
import { Day } from './request-state.tsx'
import { whoOf } from './requests-table.tsx'
import '../../i18n/topics/requests.ts'

/** What was asked, how the request was received, and its outcome. */
export function RequestFacts({ request }: { request: RequestDetails }) {
  const { t } = useI18n()
  const words = t.requests
  const { person, receivedOn, channel, recordedBy, applicationId, details, extension, closedAt } = request
  const { closedBy, answer, result } = request
  return (
    <Card>
      <CardBody>
        <dl className="grid gap-x-6 gap-y-2 text-[0.8125rem] sm:grid-cols-[max-content_minmax(0,1fr)]">
          <Fact name={words.who}>
            {person === null ? (
              whoOf(request, words)
            ) : (
              <Link to={`/persons/${person.id}`} className="font-medium text-accent hover:underline">
                {person.name}
              </Link>
            )}
          </Fact>
          <Fact name={words.received}>
            <Day day={receivedOn} /> · {words.channels[channel]}
          </Fact>
          <Fact name={words.recordedBy}>
            {recordedBy ?? words.bySender}
            {applicationId === null ? null : (
              <>
                {' · '}
                <Link to={`/applications/${applicationId}`} className="font-medium text-accent hover:underline">
                  {words.application}
                </Link>
              </>
            )}
          </Fact>
          {details === '' ? null : <Fact name={words.details}>{details}</Fact>}
          {extension === null ? null : (
            <Fact name={words.extended}>
              <Time iso={extension.at} />: {extension.reason}
            </Fact>
          )}
          {closedAt === null ? null : (
            <Fact name={words.closed}>
              <Time iso={closedAt} /> {closedBy === null ? null : words.by(closedBy)}
            </Fact>
          )}
          {answer === '' ? null : <Fact name={words.answer}>{answer}</Fact>}
          {result === null ? null : (
            <Fact name={words.result}>
              <Link to={pageOf(result)} className="font-medium text-accent hover:underline">
                {words.results[result.type]}
              </Link>
            </Fact>
          )}
        </dl>
      </CardBody>
    </Card>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="wrap-anywhere whitespace-pre-wrap">{children}</dd>
    </>
  )
}

/** The page that shows what was done. */
function pageOf({ type, runId }: NonNullable<RequestDetails['result']>): string {
  if (type === 'run') return `/runs/${runId ?? ''}`
  if (type === 'hold') return '/storage/holds'
  return type === 'erasure' ? '/audit?q=type:person-erased' : '/audit?q=type:person-exported'
}
