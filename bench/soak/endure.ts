import { setTimeout as delay } from 'node:timers/promises'
import { startLoad } from './load.ts'
import type { Outage } from './outages.ts'
import { findLosses } from './proofs.ts'
import { type Served, type SoakRecord, undergo, unexplained, unexplainedLines } from './record.ts'

/** Milliseconds without an outage before each outage. */
const calm = 8_000

/** What a soak went through. */
export interface Endured {
  record: SoakRecord
  /** Number of runs created. */
  runs: number
}

interface EndureOptions {
  /** The log files of the processes. */
  logs: readonly string[]
  /** Milliseconds between two requests for a run. */
  runEveryMs: number
}

/**
 * Generates load on both servers while outages occur one after the other. Throws, and prints each fault, if anything
 * was lost, duplicated or reported wrongly, or if no outage explains a response or a log line.
 */
export async function endure<Site extends Served>(
  site: Site,
  outages: Iterable<Outage<Site>>,
  { logs, runEveryMs }: EndureOptions,
): Promise<Endured> {
  const record: SoakRecord = { answers: [], outages: [], documents: [], runs: [], wrong: [] }
  const load = startLoad(site, record, { runEveryMs })
  for (const outage of outages) {
    await delay(calm)
    await undergo(record, site, outage)
    const { name, back, recovered } = record.outages.at(-1) ?? { name: '', back: 0, recovered: 0 }
    console.error(`${new Date().toISOString()} ${name}: works again after ${recovered - back} ms`)
  }
  await delay(calm)
  const runs = await load.end()
  console.error(`${runs.size} runs were made; looking at each`)
  const losses = [...record.wrong, ...(await findLosses(site, runs))]
  const answers = unexplained(record)
  const lines = await unexplainedLines(record, logs)
  const faults = [...losses, ...answers, ...lines]
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) {
    const counts = { losses: losses.length, answers: answers.length, lines: lines.length }
    throw new Error(`Something happened that no outage explains: ${JSON.stringify(counts)}`)
  }
  return { record, runs: runs.size }
}
