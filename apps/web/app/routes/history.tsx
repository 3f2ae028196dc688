import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useNavigate, useSearchParams } from '@remix-run/react'
import { ColumnChooser } from '../components/history/column-chooser.tsx'
import { ExportLinks } from '../components/history/export-links.tsx'
import { HistoryList } from '../components/history/history-list.tsx'
import { HistorySidebar } from '../components/history/history-sidebar.tsx'
import { NothingFound } from '../components/history/nothing-found.tsx'
import { ResultCount } from '../components/history/result-count.tsx'
import { SearchForm } from '../components/history/search-form.tsx'
import { SelectionBar } from '../components/history/selection-bar.tsx'
import { useFacets } from '../components/history/use-facets.ts'
import { useRows } from '../components/history/use-rows.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { QueryChips } from '../components/search/query-chips.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { cn } from '../lib/cn.ts'
import { loadHistoryPage } from '../lib/history.server.ts'
import { titled } from '../lib/meta.ts'
import { historyPath, readAddress, readColumns, withDays } from '../views/history.ts'

export const meta: MetaFunction = titled((t) => t.history.title)

export { onlyAfterChange as shouldRevalidate } from '../lib/should-revalidate.ts'

/** The first page of documents that match the address, and what the page needs to go on by itself. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const { vocabulary, language, timeZone, api } = context
  const days = withDays(searchParams, { vocabulary, language, timeZone, now: new Date() })
  if (days !== null) throw redirect(historyPath(days))
  const [page, saved] = await Promise.all([
    loadHistoryPage(context, searchParams, { typing: false }),
    api.searches.list(),
  ])
  return {
    page,
    inside: searchParams.has('cursor'),
    vocabulary,
    searches: saved.items,
    columns: readColumns(context.columns),
    nameTaken: searchParams.has('nameTaken'),
  }
}

export default function History() {
  const { page: first, inside, vocabulary, searches, columns, nameTaken } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const [params] = useSearchParams()
  const { q } = readAddress(params)
  const { page, state, search, loadMore, retry } = useRows(first, q)
  const onText = useTyping(search)
  const { counts, stale } = useFacets(q)
  const back = historyPath(q)
  const busy = state === 'searching'
  return (
    <>
      <PageHeader title={t.history.title} intro={t.history.intro} />
      <div className="gap-6 lg:grid lg:grid-cols-[minmax(0,1fr)_13.5rem]">
        <div className="min-w-0">
          <SearchForm text={q} onText={onText} vocabulary={vocabulary} />
          <div className="mb-2 mt-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <QueryChips text={q} tree={page.q === q ? page.tree : undefined} vocabulary={vocabulary} to={historyPath} />
            <div className="ml-auto flex items-center gap-1">
              <ResultCount rows={page.rows.length} more={page.nextCursor !== null} counts={stale ? null : counts} />
              <ExportLinks query={q} columns={columns} />
              <ColumnChooser columns={columns} back={back} />
            </div>
          </div>
          {state === 'failed' ? (
            <Alert tone="bad" className="mb-2" title={t.history.failed}>
              <Button size="sm" onClick={retry}>
                {t.history.retry}
              </Button>
            </Alert>
          ) : null}
          <Card aria-busy={busy} data-query={page.q} className={cn('transition-opacity', busy && 'opacity-60')}>
            {page.rows.length > 0 ? (
              <HistoryList rows={page.rows} columns={columns} more={page.nextCursor !== null} onMore={loadMore} />
            ) : (
              <NothingFound tree={page.tree} query={page.q} vocabulary={vocabulary} />
            )}
          </Card>
          <div className={inside ? undefined : 'without-script'}>
            <Pager nextCursor={page.nextCursor} next={t.history.next} first={t.history.first} />
          </div>
          <SelectionBar back={back} />
        </div>
        <HistorySidebar
          tree={page.tree}
          query={q}
          vocabulary={vocabulary}
          searches={searches}
          nameTaken={nameTaken}
          counts={counts}
          stale={stale}
        />
      </div>
    </>
  )
}

/** What is being typed goes to the list at once, and to the address with it. */
function useTyping(search: (q: string, typing: boolean) => void) {
  const navigate = useNavigate()
  return (text: string) => {
    const q = text.trim()
    search(q, true)
    navigate(historyPath(q), { replace: true, preventScrollReset: true })
  }
}
