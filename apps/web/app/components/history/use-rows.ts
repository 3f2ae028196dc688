import { useNavigationType } from '@remix-run/react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { type HistoryAddress, keyOfAddress } from '../../views/history.ts'
import { type HistoryPage, readHistoryPage } from '../../views/history-page.ts'
import { recallList, rememberList } from './remembered-lists.ts'

/** The minimum height of a row, also in a narrow window. Pixels. */
const rowHeight = 41
/** After a pause this long, in milliseconds, the reader has finished typing: the search is repeated and recorded. */
const settleTime = 1_000
/** The state after a search without a response. */
const nothing: Asked = { key: '', typing: false }

/**
 * The rows of a search. A change is requested immediately, an outdated response is dropped, and the rows of the
 * previous search stay until the new ones arrive.
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
      // While typing, the reader sees no more than the window shows.
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
    // A list that was scrolled keeps its position.
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
    // The list requests more on its own.
    else setState('idle')
  }
  return { page, state, ask, loadMore, retry }
}

/** What a list is waiting for: nothing, another search, its next rows, or a retry by the reader. */
export type ListState = 'idle' | 'searching' | 'more' | 'failed'

interface Asked {
  key: string
  typing: boolean
}

/** Requests one page at a time: a new request or leaving the page cancels the previous one. */
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

/**
 * Requests the search of the address unless it is already loaded; repeats a search made while typing once it has
 * settled.
 */
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
 * Restores the remembered list of an address after going back, before anything is rendered. Returns whether the page is
 * such a list.
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

/** Calls back when the loader has new data, such as after saving. */
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
  return readHistoryPage(await answer.text())
}
