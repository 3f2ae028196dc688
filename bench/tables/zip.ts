import { fileURLToPath } from 'node:url'
import { printTable } from '../print-table.ts'
import { playRounds } from '../rounds.ts'

const peers = fileURLToPath(new URL('../peers/', import.meta.url))

/** Measures a ZIP of 400 files of 256 KiB: throughput, and additional memory besides the files themselves. */
export async function zipTable(): Promise<void> {
  const results = await playRounds(
    [
      { name: 'Dossier', command: ['node', `${peers}zip-dossier.ts`] },
      { name: 'yazl, stored', command: ['node', `${peers}zip-yazl.ts`] },
      { name: 'archiver, stored', command: ['node', `${peers}zip-archiver.ts`, 'store'] },
      { name: 'archiver, deflated', command: ['node', `${peers}zip-archiver.ts`, 'deflate'] },
    ],
    3,
  )
  printTable(
    'ZIP of 400 files of 256 KiB',
    ['with', 'MB/s', 'extra memory, MiB'],
    [...results].map(([name, { megabytesPerSecond = Number.NaN, extraMiB = Number.NaN }]) => [
      name,
      megabytesPerSecond.toFixed(0),
      extraMiB.toFixed(0),
    ]),
  )
}
