import { setTimeout as delay } from 'node:timers/promises'
import { fetchFrom, type Target } from '../soak/record.ts'

/** The metrics that one process exposed at a moment; null if it did not answer, like Prometheus's `up`. */
export interface Scrape {
  at: number
  of: string
  values: ReadonlyMap<string, number> | null
}

/** Milliseconds between two scrapes of a process, and the maximum duration of one. */
const pace = 1_000

/** Scrapes each process every second until stopped. */
export function watchMetrics(processes: Readonly<Record<string, Target>>): {
  scrapes: readonly Scrape[]
  stop(): Promise<void>
} {
  const scrapes: Scrape[] = []
  const stopping = new AbortController()
  const watching = Object.entries(processes).map(async ([of, target]) => {
    while (!stopping.signal.aborted) {
      const at = Date.now()
      scrapes.push({ at, of, values: await scrape(target).catch(() => null) })
      await delay(pace, null, { signal: stopping.signal }).catch(() => undefined)
    }
  })
  return {
    scrapes,
    async stop() {
      stopping.abort()
      await Promise.all(watching)
    },
  }
}

async function scrape(target: Target): Promise<ReadonlyMap<string, number>> {
  const answer = await fetchFrom(target, '/metrics', AbortSignal.timeout(pace * 2))
  const text = await answer.text()
  if (!answer.ok) throw new Error(`The metrics were answered ${answer.status}.`)
  return new Map(
    [...text.matchAll(/^(\w+(?:\{.*\})?) ([-\d.e+]+)$/gm)].map(([, name = '', value]) => [name, Number(value)]),
  )
}

/** Whether a process did not answer. */
export const isDown =
  (process: string) =>
  (scrapes: readonly Scrape[]): boolean =>
    scrapes.some(({ of, values }) => of === process && values === null)

/** Whether a metric of some process had a value. */
export const has =
  (metric: string, wanted: number) =>
  (scrapes: readonly Scrape[]): boolean =>
    scrapes.some(({ values }) => valuesOf(values, metric).includes(wanted))

/** Whether a counter of some process increased. */
export const grew =
  (metric: string) =>
  (scrapes: readonly Scrape[]): boolean =>
    [...new Set(scrapes.map(({ of }) => of))].some((process) => {
      const sums = scrapes
        .filter(({ of, values }) => of === process && values !== null)
        .map(({ values }) => valuesOf(values, metric).reduce((sum, value) => sum + value, 0))
      return sums.some((sum, index) => index > 0 && sum > (sums[index - 1] ?? 0))
    })

/** The values of the series whose name and labels start with the given text. */
function valuesOf(values: Scrape['values'], metric: string): number[] {
  return [...(values ?? [])].filter(([name]) => name.startsWith(metric)).map(([, value]) => value)
}
