import { useNavigationType } from '@remix-run/react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { type HistoryAddress, keyOfAddress } from '../../views/history.ts'
import type { HistoryPage } from '../../views/history-page.ts'
import { recallList, rememberList } from './remembered-lists.ts'

/** A row in a narrow window is not lower. Pixels. */
const rowHeight = 41
/** Whoever has not typed for so long, in milliseconds, has finished: the search is asked once more, and recorded. */
const settleTime = 1_000
/** After a search that got no answer. */
const nothing: Asked = { key: '', typing: false }

/**
 * The rows of a search. A change is asked for at once, an answer that was overtaken is dropped, and the rows of the
 * search before stay until the new ones are there.
 */
export function useRows(first: HistoryPage, address: HistoryAddress) {
  const navigation: string = useNavigationType()
  const isBack = navigation === 'POP'
  const key = keyOfAddress(address)
  const [page, setPage] = useState(() => (isBack ? recallList(key) : undefined) ?? first)
  const [state, setState] = useState<ListState>('idle')
  const asked = useRef<Asked>({ key: keyOfAddress(first), typing: false })
  const { start, stop } = useRequest(setState)

  const ask = useCallback(
    (next: HistoryAddress, typing: boolean) => {
      const { current: before } = asked
      const nextKey = keyOfAddress(next)
      if (before.key === nextKey && (before.typing === typing || typing)) return
      asked.current = { key: nextKey, typing }
      if (before.key !== nextKey) setState('searching')
      // Who types on sees no more than the window shows.
      const most = String(Math.ceil(window.innerHeight / rowHeight))
      start({ ...next, ...(typing && { typing: most }) }, setPage, () => {
        asked.current = nothing
      })
    },
    [start],
  )

  const loadMore = useCallback(() => {
    const { q, sort, cursor, nextCursor } = page
    const { current: last } = asked
    if (state !== 'idle' || last.typing || nextCursor === null || keyOfAddress(page) !== last.key) return
    setState('more')
    start({ q, sort, cursor: nextCursor }, (more) =>
      setPage((before) => ({ ...more, cursor, rows: [...before.rows, ...more.rows] })),
    )
  }, [page, state, start])

  useFresh(first, (fresh) => {
    // A list that was scrolled on stays where it is.
    if (keyOfAddress(fresh) === keyOfAddress(page) && fresh.rows.length < page.rows.length) return
    asked.current = { key: keyOfAddress(fresh), typing: false }
    setPage(fresh)
  })
  const isRecalled = useReturn(key, isBack, page, (list) => {
    setPage(list)
    setState('idle')
  })
  useLayoutEffect(() => {
    if (!isRecalled || asked.current.key === key) return
    stop()
    asked.current = { key, typing: false }
  }, [isRecalled, key, stop])
  useSettled(address, asked, ask)
  useEffect(() => {
    if (!asked.current.typing) rememberList(page)
  }, [page])
  const retry = () => {
    if (asked.current === nothing) ask(address, false)
    // The list asks for more by itself.
    else setState('idle')
  }
  return { page, state, ask, loadMore, retry }
}

/** What a list is waiting for: for nothing, for another search, for its next rows, or for somebody to try again. */
export type ListState = 'idle' | 'searching' | 'more' | 'failed'

interface Asked {
  key: string
  typing: boolean
}

/** Asks the server for one page at a time: who asks again, or leaves, no longer waits for what was asked before. */
function useRequest(setState: (state: ListState) => void) {
  const running = useRef<AbortController>()
  const stop = useCallback(() => running.current?.abort(), [])
  const start = useCallback(
    (params: Record<string, string>, take: (found: HistoryPage) => void, onFailure?: () => void) => {
      stop()
      const controller = new AbortController()
      running.current = controller
      fetchPage(params, controller.signal)
        .then((found) => {
          if (controller.signal.aborted) return
          take(found)
          setState('idle')
        })
        .catch(() => {
          if (controller.signal.aborted) return
          onFailure?.()
          setState('failed')
        })
    },
    [setState, stop],
  )
  useEffect(() => stop, [stop])
  return { start, stop }
}

/** Asks for the search of the address, unless it was; one that was asked for while typing once more, when it has settled. */
function useSettled(
  { q, sort, cursor }: HistoryAddress,
  asked: RefObject<Asked>,
  ask: (next: HistoryAddress, typing: boolean) => void,
) {
  useEffect(() => {
    const key = keyOfAddress({ q, sort, cursor })
    const { current } = asked
    const isAsked = current?.key === key
    if (isAsked && !current.typing) return undefined
    const timer = setTimeout(() => ask({ q, sort, cursor }, false), isAsked ? settleTime : 0)
    return () => clearTimeout(timer)
  }, [q, sort, cursor, asked, ask])
}

/**
 * Takes the list of an address to which going back has led, before anything of it is drawn, if it is remembered. Tells whether
 * the page is such a list.
 */
function useReturn(key: string, isBack: boolean, page: HistoryPage, take: (list: HistoryPage) => void): boolean {
  const [shown, setShown] = useState(key)
  const list = isBack ? recallList(key) : undefined
  if (shown !== key) {
    setShown(key)
    if (list !== undefined) take(list)
  }
  return list !== undefined && list === page
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

async function fetchPage(params: Record<string, string>, signal: AbortSignal): Promise<HistoryPage> {
  const answer = await fetch(`/history/rows?${new URLSearchParams(params)}`, { signal })
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  // The same server wrote it; see routes/history.rows.ts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await answer.json()) as HistoryPage
}
