import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ScrollText } from 'lucide-react'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { ReplayCheckCard } from '../components/replay-check-card.tsx'
import { Time } from '../components/time.tsx'
import { Badge } from '../components/ui/badge.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { FilterLinks } from '../components/ui/filter-links.tsx'
import { Table, Td, Th, Tr } from '../components/ui/table.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { titled } from '../lib/meta.ts'
import { auditKinds, type AuditRow, viewAuditEvent } from '../views/audit.ts'

export const meta: MetaFunction = titled((t) => t.audit.title)

/** One page of events, newest first, of one kind or of all. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const type = auditKinds.find((kind) => kind === params.get('type'))
  const { items, nextCursor } = await orHttpError(
    context.api.audit.list({
      limit: 50,
      ...(type && { types: [type] }),
      ...(params.has('cursor') && { cursor: params.get('cursor') ?? '' }),
    }),
  )
  const checks = await orHttpError(context.api.runs.replayStatus({ limit: 1 }))
  return { events: items.map(viewAuditEvent), nextCursor, type: type ?? '', check: checks.items[0] ?? null }
}

export default function Audit() {
  const { events, nextCursor, type, check } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const options = auditKinds.map((value) => ({ value, label: t.audit.events[value] }))
  return (
    <>
      <PageHeader title={t.audit.title} intro={t.audit.intro} />
      <ReplayCheckCard first={check} />
      <FilterLinks
        label={t.audit.filter}
        name="type"
        value={type}
        options={[{ value: '', label: t.audit.all }, ...options]}
      />
      <Card>
        {events.length > 0 ? <Events events={events} /> : <EmptyState icon={ScrollText} title={t.audit.none} />}
      </Card>
      <Pager nextCursor={nextCursor} next={t.audit.next} first={t.audit.first} />
    </>
  )
}

function Events({ events }: { events: readonly AuditRow[] }) {
  const { t, formatBytes } = useI18n()
  return (
    <Table label={t.audit.title}>
      <thead>
        <tr>
          <Th>{t.audit.time}</Th>
          <Th>{t.audit.event}</Th>
          <Th>{t.audit.subject}</Th>
          <Th>{t.audit.details}</Th>
          <Th>{t.audit.actor}</Th>
          <Th>{t.audit.request}</Th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Tr key={event.id}>
            <Td className="whitespace-nowrap text-ink-2">
              <Time iso={event.createdAt} precise />
            </Td>
            <Td className="whitespace-nowrap">
              <Badge>{event.kind ? t.audit.events[event.kind] : event.type}</Badge>
            </Td>
            <Td className="whitespace-nowrap">
              <Link to={`/runs/${event.runUuid}`} className="font-mono text-xs text-accent hover:underline">
                {event.runUuid.slice(-12)}
              </Link>
            </Td>
            <Td className="min-w-48 text-xs text-ink-2">
              {event.details.map((one) => detailText(one, { t, formatBytes })).join(' · ')}
            </Td>
            <Td className="whitespace-nowrap font-mono text-xs text-ink-3">{event.actorId.slice(-12)}</Td>
            <Td className="whitespace-nowrap font-mono text-xs text-ink-3" title={event.requestId}>
              {event.requestId.slice(0, 8)}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

type Words = Pick<ReturnType<typeof useI18n>, 't' | 'formatBytes'>

function detailText([name, value]: AuditRow['details'][number], { t, formatBytes }: Words): string {
  switch (name) {
    case 'documentType':
      return t.documentTypes[value] ?? value
    case 'byteSize':
      return formatBytes(Number(value))
    case 'documents':
      return t.history.count(Number(value), false, value)
    case 'sha256':
    case 'inputHash':
      return `${value.slice(0, 12)}…`
    default:
      return `${name}: ${value}`
  }
}
