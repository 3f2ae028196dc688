import yauzl from 'yauzl'
import type { Bytes } from '../driver.ts'
import { readAll } from '../stream.ts'

/** What a test wants to know of a ZIP entry. */
export interface ReadEntry {
  path: string
  bytes: Bytes
  stored: boolean
  dosDate: number
  dosTime: number
}

/** All entries of a ZIP in the order of its directory, read by a library that did not write it. */
export async function readZip(bytes: Bytes): Promise<ReadEntry[]> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes))
  const entries: ReadEntry[] = []
  for await (const entry of zip.eachEntry()) {
    entries.push({
      path: entry.fileName,
      bytes: await readAll(await zip.openReadStreamPromise(entry)),
      stored: entry.compressionMethod === 0,
      dosDate: entry.lastModFileDate,
      dosTime: entry.lastModFileTime,
    })
  }
  return entries
}
