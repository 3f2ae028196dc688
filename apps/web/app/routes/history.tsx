import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useNavigation } from '@remix-run/react'
import { FileSearch, Files } from 'lucide-react'
import { HistoryForm } from '../components/history-form.tsx'
import { HistoryTable } from '../components/history-table.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { cn } from '../lib/cn.ts'
import { orHttpError } from '../lib/api-error.server.ts'
import { titled } from '../lib/meta.ts'
import { chipsOf, readHistoryFilter, searchInputOf } from '../views/history.ts'
import { viewFound } from '../views/history-row.ts'

export const meta: MetaFunction = titled((t) => t.history.title)

/** One page of documents that match the address; the address is the whole state of the search. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = readHistoryFilter(new URL(request.url).searchParams)
  const { items, nextCursor } = await orHttpError(context.api.documents.search(searchInputOf(filter, context.timeZone)))
  return {
    filter,
    nextCursor,
    rows: items.map((item) => viewFound(item, filter.q)),
    chips: chipsOf(filter, items[0]),
    types: context.documentTypes,
  }
}

export default function History() {
  const { filter, rows, nextCursor, chips, types } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const busy = useNavigation().location?.pathname === '/history'
  const narrowed = filter.q !== '' || filter.type !== '' || chips.length > 0 || filter.from !== '' || filter.to !== ''
  return (
    <>
      <PageHeader title={t.history.title} intro={t.history.intro} />
      <HistoryForm filter={filter} types={types} chips={chips} />
      <Card aria-busy={busy} className={cn('transition-opacity', busy && 'opacity-60')}>
        {rows.length > 0 ? <HistoryTable rows={rows} /> : <NothingFound narrowed={narrowed} />}
      </Card>
      <output className="sr-only">{t.history.count(rows.length, nextCursor !== null)}</output>
      <Pager nextCursor={nextCursor} next={t.history.next} first={t.history.first} />
    </>
  )
}

function NothingFound({ narrowed }: { narrowed: boolean }) {
  const { t } = useI18n()
  const action = (
    <Button asChild>
      <Link to={narrowed ? '/history' : '/'}>{narrowed ? t.history.reset : t.nav.newRun}</Link>
    </Button>
  )
  return (
    <EmptyState
      icon={narrowed ? FileSearch : Files}
      title={narrowed ? t.history.none : t.history.empty}
      action={action}
    >
      {narrowed ? t.history.noneHint : t.history.emptyHint}
    </EmptyState>
  )
}
