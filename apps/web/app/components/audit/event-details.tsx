import type { AuditEventView } from '@dossier/api'
import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import '../../i18n/topics/audit.ts'

/** Everything about an event: old and new values, details, and its position in the chain. */
export function EventDetails({ event }: { event: AuditEventView }) {
  const { t } = useI18n()
  const words = t.audit.details
  const { changes, data, seal, run, person, requestId, id, type, subjectType, subjectId } = event
  const facts = Object.entries(data).map(([name, value]): [string, string] => [name, textOf(value)])
  return (
    <div className="@container mt-2 flex flex-col gap-3 rounded-md bg-sunken px-3 py-2.5">
      {changes.length > 0 ? <Changes changes={changes} /> : null}
      <Facts title={words.facts}>
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
        {run === null ? null : (
          <Fact name={t.audit.scopes.run}>
            <Link to={`/runs/${run.runId}`} className="hover:text-accent hover:underline">
              {run.runId}
            </Link>
          </Fact>
        )}
        <Fact name={words.type} value={type} />
        <Fact name={words.subject} value={`${subjectType} ${subjectId}`} />
        {person === null ? null : <Fact name={words.person} value={person} />}
        <Fact name={words.request} value={requestId} />
        <Fact name={words.event} value={id} />
      </Facts>
      <Facts title={words.chain}>
        {seal === null ? (
          <div className="text-ink-3">{t.audit.unsealed}</div>
        ) : (
          <>
            <Fact name={words.seq} value={String(seal.seq)} />
            <Fact name={words.hash} value={seal.hash} />
            <Fact name={words.previousHash} value={seal.previousHash ?? words.nothing} />
            <Fact name={words.eventHash} value={seal.eventHash} />
          </>
        )}
      </Facts>
    </div>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function Changes({ changes }: Pick<AuditEventView, 'changes'>) {
  const { t } = useI18n()
  const words = t.audit.details
  const said = (value: string | number | boolean | null) => {
    if (value === null) return <span className="text-ink-3">{words.nothing}</span>
    if (typeof value === 'boolean') return value ? t.audit.yes : t.audit.no
    return String(value)
  }
  return (
    <table className="w-fit text-xs">
      <caption className="pb-1 text-left font-medium text-ink-2">{words.changes}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row" className="pr-4 text-left font-mono font-normal text-ink-3">
              {field}
            </th>
            <td className="pr-2 line-through decoration-ink-3/60">{said(before)}</td>
            <td className="font-medium before:pr-2 before:text-ink-3 before:content-['→']">{said(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="text-xs">
      <p className="pb-1 font-medium text-ink-2">{title}</p>
      <dl className="grid gap-x-4 gap-y-0.5 @sm:grid-cols-[8rem_minmax(0,1fr)]">{children}</dl>
    </div>
  )
}

function Fact({ name, value, children }: { name: string; value?: string; children?: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-3">{name}</dt>
      <dd className="break-all font-mono text-[0.6875rem] leading-4">{value ?? children}</dd>
    </div>
  )
}
