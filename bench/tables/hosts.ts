import { type Fault, faults } from '../hosts/faults.ts'
import { type Scrape, watchMetrics } from '../hosts/metrics.ts'
import { startSite } from '../hosts/site.ts'
import { printTable } from '../print-table.ts'
import { type Endured, endure } from '../soak/endure.ts'

/**
 * Tests one installation on nine hosts, each a network namespace of this machine, under load, with faults between them
 * in turn. Fails if anything was lost or duplicated, if no fault explains a response or a log line, or if a fault did
 * not show in the metrics. Needs root and Debian's packages postgresql-15, pgbouncer, iproute2 and those of Swift.
 */
export async function hostsTable(): Promise<void> {
  const site = await startSite()
  try {
    const { token } = site
    const processes = Object.entries(site.programs).map(([name, { url }]) => [name, { url, token }] as const)
    const watching = watchMetrics(Object.fromEntries(processes))
    const endured = await endure(site, faults, { logs: site.logs, runEveryMs: 1_000 })
    await watching.stop()
    printResult(endured, watching.scrapes)
    const unseen = faults.filter((fault) => !isSeen(fault, endured, watching.scrapes)).map(({ name }) => name)
    if (unseen.length > 0) throw new Error(`Not seen in metrics: ${unseen.join(', ')}`)
  } finally {
    await site.close()
  }
}

/** Milliseconds after a fault during which metrics may still show it. */
const aftermath = 3_000

function isSeen({ name, isSeen: isSeenIn }: Fault, { record }: Endured, scrapes: readonly Scrape[]): boolean {
  const past = record.outages.find((one) => one.name === name)
  return (
    past !== undefined &&
    isSeenIn(scrapes.filter(({ at }) => at >= past.begun - aftermath && at <= past.recovered + aftermath))
  )
}

function printResult(endured: Endured, scrapes: readonly Scrape[]): void {
  const { answers, outages, runs } = endured.record
  printTable(
    `Hosts: ${endured.runs} runs and ${answers.length} answers during ${outages.length} faults, nothing lost or doubled`,
    ['fault', 'away, ms', 'works again, ms', 'answers 503', 'no answer', 'longest run, ms', 'seen in metrics'],
    faults.flatMap((fault) => {
      const past = outages.find(({ name }) => name === fault.name)
      if (past === undefined) return []
      const during = answers.filter(({ begun, ended }) => ended >= past.begun && begun <= past.recovered)
      const count = (status: number) => String(during.filter((answer) => answer.status === status).length)
      const made = runs.filter(({ asked }) => asked >= past.begun && asked <= past.recovered)
      const longest = Math.max(0, ...made.map(({ asked, ended }) => ended - asked))
      const times = [past.back - past.begun, past.recovered - past.back].map(String)
      const seen = isSeen(fault, endured, scrapes) ? fault.metric : 'no'
      return [[fault.name, ...times, count(503), count(0), String(longest), seen]]
    }),
  )
}
