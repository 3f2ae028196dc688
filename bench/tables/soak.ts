import { setTimeout as delay } from 'node:timers/promises'
import { mostMemoryOf } from '../most-memory.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import { startLoad } from '../soak/load.ts'
import { outages } from '../soak/outages.ts'
import { startPlace } from '../soak/place.ts'
import { findLosses } from '../soak/proofs.ts'
import { type Past, type SoakRecord, undergo, unexplained, unexplainedLines } from '../soak/record.ts'

/** Seconds in which all is well, before each outage. */
const calm = 8

export interface SoakOptions {
  minutes: number
  /** What the names of the outages have in them. */
  only: string
}

/**
 * Two servers, one of them behind PgBouncer, under load while everything that they stand on goes away in turn. Fails when anything was
 * lost, doubled or told wrongly, or when an answer or a line of the logs has no outage that explains it.
 */
export async function soakTable({ minutes, only }: SoakOptions): Promise<void> {
  const record: SoakRecord = { answers: [], outages: [], documents: [], wrong: [] }
  const wanted = outages.filter(({ name }) => name.includes(only))
  const place = await startPlace()
  try {
    const load = startLoad(place, record)
    const end = Date.now() + minutes * 60_000
    for (let index = 0; Date.now() < end; index++) {
      const outage = wanted[index % wanted.length]
      if (outage === undefined) break
      await delay(calm * 1000)
      await undergo(record, place, outage)
      const { name, back, recovered } = record.outages.at(-1) ?? { name: '', back: 0, recovered: 0 }
      console.error(`${new Date().toISOString()} ${name}: works again after ${recovered - back} ms`)
    }
    const runs = await load.end()
    console.error(`${runs.size} runs were made; looking at each`)
    const losses = [...record.wrong, ...(await findLosses(place, runs))]
    const memory = place.servers.map((server) => mostMemoryOf(server.pid()))
    const answers = unexplained(record)
    const lines = await unexplainedLines(record, place.logs)
    printResult(record, runs.size, memory)
    for (const fault of [...losses, ...answers, ...lines]) console.error(fault)
    const faults = { losses: losses.length, answers: answers.length, lines: lines.length }
    if (losses.length + answers.length + lines.length > 0) {
      throw new Error(`The soak has found what no outage explains: ${JSON.stringify(faults)}`)
    }
  } finally {
    await place.close()
  }
}

function printResult({ answers, outages: past }: SoakRecord, runs: number, memory: readonly number[]): void {
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
