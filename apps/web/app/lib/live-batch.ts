import type { BatchChange } from '@dossier/api'
import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'

/** Polling interval while the live connection is lost, in milliseconds. */
const pollTime = 2_000

type Counts = Pick<BatchChange, 'counts' | 'ended'>

/** Follows a batch until its runs have ended: by server-sent events, or by polling if they fail. */
export function useLiveBatch(batchId: string, loaded: Counts) {
  const [seen, setSeen] = useState<(Counts & { batchId: string }) | null>(null)
  const [lost, setLost] = useState(false)
  const { revalidate } = useRevalidator()
  const moving = !loaded.ended
  useEffect(() => {
    if (!moving) return undefined
    const source = new EventSource(`/events/batches/${batchId}`)
    source.addEventListener('change', (event: MessageEvent<string>) => {
      // Written by this server; see server/run-events.ts.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const { counts, ended } = JSON.parse(event.data) as BatchChange
      setLost(false)
      setSeen({ batchId, counts, ended })
      if (!ended) return
      source.close()
      revalidate()
    })
    source.addEventListener('error', () => setLost(true))
    return () => source.close()
  }, [batchId, moving, revalidate])
  useEffect(() => {
    if (!moving || !lost) return undefined
    const timer = setInterval(revalidate, pollTime)
    return () => clearInterval(timer)
  }, [moving, lost, revalidate])
  const counts = moving && seen?.batchId === batchId ? seen.counts : loaded.counts
  return { counts, lost: moving && lost }
}
