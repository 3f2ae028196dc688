import { useLocation, useNavigate, useNavigation } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import { type HistoryAddress, historyPath, type HistorySort } from '../../views/history.ts'

/** The address, and what is counted by it, waits until nobody has typed for so long, in milliseconds: the list comes first. */
const pause = 200

/** What is being typed goes to the list at once, and to the address with the first pause; going anywhere drops what waits. */
export function useTyping(ask: (search: HistoryAddress, typing: boolean) => void, sort: HistorySort) {
  const navigate = useNavigate()
  const here = useLocation()
  const { pathname, search } = useNavigation().location ?? here
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const last = useRef('')
  useEffect(() => {
    // What was typed while the address followed still waits.
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
