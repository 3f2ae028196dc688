import { Link, useSearchParams } from '@remix-run/react'
import { ChevronRight, ChevronsLeft } from './ui/icons.ts'
import { Button } from './ui/button.tsx'

interface PagerProps {
  nextCursor: string | null
  next: string
  first: string
}

/** Pages through a long list: to the next page, and back to the first. */
export function Pager({ nextCursor, next, first }: PagerProps) {
  const [params] = useSearchParams()
  const inside = params.has('cursor')
  if (!inside && nextCursor === null) return null
  const start = new URLSearchParams(params)
  start.delete('cursor')
  const onward = new URLSearchParams(params)
  onward.set('cursor', nextCursor ?? '')
  return (
    <div className="no-print mt-3 flex justify-between">
      {inside ? (
        <Button asChild>
          <Link to={`?${start}`}>
            <ChevronsLeft aria-hidden />
            {first}
          </Link>
        </Button>
      ) : (
        <span />
      )}
      {nextCursor === null ? null : (
        <Button asChild>
          <Link to={`?${onward}`} rel="next" prefetch="intent">
            {next}
            <ChevronRight aria-hidden />
          </Link>
        </Button>
      )}
    </div>
  )
}
