import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { Bytes } from './driver.ts'
import { WorkspaceError } from './errors.ts'
import { readAll } from './stream.ts'

/** One file of a ZIP. */
export interface UnzippedFile {
  path: string
  size: number
  /** As the ZIP declares it. */
  crc32: number
  /** Null if the file was not wanted. */
  bytes: Bytes | null
}

const MiB = 1024 * 1024
const limits = { entries: 2000, fileBytes: 64 * MiB, totalBytes: 256 * MiB }

/**
 * Lists the files of a ZIP in its own order, without folders, and reads the bytes of the wanted ones. Throws `integrity` for data that is
 * not a ZIP, is damaged, or would unpack to more than the limits.
 */
export async function unzip(source: Bytes, wants: (path: string) => boolean): Promise<UnzippedFile[]> {
  const buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  try {
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, autoClose: false })
    try {
      return await readFiles(zip, wants)
    } finally {
      zip.close()
    }
  } catch (cause) {
    if (cause instanceof WorkspaceError) throw cause
    throw new WorkspaceError('integrity', 'This is not a ZIP that can be read.', { cause })
  }
}

async function readFiles(zip: ZipFile, wants: (path: string) => boolean): Promise<UnzippedFile[]> {
  if (zip.entryCount > limits.entries) throw tooLarge(`${zip.entryCount} files`)
  const files: UnzippedFile[] = []
  let total = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    const wanted = wants(entry.fileName)
    total += wanted ? entry.uncompressedSize : 0
    if (entry.uncompressedSize > limits.fileBytes || total > limits.totalBytes) throw tooLarge(`${total} bytes`)
    files.push({
      path: entry.fileName,
      size: entry.uncompressedSize,
      crc32: entry.crc32,
      bytes: wanted ? await contentOf(zip, entry) : null,
    })
  }
  return files
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Bytes> {
  return readAll(await zip.openReadStreamPromise(entry))
}

function tooLarge(what: string): WorkspaceError {
  return new WorkspaceError('integrity', `This ZIP declares ${what}, which is more than is unpacked.`)
}
