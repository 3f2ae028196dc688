import { printTable } from '../print-table.ts'
import { median } from '../rounds.ts'
import { install } from '../server.ts'

const rounds = 5

/**
 * Measures the time from the start of the process until the server answers: on an empty folder, and on one with an
 * existing database.
 */
export async function startTable(): Promise<void> {
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < rounds; round++) {
    const installation = await install()
    cold.push(await installation.start())
    await installation.stop()
    warm.push(await installation.start())
    await installation.stop()
    installation.remove()
  }
  printTable(
    'Start, with the embedded Postgres',
    ['start', 'seconds until it answers'],
    [
      ['cold (new database)', (median(cold) / 1000).toFixed(2)],
      ['warm', (median(warm) / 1000).toFixed(2)],
    ],
  )
}
