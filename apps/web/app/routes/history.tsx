import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useDeferredValue, useMemo } from 'react'
import { HistoryBar } from '../components/history/history-bar.tsx'
import { HistoryResults } from '../components/history/history-results.tsx'
import { HistorySidebar } from '../components/history/history-sidebar.tsx'
import { SearchForm } from '../components/history/search-form.tsx'
import { SelectionBar } from '../components/history/selection-bar.tsx'
import { useHistoryPath } from '../components/history/use-history-path.ts'
import { useFacets } from '../components/history/use-facets.ts'
import { useRows } from '../components/history/use-rows.ts'
import { useTyping } from '../components/history/use-typing.ts'
import { PageHeader } from '../components/page-header.tsx'
import { useI18n } from '../i18n/index.tsx'
import { loadHistoryPage } from '../lib/history.server.ts'
import { titled } from '../lib/meta.ts'
import { readVocabulary, vocabularyText } from '../lib/vocabulary-text.ts'
import { historyPath, readAddress, readColumns, withDays } from '../views/history.ts'
import { readHistoryPage } from '../views/history-page.ts'

export const meta: MetaFunction = titled((t) => t.history.title)

export { onlyAfterChange as shouldRevalidate } from '../lib/should-revalidate.ts'

/** Loads the first page of documents that match the address, and what the page needs to continue on its own. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const { vocabulary, language, timeZone, api } = context
  const days = withDays(searchParams, { vocabulary, language, timeZone, now: new Date() })
  if (days !== null) throw redirect(historyPath(days, readAddress(searchParams).sort))
  const [page, saved] = await Promise.all([
    loadHistoryPage(context, searchParams, { typing: false }),
    api.searches.list(),
  ])
  return {
    // As one text, like the vocabulary.
    page: JSON.stringify(page),
    words: vocabularyText(vocabulary),
    searches: saved.items,
    columns: readColumns(context.columns),
    refused: searchParams.get('refused') ?? '',
  }
}

export default function History() {
  const { page: text, words, searches, columns, refused } = useLoaderData<typeof loader>()
  const first = useMemo(() => readHistoryPage(text), [text])
  const vocabulary = readVocabulary(words)
  const { t } = useI18n()
  const [params] = useSearchParams()
  const search = readAddress(params)
  const { q, sort } = search
  const { page, state, ask, loadMore, retry } = useRows(first, search)
  const onText = useTyping(ask, sort)
  const pathOf = useHistoryPath()
  const { counts, stale } = useFacets(q)
  const back = pathOf(q)
  // What narrows the list may come after the list.
  const beside = {
    tree: useDeferredValue(page.tree),
    query: useDeferredValue(q),
    counts: useDeferredValue(counts),
    stale: useDeferredValue(stale),
  }
  return (
    <>
      <PageHeader title={t.history.title} intro={t.history.intro} />
      <div className="gap-6 lg:grid print:block lg:grid-cols-[minmax(0,1fr)_13.5rem]">
        <div className="min-w-0">
          <SearchForm text={q} onText={onText} vocabulary={vocabulary} />
          <HistoryBar
            page={page}
            search={search}
            columns={columns}
            counts={stale || page.q !== q ? null : counts}
            vocabulary={vocabulary}
          />
          <HistoryResults
            page={page}
            state={state}
            columns={columns}
            vocabulary={vocabulary}
            onRetry={retry}
            onMore={loadMore}
          />
          <SelectionBar back={back} />
        </div>
        <HistorySidebar {...beside} vocabulary={vocabulary} searches={searches} refused={refused} />
      </div>
    </>
  )
}
