import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { isMoving, type RunProgress } from '../views/run.ts'

/** Polling interval while the live connection is lost, in milliseconds. */
const pollTime = 2_000

/** Follows a run until it ends: by server-sent events, or by polling if they fail. */
export function useLiveRun(runId: string, loaded: RunProgress) {
  const [seen, setSeen] = useState<{ runId: string; progress: RunProgress } | null>(null)
  const [lost, setLost] = useState(false)
  const { revalidate } = useRevalidator()
  const moving = isMoving(loaded.status)
  useEffect(() => {
    if (!moving) return undefined
    const source = new EventSource(`/events/runs/${encodeURIComponent(runId)}`)
    source.addEventListener('change', (event: MessageEvent<string>) => {
      // Written by this server; see server/run-events.ts.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const progress = JSON.parse(event.data) as RunProgress
      setLost(false)
      setSeen({ runId, progress })
      if (isMoving(progress.status)) return
      source.close()
      revalidate()
    })
    source.addEventListener('error', () => setLost(true))
    return () => source.close()
  }, [runId, moving, revalidate])
  useEffect(() => {
    if (!moving || !lost) return undefined
    const timer = setInterval(revalidate, pollTime)
    return () => clearInterval(timer)
  }, [moving, lost, revalidate])
  const live = moving && seen?.runId === runId ? seen.progress : loaded
  return { progress: live, lost: moving && lost }
}
