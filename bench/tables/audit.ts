import { type AuditBench, openAuditBench } from '../audit-chain.ts'
import { printTable } from '../print-table.ts'
import { median, percentile } from '../rounds.ts'

const rounds = 7
const appends = 4000
const writers = 16
/** As many as a firm's whole staff at once. */
const crowd = 300

/** Measures what sealing costs the writers, and how fast a chain of the given length is sealed and verified. */
export async function auditTable({ rows }: { rows: number }): Promise<void> {
  const bench = await openAuditBench('a secret for the bench')
  try {
    await bench.append(appends, writers)
    await bench.seal()
    await printAppends(bench)
    await printCrowd(bench)
    await printChain(bench, rows)
  } finally {
    await bench.close()
  }
}

async function printAppends(bench: AuditBench): Promise<void> {
  const speeds = { plain: [] as number[], unsealed: [] as number[], sealed: [] as number[] }
  // In turn, so that changes in the machine's speed affect all.
  for (let round = 0; round < rounds; round++) {
    await bench.setTriggers(false)
    speeds.plain.push(await speedOf(bench, false))
    await bench.setTriggers(true)
    speeds.unsealed.push(await speedOf(bench, false))
    await bench.seal()
    speeds.sealed.push(await speedOf(bench, true))
    await bench.seal()
  }
  const [plain, unsealed, sealed] = [median(speeds.plain), median(speeds.unsealed), median(speeds.sealed)]
  const share = sealed / unsealed
  printTable(
    `Audit log: ${appends} appends, each its own transaction, by ${writers} writers; medians of ${rounds} rounds`,
    ['what', 'figure'],
    [
      ['appends/s, a plain table without the triggers', plain.toFixed(0)],
      ['appends/s, nothing sealed', unsealed.toFixed(0)],
      ['appends/s, sealed meanwhile', sealed.toFixed(0)],
      ['sealed against unsealed', `${(share * 100).toFixed(1)} %: ${share >= 0.9 ? 'meets' : 'misses'} 90 %`],
      ['sealed against the plain table', `${((sealed / plain) * 100).toFixed(1)} %`],
    ],
  )
}

async function speedOf(bench: AuditBench, isSealing: boolean): Promise<number> {
  const stop = isSealing ? bench.startSealer() : null
  const start = performance.now()
  await bench.append(appends, writers)
  const elapsed = performance.now() - start
  await stop?.()
  return appends / (elapsed / 1000)
}

/** Measures how long writers wait when many arrive at once, on 50 connections. */
async function printCrowd(bench: AuditBench): Promise<void> {
  const times = { unsealed: [] as number[], sealed: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.unsealed.push(...(await bench.append(crowd * 10, crowd)))
    await bench.seal()
    const stop = bench.startSealer()
    times.sealed.push(...(await bench.append(crowd * 10, crowd)))
    await stop()
  }
  printTable(
    `${crowd} writers at once on 50 connections, ${rounds} rounds of ${crowd * 10} appends: an append, in ms`,
    ['what', 'p50', 'p99', 'longest'],
    [waitsOf('nothing sealed', times.unsealed), waitsOf('sealed meanwhile', times.sealed)],
  )
}

function waitsOf(name: string, times: readonly number[]): string[] {
  const figures = [percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)]
  return [name, ...figures.map((ms) => ms.toFixed(0))]
}

async function printChain(bench: AuditBench, events: number): Promise<void> {
  await bench.fill(events)
  const start = performance.now()
  await bench.seal()
  const sealing = performance.now() - start
  const { links, milliseconds, peakMiB, grownMiB } = await bench.verify()
  printTable(
    `A chain of ${links} links`,
    ['what', 'figure'],
    [
      ['events sealed/s, as fast as they come', ((events / sealing) * 1000).toFixed(0)],
      ['events verified/s', ((links / milliseconds) * 1000).toFixed(0)],
      ['the whole verified, seconds', (milliseconds / 1000).toFixed(1)],
      ['most memory of the process that verified, MiB', peakMiB.toFixed(0)],
      ['of that since the verification began, MiB', grownMiB.toFixed(0)],
    ],
  )
}
