import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { openDriver, parseStorageConfig } from '@dossier/workspace'
import { printTable } from '../print-table.ts'
import { figuresOf, percentile, median } from '../rounds.ts'
import { type Comparison, compareWays } from '../storage/pairs.ts'
import { type Place, places } from '../storage/places.ts'

const streamProgram = fileURLToPath(new URL('../peers/storage-stream.ts', import.meta.url))
const streamMebibytes = 1024
const objectMebibytes = 1
const names = Object.keys(places) as (keyof typeof places)[]
/** The emulator holds an object in memory several times, so the measurement would be of the emulator. */
const streamed: readonly string[] = names.filter((name) => name !== 'gcs')

/** Measures drivers against the vendors' libraries, long streams, and how fast an open breaker answers. */
export async function storageTable(): Promise<void> {
  const comparisons: string[][] = []
  const streams: string[][] = []
  for (const name of names) {
    const place = await places[name]().catch((error: unknown) => {
      console.error(`${name} is not measured: ${String(error)}`)
    })
    if (!place) continue
    try {
      comparisons.push(...(await compareWays(name, place.variables)).map((found) => comparisonRow(name, found)))
      if (streamed.includes(name)) streams.push(await streamRow(name, place))
    } finally {
      await place.close()
    }
  }
  printTable(
    'Objects of 1 MiB, one at a time, in turn; median ms (p95). "Alike": with the hash, and on the disk, as ours',
    ['driver', 'verb', 'ours, MiB/s', 'ours', 'library, alike', 'ours on top', 'library, bare', 'ours on top'],
    comparisons,
  )
  printTable(
    `A stream of ${streamMebibytes} MiB`,
    ['driver', 'put, MiB/s', 'get, MiB/s', 'peak memory, MiB', 'grown since a stream of 64 MiB'],
    streams,
  )
  printTable('A service that is silent', ['what', 'µs, median', 'µs, p99'], [await failFastRow()])
}

function comparisonRow(name: string, { verb, times, onTop }: Comparison): string[] {
  const throughput = ((objectMebibytes * 1000) / times.ours.median).toFixed(0)
  const [ours, equal, plain] = [times.ours, times.equal, times.plain].map(
    ({ median: middle, p95 }) => `${middle.toFixed(2)} (${p95.toFixed(1)})`,
  )
  return [name, verb, throughput, ours ?? '', equal ?? '', share(onTop.equal), plain ?? '', share(onTop.plain)]
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}

async function streamRow(name: string, { variables }: Place): Promise<string[]> {
  const command = [process.execPath, streamProgram, String(streamMebibytes)]
  const figures = await figuresOf(command, variables)
  const columns = ['putPerSecond', 'getPerSecond', 'peakMiB', 'grownMiB'] as const
  return [name, ...columns.map((column) => (figures[column] ?? Number.NaN).toFixed(0))]
}

/** Opens a breaker with one call to a service that never answers, and times the subsequent calls. */
async function failFastRow(): Promise<string[]> {
  const silent = createServer(() => undefined)
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const address = silent.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const driver = await openDriver(
    parseStorageConfig({
      STORAGE_DRIVER: 's3',
      S3_PRESET: 'minio',
      S3_ENDPOINT: `http://127.0.0.1:${address.port}`,
      S3_BUCKET: 'documents',
      S3_ACCESS_KEY_ID: 'id',
      S3_SECRET_ACCESS_KEY: 'secret',
      STORAGE_TIMEOUT_MS: '100',
      STORAGE_ATTEMPTS: '1',
      STORAGE_BREAKER_FAILURES: '1',
      STORAGE_BREAKER_PAUSE_MS: '600000',
    }),
  )
  const refused = () => driver.stat('a').catch(() => undefined)
  await refused()
  const times: number[] = []
  for (let call = 0; call < 5000; call += 1) {
    const start = performance.now()
    await refused()
    times.push((performance.now() - start) * 1000)
  }
  await driver.close()
  silent.close()
  return ['a call while the breaker is open', median(times).toFixed(0), percentile(times, 0.99).toFixed(0)]
}
