import type { AuditEventView } from '@dossier/api'
import { useEffect, useState } from 'react'

/** New events beyond this number are not counted one by one. */
export const mostCounted = 99

type Shown = Pick<AuditEventView, 'id' | 'createdAt'>

interface LiveList {
  /** The query of the page's URL, without its cursor. */
  search: string
  /** Newest first; the page is full if there are older ones. */
  events: readonly Shown[]
  isFull: boolean
  /** Only the first page shows new events. */
  isFirst: boolean
}

/** Counts events since the list was loaded. The list itself does not change while it is being read. */
export function useLiveAudit({ search, events, isFull, isFirst }: LiveList): { fresh: number; lost: boolean } {
  const newest = events[0]?.id ?? ''
  const [seen, setSeen] = useState<{ newest: string; search: string; ids: ReadonlySet<string> } | null>(null)
  const [lost, setLost] = useState(false)
  useEffect(() => {
    if (!isFirst) return undefined
    const shown = new Set(events.map(({ id }) => id))
    // Events older than the page belong to the next one.
    const oldest = isFull ? events.at(-1) : undefined
    const fresh = new Set<string>()
    const params = new URLSearchParams(search)
    if (newest !== '') params.set('after', newest)
    const source = new EventSource(`/events/audit?${params}`)
    source.addEventListener('open', () => setLost(false))
    source.addEventListener('error', () => setLost(true))
    source.addEventListener('change', ({ data }: MessageEvent<string>) => {
      // Written by this server; see server/audit-events.ts.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const { id, createdAt } = JSON.parse(data) as Shown
      if (shown.has(id) || fresh.has(id) || isBefore({ id, createdAt }, oldest)) return
      fresh.add(id)
      setSeen({ newest, search, ids: new Set(fresh) })
    })
    return () => source.close()
    // `events` changes whenever `newest` or the search does.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [newest, search, isFirst, isFull])
  const isSame = seen?.newest === newest && seen.search === search
  return { fresh: isSame ? seen.ids.size : 0, lost }
}

/** Whether an event comes after another one in a newest-first list; events of one transaction share their time. */
function isBefore(event: Shown, other: Shown | undefined): boolean {
  if (other === undefined) return false
  return event.createdAt < other.createdAt || (event.createdAt === other.createdAt && event.id < other.id)
}
