import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Rows that are drawn beyond both ends of the window. */
const spare = 20
/** Until a row has been measured. Pixels. */
const likelyHeight = 41
/** Room that a row keeps from the ends of the window when a key brings it into view. Pixels. */
const padding = 96

interface Place {
  /** Where the first row begins in the page, and how high a row is. Pixels. */
  top: number
  height: number
  scroll: number
  view: number
}

/**
 * Which rows of a long list are in the window, when all rows are of the same height; the space of the others is kept. The
 * server, and paper, get every row.
 */
export function useWindow(body: RefObject<HTMLTableSectionElement>, count: number) {
  const isScripted = useScripted()
  const isPrinting = usePrinting()
  const { top, height, scroll, view } = usePlace(body)
  const show = useCallback(
    (index: number) => {
      const start = top + index * height
      if (start - padding < window.scrollY) window.scrollTo({ top: start - padding })
      else if (start + height + padding > window.scrollY + window.innerHeight) {
        window.scrollTo({ top: start + height + padding - window.innerHeight })
      }
    },
    [top, height],
  )
  if (!isScripted || isPrinting) return { from: 0, to: count, seen: count, before: 0, after: 0, show, isWhole: true }
  const from = Math.max(0, Math.min(step((scroll - top) / height) - spare, Math.max(0, count - spare)))
  /** Behind the last row that can be seen. */
  const seen = Math.min(count, Math.ceil((scroll + view - top) / height))
  const to = Math.min(count, step((scroll + view - top) / height) + 10 + spare)
  return {
    from,
    to: Math.max(from, to),
    seen,
    before: from * height,
    after: (count - to) * height,
    show,
    isWhole: false,
  }
}

/** In steps, so that most scrolling draws nothing new. */
function step(rows: number): number {
  return Math.floor(rows / 10) * 10
}

function usePlace(body: RefObject<HTMLTableSectionElement>): Place {
  const [place, setPlace] = useState<Place>(() => ({
    top: 250,
    height: likelyHeight,
    scroll: typeof window === 'undefined' ? 0 : window.scrollY,
    view: typeof window === 'undefined' ? 0 : window.innerHeight,
  }))
  const look = useCallback(() => {
    const table = body.current
    if (table === null) return
    const row = table.querySelector('tr:not([aria-hidden])')
    const next = {
      top: table.getBoundingClientRect().top + window.scrollY,
      height: row?.getBoundingClientRect().height ?? likelyHeight,
      scroll: window.scrollY,
      view: window.innerHeight,
    }
    // Where the browser has put things is known only afterwards.
    // oxlint-disable-next-line react/set-state-in-effect
    setPlace((known) => (isSame(known, next) ? known : next))
  }, [body])
  // Whatever was drawn may have moved the table.
  useLayoutEffect(look)
  useEffect(() => {
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [look])
  return place
}

function isSame(a: Place, b: Place): boolean {
  return a.top === b.top && a.height === b.height && a.scroll === b.scroll && a.view === b.view
}

const never = () => () => undefined

/** False while the page is as the server has drawn it. */
function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Paper has no window: all that is loaded is drawn before the browser takes its picture. */
function usePrinting(): boolean {
  const [is, setIs] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setIs(true))
    const end = () => setIs(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return is
}
