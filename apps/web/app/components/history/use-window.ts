import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Number of rows rendered beyond both ends of the window. */
const spare = 20
/** The assumed height until a row has been measured. Pixels. */
const likelyHeight = 41
/** The distance from the window's edges when a key brings a row into view. Pixels. */
const padding = 96

interface Place {
  /** Where the first row begins in the page, and the height of a row. Pixels. */
  top: number
  height: number
  scroll: number
  view: number
}

/**
 * Which rows of a long list are in the window, if all rows have the same height; the space of the others is kept. The
 * server and print get every row.
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
  /** The index after the last visible row. */
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

/** In steps, so that most scrolling renders nothing new. */
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
    // The layout is known only afterwards.
    // oxlint-disable-next-line react/set-state-in-effect
    setPlace((known) => (isSame(known, next) ? known : next))
  }, [body])
  // Any rendering may have moved the table.
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

/** False until the page that the server rendered is hydrated. */
function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Printing has no window: all loaded rows are rendered first. */
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
