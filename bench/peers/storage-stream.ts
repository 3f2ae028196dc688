import { randomFillSync } from 'node:crypto'
import { openDriver, parseStorageConfig } from '@dossier/workspace'
import { mostMemoryOf } from '../most-memory.ts'

/** Streams the given number of MiB through the driver in the environment, and prints rates and memory. */
const mebibytes = Number(process.argv[2])
const plain = { contentType: 'application/octet-stream' }
const piece = randomFillSync(new Uint8Array(256 * 1024))

async function* stream(count: number) {
  for (let sent = 0; sent < count * 4; sent += 1) yield piece
}

const peak = () => mostMemoryOf(process.pid)
const driver = await openDriver(parseStorageConfig(process.env))

async function roundTrip(count: number): Promise<{ putSeconds: number; getSeconds: number }> {
  const start = performance.now()
  await driver.put('stream.bin', stream(count), plain)
  const stored = performance.now()
  let size = 0
  for await (const chunk of (await driver.get('stream.bin')).body) size += chunk.byteLength
  if (size !== count * 2 ** 20) throw new Error(`${size} bytes came back`)
  return { putSeconds: (stored - start) / 1000, getSeconds: (performance.now() - stored) / 1000 }
}

// A first, short stream allocates what libraries, buffers and the collector need.
await roundTrip(64)
const before = peak()
const { putSeconds, getSeconds } = await roundTrip(mebibytes)
await driver.delete(['stream.bin'])
await driver.close()
console.log(
  JSON.stringify({
    putPerSecond: mebibytes / putSeconds,
    getPerSecond: mebibytes / getSeconds,
    peakMiB: peak(),
    grownMiB: peak() - before,
  }),
)
