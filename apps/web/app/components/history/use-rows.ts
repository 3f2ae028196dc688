import { useNavigationType } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { HistoryPage } from '../../views/history-page.ts'

/** Lists that were scrolled, so that going back finds them as they were. */
const remembered = new Map<string, HistoryPage>()
const mostRemembered = 10
/** Whoever has not typed for so long, in milliseconds, has finished: the search is asked once more, and recorded. */
const settleTime = 1_000

/**
 * The rows of a search. A change is asked for at once, an answer that was overtaken is dropped, and the rows of the
 * search before stay until the new ones are there.
 */
export function useRows(first: HistoryPage, q: string) {
  const navigation: string = useNavigationType()
  const isBack = navigation === 'POP'
  const [page, setPage] = useState(() => (isBack ? (remembered.get(first.q) ?? first) : first))
  const [state, setState] = useState<'idle' | 'searching' | 'more' | 'failed'>('idle')
  const asked = useRef({ q: first.q, typing: false })
  const running = useRef<AbortController>()

  const ask = useCallback((next: string, typing: boolean) => {
    const { current: before } = asked
    if (before.q === next && (before.typing === typing || typing)) return
    asked.current = { q: next, typing }
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    if (before.q !== next) setState('searching')
    fetchPage({ q: next, ...(typing && { typing: '1' }) }, controller.signal)
      .then((found) => {
        setPage(found)
        setState('idle')
      })
      .catch(() => {
        if (!controller.signal.aborted) setState('failed')
      })
  }, [])

  const loadMore = useCallback(() => {
    if (state !== 'idle' || page.nextCursor === null || page.q !== asked.current.q) return
    const controller = new AbortController()
    running.current = controller
    setState('more')
    fetchPage({ q: page.q, cursor: page.nextCursor }, controller.signal)
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
    if (fresh.q === page.q && fresh.rows.length < page.rows.length) return
    asked.current = { q: fresh.q, typing: false }
    setPage(fresh)
  })
  useEffect(() => {
    if (asked.current.q === q && !asked.current.typing) return undefined
    const timer = setTimeout(() => ask(q, false), asked.current.q === q ? settleTime : 0)
    return () => clearTimeout(timer)
  }, [q, ask])
  useEffect(() => remember(page), [page])
  useEffect(() => () => running.current?.abort(), [])
  const retry = () => {
    asked.current = { q: page.q, typing: true }
    ask(q, false)
    if (q === page.q) setState('idle')
  }
  return { page, state, search: ask, loadMore, retry }
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
  remembered.delete(page.q)
  remembered.set(page.q, page)
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
