import { hash, randomFillSync } from 'node:crypto'
import { type Bytes, openDriver, parseStorageConfig, readAll, type StorageDriver } from '@dossier/workspace'
import { median, percentile } from '../rounds.ts'
import { type Raw, raws } from './raw.ts'

const objectBytes = 1024 * 1024
const warmUp = 10
const rounds = 200
const plain = { contentType: 'application/octet-stream' }
const sides = ['ours', 'equal', 'plain'] as const
type Side = (typeof sides)[number]
type Times = Record<Side, number[]>

/** A way to put and get objects. */
interface Way {
  put(key: string, bytes: Bytes): Promise<unknown>
  get(key: string): Promise<unknown>
}

/** Milliseconds of one operation, and the driver's overhead over each other way, as a share of that way's time. */
export interface Comparison {
  verb: string
  times: Record<Side, { median: number; p95: number }>
  onTop: Record<Exclude<Side, 'ours'>, number>
}

/**
 * Puts and gets 1 MiB through the driver and through the vendor's library in turn, so that load on the machine affects
 * both.
 */
export async function compareWays(name: keyof typeof raws, variables: Record<string, string>): Promise<Comparison[]> {
  const driver = await openDriver(parseStorageConfig(variables))
  const raw = raws[name](variables)
  const ways: Record<Side, Way> = { ours: throughDriver(driver), equal: equalTo(raw), plain: raw }
  const bytes = randomFillSync(new Uint8Array(objectBytes))
  const put: Times = { ours: [], equal: [], plain: [] }
  const get: Times = { ours: [], equal: [], plain: [] }
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const side of inTurn(round)) {
      const taken = await timed(ways[side], `${side}-${round}.bin`, bytes)
      // The first rounds open connections and load code.
      if (round < warmUp) continue
      put[side].push(taken.put)
      get[side].push(taken.get)
    }
  }
  await driver.close()
  return [comparison('put', put), comparison('get', get)]
}

/** As in the application: the data read must have the hash that a row recorded. */
function throughDriver(driver: StorageDriver): Way {
  const hashes = new Map<string, string>()
  return {
    async put(key, bytes) {
      const { sha256 = '' } = await driver.put(key, bytes, plain)
      hashes.set(key, sha256)
    },
    get: async (key) => readAll((await driver.get(key, { sha256: hashes.get(key) ?? '' })).body),
  }
}

/**
 * The vendor's library with a driver's guarantees at minimum cost: the SHA-256 is kept, and what is read is compared
 * with it.
 */
function equalTo(raw: Raw): Way {
  const hashes = new Map<string, string>()
  return {
    async put(key, bytes) {
      const sha256 = hash('sha256', bytes, 'hex')
      hashes.set(key, sha256)
      await (raw.putDurably?.(key, bytes) ?? raw.put(key, bytes, sha256))
    },
    async get(key) {
      const bytes = await raw.get(key)
      if (hash('sha256', bytes, 'hex') !== hashes.get(key)) throw new Error('other bytes came back')
    },
  }
}

/** Every order of the three is used equally often, because each leaves garbage for the next one. */
function inTurn(round: number): Side[] {
  const turned = sides.map((_, index) => sides[(index + round) % sides.length] ?? 'ours')
  return round % 2 === 0 ? turned : turned.toReversed()
}

async function timed(way: Way, key: string, bytes: Bytes): Promise<{ put: number; get: number }> {
  const start = performance.now()
  await way.put(key, bytes)
  const stored = performance.now()
  await way.get(key)
  return { put: stored - start, get: performance.now() - stored }
}

function figures(all: number[]): { median: number; p95: number } {
  return { median: median(all), p95: percentile(all, 0.95) }
}

function comparison(verb: string, times: Times): Comparison {
  const onTop = (side: Side) => median(times.ours) / median(times[side]) - 1
  return {
    verb,
    times: { ours: figures(times.ours), equal: figures(times.equal), plain: figures(times.plain) },
    onTop: { equal: onTop('equal'), plain: onTop('plain') },
  }
}
