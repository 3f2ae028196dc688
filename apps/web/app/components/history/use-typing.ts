import { useLocation, useNavigate, useNavigation } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import { type HistoryAddress, historyPath, type HistorySort } from '../../views/history.ts'

/**
 * The address and the counts wait until the reader has not typed for this long, in milliseconds; the list comes first.
 */
const pause = 200

/** Sends what is typed to the list immediately, and to the address after a pause; navigation drops what is waiting. */
export function useTyping(ask: (search: HistoryAddress, typing: boolean) => void, sort: HistorySort) {
  const navigate = useNavigate()
  const here = useLocation()
  const { pathname, search } = useNavigation().location ?? here
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const last = useRef('')
  useEffect(() => {
    // Text typed while the address was changing still waits.
    if (pathname + search !== last.current) clearTimeout(timer.current)
  }, [pathname, search])
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(
    (text: string) => {
      const q = text.trim()
      ask({ q, sort, cursor: '' }, true)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        last.current = historyPath(q, sort)
        navigate(last.current, { replace: true, preventScrollReset: true })
      }, pause)
    },
    [ask, navigate, sort],
  )
}
