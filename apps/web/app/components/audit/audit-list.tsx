import type { AuditEventView } from '@dossier/api'
import { Link, useSearchParams } from '@remix-run/react'
import type { Vocabulary } from '@dossier/search'
import { ArrowUp, FileSearch, Radio, ScrollText, WifiOff } from 'lucide-react'
import { useI18n } from '../../i18n/index.tsx'
import { mostCounted, useLiveAudit } from '../../lib/live-audit.ts'
import { Pager } from '../pager.tsx'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { AuditSearch } from './audit-search.tsx'
import { EventTable } from './event-table.tsx'
import '../../i18n/topics/audit.ts'

/** What a page of the audit log shows. */
export interface AuditPage {
  q: string
  /** What the server was asked for beside the query: `run=…`, for the live connection. */
  scope: string
  events: readonly AuditEventView[]
  nextCursor: string | null
  vocabulary: Vocabulary
}

/** A searchable, live list of events. */
export function AuditList({ page }: { page: AuditPage }) {
  const { q, scope, events, nextCursor, vocabulary } = page
  const { t } = useI18n()
  const [params] = useSearchParams()
  const isFirst = !params.has('cursor')
  const search = new URLSearchParams(scope)
  if (q !== '') search.set('q', q)
  const { fresh, lost } = useLiveAudit({ search: search.toString(), events, isFull: nextCursor !== null, isFirst })
  return (
    <>
      <AuditSearch text={q} vocabulary={vocabulary} />
      <div className="mb-1.5 flex items-center justify-between gap-3 text-xs text-ink-3">
        <output>{t.audit.count(events.length, nextCursor !== null)}</output>
        {isFirst ? <Liveness lost={lost} /> : null}
      </div>
      <Card>
        {events.length > 0 ? (
          <EventTable events={events} />
        ) : (
          <EmptyState icon={q === '' ? ScrollText : FileSearch} title={q === '' ? t.audit.none : t.audit.noneFound}>
            {q === '' ? null : t.audit.noneHint}
          </EmptyState>
        )}
      </Card>
      <Pager nextCursor={nextCursor} next={t.audit.next} first={t.audit.first} />
      <FreshPill fresh={fresh} />
    </>
  )
}

function Liveness({ lost }: { lost: boolean }) {
  const { t } = useI18n()
  const Icon = lost ? WifiOff : Radio
  return (
    <span className="needs-script no-print inline-flex items-center gap-1">
      <Icon aria-hidden className={lost ? 'size-3.5 text-warn' : 'size-3.5 text-good'} />
      {lost ? t.audit.lost : t.audit.live}
    </span>
  )
}

/** Says how many events have come, above the page, so that nothing under the reader's eyes moves. */
function FreshPill({ fresh }: { fresh: number }) {
  const { t } = useI18n()
  const [params] = useSearchParams()
  return (
    <output className="no-print pointer-events-none fixed inset-x-0 top-3 z-40 flex justify-center">
      {fresh === 0 ? null : (
        <Link
          to={`?${params}`}
          replace
          className="pointer-events-auto inline-flex h-8 items-center gap-1.5 rounded-full bg-accent-solid px-3.5 text-[0.8125rem] font-medium text-white shadow-float hover:bg-accent-hover"
        >
          <ArrowUp aria-hidden className="size-3.5" />
          {t.audit.fresh(Math.min(fresh, mostCounted), fresh > mostCounted)}
        </Link>
      )}
    </output>
  )
}
