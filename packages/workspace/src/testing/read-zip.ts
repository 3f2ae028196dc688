import yauzl from 'yauzl'
import type { Bytes } from '../driver.ts'
import { readAll } from '../stream.ts'

/** The fields of a ZIP entry that tests check. */
export interface ReadEntry {
  path: string
  bytes: Bytes
  stored: boolean
  dosDate: number
  dosTime: number
}

/** Reads all entries of a ZIP in directory order, with a different library from the one that wrote it. */
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
