import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { DocumentRow } from '@dossier/db'
import { type BundleFile, byPath, type Bytes, zipBundle } from '@dossier/workspace'

/** Converts a document's row to a ZIP entry. */
export function bundleFile(row: DocumentRow): BundleFile {
  const { storagePath: key, area, filename, byteSize: size, sha256, crc32: crc } = row
  return { key, area, filename, size, sha256, crc32: crc }
}

/** SHA-256 of the ZIP of in-memory files; equals the ZIP that `RunWorkspace.bundleAsZip` streams. */
export async function bundleHash(files: readonly { area: string; filename: string; bytes: Bytes }[]): Promise<string> {
  const entries = files.map(({ area, filename, bytes }) => {
    const path = `${area}/${filename}`
    return { path, size: bytes.byteLength, crc32: crc32(bytes), open: () => Promise.resolve(bytes) }
  })
  const hash = createHash('sha256')
  // Requested as a range over everything: a request for the whole ZIP goes through streams, which cost more than small
  // files are worth.
  const zip = zipBundle(entries.toSorted(byPath)).open({ range: { start: 0 } })
  for await (const chunk of zip) hash.update(chunk)
  return hash.digest('hex')
}
