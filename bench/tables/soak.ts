import { mostMemoryOf } from '../most-memory.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import { type Endured, endure } from '../soak/endure.ts'
import { type Outage, outages } from '../soak/outages.ts'
import { startPlace } from '../soak/place.ts'
import type { Past } from '../soak/record.ts'

export interface SoakOptions {
  minutes: number
  /** Only outages whose names contain this. */
  only: string
}

/**
 * Tests two servers, one of them behind PgBouncer, under load while each component that they depend on fails in turn.
 * Fails if anything was lost, duplicated or reported wrongly, or if no outage explains a response or a log line.
 */
export async function soakTable({ minutes, only }: SoakOptions): Promise<void> {
  const wanted = outages.filter(({ name }) => name.includes(only))
  const place = await startPlace()
  try {
    const endured = await endure(place, inTurn(wanted, minutes), { logs: place.logs, runEveryMs: 1_500 })
    printResult(
      endured,
      place.servers.map((server) => mostMemoryOf(server.pid())),
    )
  } finally {
    await place.close()
  }
}

/** Each outage in turn, until the minutes are over. */
function* inTurn(wanted: readonly Outage[], minutes: number): Generator<Outage> {
  const end = Date.now() + minutes * 60_000
  for (;;) {
    for (const outage of wanted) {
      if (Date.now() >= end) return
      yield outage
    }
    if (wanted.length === 0) return
  }
}

function printResult({ record: { answers, outages: past }, runs }: Endured, memory: readonly number[]): void {
  const names = [...new Set(past.map(({ name }) => name))]
  printTable(
    `Soak: ${runs} runs and ${answers.length} answers during ${past.length} outages`,
    ['outage', 'times', 'works again, ms (longest)', 'answers 503', 'given within, ms (p99)'],
    names.map((name) => {
      const those = past.filter((one) => one.name === name)
      const refused = answers.filter(({ status, ended }) => status === 503 && those.some((one) => isDuring(one, ended)))
      const times = refused.map(({ begun, ended }) => ended - begun)
      const longest = Math.max(...those.map(({ back, recovered }) => recovered - back))
      const slow = times.length === 0 ? '' : percentile(times, 0.99).toFixed(0)
      return [name, String(those.length), String(longest), String(refused.length), slow]
    }),
  )
  console.log(
    `\nMost memory of the servers since they were last started: ${memory.map((mib) => mib.toFixed(0)).join(' and ')} MiB.`,
  )
}

function isDuring({ begun, recovered }: Past, moment: number): boolean {
  return moment >= begun && moment <= recovered
}
