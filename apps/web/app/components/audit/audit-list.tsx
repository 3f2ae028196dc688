import type { AuditEventView, AuditFacets as Counts } from '@dossier/api'
import { Link, useSearchParams } from '@remix-run/react'
import { ArrowUp, FileDown, FileSearch, Radio, ScrollText, WifiOff } from '../ui/icons.ts'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { mostCounted, useLiveAudit } from '../../lib/live-audit.ts'
import { readVocabulary } from '../../lib/vocabulary-text.ts'
import { Pager } from '../pager.tsx'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Button } from '../ui/button.tsx'
import { AuditSearch } from './audit-search.tsx'
import { EventTable } from './event-table.tsx'
import '../../i18n/topics/audit.ts'

/** The content of a page of the audit log. */
export interface AuditPage {
  q: string
  /** What the server was asked for in addition to the query: `run=…`, for the live connection. */
  scope: string
  events: readonly AuditEventView[]
  nextCursor: string | null
  /** A text of `vocabularyText`. */
  words: string
  counts: Counts
  /** The URL of an export of everything as signed lines; null while the search contains an error. */
  exportAt: string | null
}

/** A searchable, live list of events; `beside` contains the filters, if there is room for them. */
export function AuditList({ page, beside }: { page: AuditPage; beside?: ReactNode }) {
  const { q, scope, events, nextCursor, words } = page
  const vocabulary = readVocabulary(words)
  const { t } = useI18n()
  const [params] = useSearchParams()
  const isFirst = !params.has('cursor')
  const search = new URLSearchParams(scope)
  if (q !== '') search.set('q', q)
  const { fresh, lost } = useLiveAudit({ search: search.toString(), events, isFull: nextCursor !== null, isFirst })
  return (
    <div className={beside ? 'gap-6 lg:grid print:block lg:grid-cols-[minmax(0,1fr)_13.5rem]' : undefined}>
      <div className="min-w-0">
        <AuditSearch text={q} vocabulary={vocabulary} />
        <ListBar page={page} lost={isFirst ? lost : null} />
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
      </div>
      {beside}
      <FreshPill fresh={fresh} />
    </div>
  )
}

/** The number of events, whether the list is live (null if it does not update), and how to export them. */
function ListBar({ page, lost }: { page: AuditPage; lost: boolean | null }) {
  const { q, scope, counts, exportAt } = page
  const { t, formatNumber } = useI18n()
  const { count, capped } = counts.total
  return (
    <div className="mb-1.5 flex min-h-7 items-center gap-3 text-xs text-ink-3">
      <output className="tabular">{t.audit.count(count, capped, formatNumber(count))}</output>
      {lost === null ? null : <Liveness lost={lost} />}
      {exportAt === null ? null : (
        <Button asChild look="quiet" size="sm" className="no-print ml-auto">
          <a href={exportAt} download title={q === '' && scope === '' ? t.audit.exportAll : t.audit.exportFound}>
            <FileDown aria-hidden />
            {t.audit.export}
          </a>
        </Button>
      )}
    </div>
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

/** Announces new events above the page, so that nothing moves while the reader is reading. */
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
