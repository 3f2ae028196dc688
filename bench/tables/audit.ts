import { openKeyRing } from '@dossier/audit'
import { type AuditBench, openAuditBench } from '../audit-chain.ts'
import { printTable } from '../print-table.ts'
import { median } from '../rounds.ts'

const rounds = 7
const appends = 4000
const writers = 16

/** What sealing costs those who append, and how fast a chain is verified. */
export async function auditTable(): Promise<void> {
  const ring = await openKeyRing('a secret for the bench')
  const bench = await openAuditBench(ring)
  try {
    await bench.append(appends, writers)
    await bench.seal()
    const speeds = { plain: [] as number[], unsealed: [] as number[], sealed: [] as number[] }
    // In turn, so that a drift of the machine's speed meets all.
    for (let round = 0; round < rounds; round++) {
      await bench.setTriggers(false)
      speeds.plain.push(await measured(bench, false))
      await bench.setTriggers(true)
      speeds.unsealed.push(await measured(bench, false))
      await bench.seal()
      speeds.sealed.push(await measured(bench, true))
      await bench.seal()
    }
    const { links, milliseconds } = await bench.verify()
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
        [`events verified/s, of ${links}`, ((links / milliseconds) * 1000).toFixed(0)],
      ],
    )
  } finally {
    await bench.close()
  }
}

async function measured(bench: AuditBench, isSealing: boolean): Promise<number> {
  const stop = isSealing ? bench.startSealer() : null
  const start = performance.now()
  await bench.append(appends, writers)
  const elapsed = performance.now() - start
  await stop?.()
  return appends / (elapsed / 1000)
}
