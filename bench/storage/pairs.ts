import { randomFillSync } from 'node:crypto'
import { type Bytes, digestOf, openDriver, parseStorageConfig, readAll } from '@dossier/workspace'
import { median, percentile } from '../rounds.ts'
import { type Raw, raws } from './raw.ts'

const objectBytes = 1024 * 1024
const rounds = 40
const plain = { contentType: 'application/octet-stream' }

/** Milliseconds of one verb: ours, the vendor's library beside it, and what is ours on top, of the vendor's time. */
export interface Pair {
  verb: string
  ours: { median: number; p95: number }
  raw: { median: number; p95: number }
  overhead: number
}

/** Puts and gets 1 MiB through the driver and through the vendor's library in turn, so that a busy machine meets both. */
export async function comparePairs(name: keyof typeof raws, variables: Record<string, string>): Promise<Pair[]> {
  const driver = await openDriver(parseStorageConfig(variables))
  const raw = raws[name](variables)
  const ours: Raw = {
    put: (key, bytes) => driver.put(key, bytes, plain),
    get: async (key) => readAll((await driver.get(key)).body),
  }
  const bytes = randomFillSync(new Uint8Array(objectBytes))
  const times = {
    put: { ours: [] as number[], raw: [] as number[] },
    get: { ours: [] as number[], raw: [] as number[] },
  }
  for (let round = -4; round < rounds; round += 1) {
    const sides = round % 2 === 0 ? (['ours', 'raw'] as const) : (['raw', 'ours'] as const)
    for (const side of sides) {
      const way = side === 'ours' ? ours : raw
      const measured = await timed(way, `${side}-${round + 4}.bin`, bytes)
      // The first rounds open connections and load code.
      if (round < 0) continue
      times.put[side].push(measured.put)
      times.get[side].push(measured.get)
    }
  }
  await driver.close()
  return Object.entries(times).map(([verb, sides]) => pairOf(verb, sides))
}

async function timed(way: Raw, key: string, bytes: Bytes): Promise<{ put: number; get: number }> {
  const start = performance.now()
  await way.put(key, bytes)
  const stored = performance.now()
  await way.get(key)
  return { put: stored - start, get: performance.now() - stored }
}

function figures(times: number[]): { median: number; p95: number } {
  return { median: median(times), p95: percentile(times, 0.95) }
}

function pairOf(verb: string, { ours, raw }: { ours: number[]; raw: number[] }): Pair {
  const shares = ours.map((time, round) => time / (raw[round] ?? Number.NaN) - 1)
  return { verb, ours: figures(ours), raw: figures(raw), overhead: median(shares) }
}

/** Milliseconds that the hashes of 1 MiB take: the part of a put and a get that makes sure that the bytes are right. */
export function hashingTime(): number {
  const bytes = randomFillSync(new Uint8Array(objectBytes))
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now()
    digestOf(bytes)
    return performance.now() - start
  })
  return median(times)
}
