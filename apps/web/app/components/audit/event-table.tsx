import type { AuditEventView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { ChevronRight, Lock, LockOpen } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { useRowKeys } from '../../lib/row-keys.ts'
import { fillSentence, isBySystem } from '../../views/audit.ts'
import { Time } from '../time.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import { EventDetails } from './event-details.tsx'
import '../../i18n/topics/audit.ts'

/** Events as rows with time, user, event, subject and seal; a row opens to show all details. */
export function EventTable({ events }: { events: readonly AuditEventView[] }) {
  const { t } = useI18n()
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={t.audit.title}>
      <thead>
        <tr>
          <Th className="hidden sm:table-cell">{t.audit.time}</Th>
          <Th className="hidden md:table-cell">{t.audit.who}</Th>
          <Th>{t.audit.what}</Th>
          <Th className="hidden 2xl:table-cell">{t.audit.subject}</Th>
          <Th className="text-right">{t.audit.seal}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ event }: { event: AuditEventView }) {
  const { t } = useI18n()
  return (
    <Tr data-event={event.type}>
      <Td className="hidden whitespace-nowrap text-ink-3 tabular sm:table-cell">
        <Time iso={event.createdAt} precise />
      </Td>
      <Td className="hidden whitespace-nowrap md:table-cell">
        <Who event={event} />
      </Td>
      <Td className="w-full min-w-40 max-w-0">
        <details className="group">
          <summary data-row className="flex items-start gap-1 font-medium hover:text-accent">
            <ChevronRight aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ink-3 group-open:rotate-90" />
            <span>
              <Sentence event={event} />
            </span>
          </summary>
          <EventDetails event={event} />
        </details>
        <p className="pl-4.5 text-xs text-ink-3 sm:hidden">
          <Time iso={event.createdAt} precise />
        </p>
        <p className="pl-4.5 text-xs text-ink-3 md:hidden">
          <Who event={event} />
        </p>
        <div className="pl-4.5 text-xs 2xl:hidden">
          <Subject event={event} />
        </div>
      </Td>
      <Td className="hidden w-56 min-w-56 max-w-56 2xl:table-cell">
        <Subject event={event} />
      </Td>
      <Td className="whitespace-nowrap text-right text-xs text-ink-3 tabular">
        {event.seal === null ? (
          <span title={t.audit.unsealed} className="inline-flex">
            <LockOpen aria-hidden className="size-3.5" />
            <span className="sr-only">{t.audit.unsealed}</span>
          </span>
        ) : (
          <span title={t.audit.sealed(event.seal.seq)} className="inline-flex items-center gap-1">
            {event.seal.seq}
            <Lock aria-hidden className="size-3.5" />
            <span className="sr-only">{t.audit.sealed(event.seal.seq)}</span>
          </span>
        )}
      </Td>
    </Tr>
  )
}

/** What happened, as a sentence; a type that this version does not know is shown by name. */
function Sentence({ event: { type, data } }: { event: AuditEventView }) {
  const { t } = useI18n()
  const sentences: Readonly<Record<string, string>> = t.audit.sentences
  const documentType = typeof data['documentType'] === 'string' ? data['documentType'] : ''
  const said = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'string' ? (t.audit.values[value] ?? value) : value,
  ])
  return fillSentence(sentences[type] ?? type, {
    ...Object.fromEntries(said),
    documentType: t.documentTypes[documentType] ?? documentType,
  })
}

function Who({ event }: { event: AuditEventView }) {
  const { t } = useI18n()
  if (isBySystem(event)) return <span className="text-ink-3">{t.audit.system}</span>
  return (
    <Link to={`/audit?user=${event.actorId}`} className="hover:text-accent hover:underline">
      {event.actorName ?? t.audit.gone}
    </Link>
  )
}

function Subject({ event: { run, document, candidate, person } }: { event: AuditEventView }) {
  const { t } = useI18n()
  return (
    <>
      {candidate === null ? null : (
        <Line to={`/audit?person=${candidate.id}`} className="font-medium">
          {candidate.name}
        </Line>
      )}
      {candidate === null && person !== null ? <p className="text-ink-3">{t.audit.erased}</p> : null}
      {document === null ? null : (
        <Line to={`/audit?document=${document.id}`} className="text-xs text-ink-2">
          {document.filename}
        </Line>
      )}
      {run === null || document !== null ? null : (
        <Line to={`/runs/${run.runId}`} className="font-mono text-xs text-ink-3">
          {run.runId}
        </Line>
      )}
    </>
  )
}

function Line({ to, className, children }: { to: string; className: string; children: string }) {
  return (
    <Link to={to} title={children} className={cn('block truncate hover:text-accent hover:underline', className)}>
      {children}
    </Link>
  )
}
