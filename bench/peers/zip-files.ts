import { createCipheriv } from 'node:crypto'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Bytes } from '@dossier/workspace'

const fileCount = 400
const fileBytes = 256 * 1024

const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(fileBytes))

/** Incompressible like a DOCX, and different for each index. */
function fileAt(index: number): Bytes {
  const bytes = new Uint8Array(noise)
  new DataView(bytes.buffer).setUint32(0, index)
  return bytes
}

export const files = Array.from({ length: fileCount }, (_, index) => ({
  path: `primary_outputs/CV_${index}.docx`,
  bytes: fileAt(index),
}))

/** Times writing a ZIP of all files to nowhere, twice after a warm-up, and prints MB/s and additional memory. */
export async function printZipFigures(zip: () => NodeJS.ReadableStream): Promise<void> {
  await pipeline(zip(), nowhere())
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5)
  const start = performance.now()
  await pipeline(zip(), nowhere())
  await pipeline(zip(), nowhere())
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  const megabytes = (2 * fileCount * fileBytes) / 1e6
  console.log(JSON.stringify({ megabytesPerSecond: megabytes / seconds, extraMiB: (peak - before) / 2 ** 20 }))
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => setImmediate(done) })
}
