import { useNavigationType } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { type HistorySearch, keyOfSearch } from '../../views/history.ts'
import type { HistoryPage } from '../../views/history-page.ts'

/** Lists that were scrolled, so that going back finds them as they were. */
const remembered = new Map<string, HistoryPage>()
const mostRemembered = 10
/** A row in a narrow window is not lower. Pixels. */
const rowHeight = 41
/** Whoever has not typed for so long, in milliseconds, has finished: the search is asked once more, and recorded. */
const settleTime = 1_000

/**
 * The rows of a search. A change is asked for at once, an answer that was overtaken is dropped, and the rows of the
 * search before stay until the new ones are there.
 */
export function useRows(first: HistoryPage, search: HistorySearch) {
  const navigation: string = useNavigationType()
  const isBack = navigation === 'POP'
  const [page, setPage] = useState(() => (isBack ? (remembered.get(keyOfSearch(first)) ?? first) : first))
  const [state, setState] = useState<'idle' | 'searching' | 'more' | 'failed'>('idle')
  const asked = useRef<Asked>({ key: keyOfSearch(first), typing: false })
  const running = useRef<AbortController>()

  const ask = useCallback((next: HistorySearch, typing: boolean) => {
    const { current: before } = asked
    const nextKey = keyOfSearch(next)
    if (before.key === nextKey && (before.typing === typing || typing)) return
    asked.current = { key: nextKey, typing }
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    if (before.key !== nextKey) setState('searching')
    // Who types on sees no more than the window shows.
    const most = String(Math.ceil(window.innerHeight / rowHeight))
    fetchPage({ ...next, ...(typing && { typing: most }) }, controller.signal)
      .then((found) => {
        setPage(found)
        setState('idle')
      })
      .catch(() => {
        if (!controller.signal.aborted) setState('failed')
      })
  }, [])

  const loadMore = useCallback(() => {
    const { key, typing } = asked.current
    if (state !== 'idle' || typing || page.nextCursor === null || keyOfSearch(page) !== key) return
    const controller = new AbortController()
    running.current = controller
    setState('more')
    fetchPage({ q: page.q, sort: page.sort, cursor: page.nextCursor }, controller.signal)
      .then((more) => {
        setPage((before) => ({ ...more, rows: [...before.rows, ...more.rows] }))
        setState('idle')
      })
      .catch(() => {
        if (!controller.signal.aborted) setState('failed')
      })
  }, [page, state])

  useFresh(first, (fresh) => {
    // A list that was scrolled on stays where it is.
    if (keyOfSearch(fresh) === keyOfSearch(page) && fresh.rows.length < page.rows.length) return
    asked.current = { key: keyOfSearch(fresh), typing: false }
    setPage(fresh)
  })
  useSettled(search, asked, ask)
  useEffect(() => remember(page), [page])
  useEffect(() => () => running.current?.abort(), [])
  const retry = () => {
    asked.current = { key: keyOfSearch(page), typing: true }
    ask(search, false)
    if (keyOfSearch(search) === keyOfSearch(page)) setState('idle')
  }
  return { page, state, ask, loadMore, retry }
}

interface Asked {
  key: string
  typing: boolean
}

/** Asks for the search of the address, unless it was; one that was asked for while typing once more, when it has settled. */
function useSettled(
  { q, sort }: HistorySearch,
  asked: RefObject<Asked>,
  ask: (search: HistorySearch, typing: boolean) => void,
) {
  useEffect(() => {
    const key = keyOfSearch({ q, sort })
    const { current } = asked
    const isAsked = current?.key === key
    if (isAsked && !current.typing) return undefined
    const timer = setTimeout(() => ask({ q, sort }, false), isAsked ? settleTime : 0)
    return () => clearTimeout(timer)
  }, [q, sort, asked, ask])
}

/** Calls back when the loader has answered anew, as after something was saved. */
function useFresh(first: HistoryPage, take: (fresh: HistoryPage) => void) {
  const known = useRef(first)
  useEffect(() => {
    if (known.current === first) return
    known.current = first
    take(first)
  })
}

function remember(page: HistoryPage) {
  remembered.delete(keyOfSearch(page))
  remembered.set(keyOfSearch(page), page)
  const [oldest] = remembered.keys()
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
}

async function fetchPage(params: Record<string, string>, signal: AbortSignal): Promise<HistoryPage> {
  const answer = await fetch(`/history/rows?${new URLSearchParams(params)}`, { signal })
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  // The same server wrote it; see routes/history.rows.ts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await answer.json()) as HistoryPage
}
