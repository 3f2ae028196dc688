import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import type { Limits } from '../../limits.ts'
import { ReadError } from '../../read-error.ts'

const manyEntries = 5_000

/**
 * Unpacks the entries of a ZIP whose names `wants` accepts. Throws a ReadError if the ZIP is damaged, encrypted or
 * exceeds the limits. Counts the bytes itself, because the sizes in headers can be false.
 */
export async function unpack(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  limits: Limits,
): Promise<Map<string, Uint8Array>> {
  const zip = await open(bytes)
  const budget = { left: limits.unpackedBytes }
  const files = new Map<string, Uint8Array>()
  try {
    if (zip.entryCount > manyEntries) throw new ReadError('too_big')
    for await (const entry of entriesOf(zip)) {
      if (!wants(entry.fileName) || files.has(entry.fileName)) continue
      files.set(entry.fileName, await contentOf(zip, entry, budget))
    }
    return files
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged', {}, { cause: error })
  } finally {
    zip.close()
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (error !== null) reject(new ReadError('damaged', {}, { cause: error }))
      else resolve(zip)
    })
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = (): Promise<Entry | null> =>
    new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        zip.removeAllListeners()
        end()
      }
      zip.once('entry', (entry: Entry) => settle(() => resolve(entry)))
      zip.once('end', () => settle(() => resolve(null)))
      zip.once('error', (error: Error) => settle(() => reject(error)))
      zip.readEntry()
    })
  for (let entry = await next(); entry !== null; entry = await next()) yield entry
}

function contentOf(zip: ZipFile, entry: Entry, budget: { left: number }): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new ReadError('password')
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error)
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        budget.left -= chunk.length
        if (budget.left < 0) stream.destroy(new ReadError('too_big'))
        else chunks.push(chunk)
      })
      stream.once('error', reject)
      stream.once('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}
