import { createHash } from 'node:crypto'
import type { DocumentRow } from '@dossier/db'
import { type BundleFile, byPath, type Bytes, digestOf, zipBundle } from '@dossier/workspace'
import { placeOf } from './file-place.ts'

/** A document's row as the ZIP takes it. */
export function bundleFile(row: DocumentRow): BundleFile {
  const name = placeOf(row.documentType)?.name ?? row.storagePath.split('/').at(-1) ?? ''
  return { area: row.area, name, filename: row.filename, size: row.byteSize, sha256: row.sha256, crc32: row.crc32 }
}

/** SHA-256 of the ZIP of files that are in memory; the same that `RunWorkspace.bundleAsZip` streams. */
export async function bundleHash(files: readonly { area: string; filename: string; bytes: Bytes }[]): Promise<string> {
  const entries = files.map(({ area, filename, bytes }) => {
    const { size, crc32 } = digestOf(bytes)
    return { path: `${area}/${filename}`, size, crc32, open: () => Promise.resolve(bytes) }
  })
  const hash = createHash('sha256')
  for await (const chunk of zipBundle(entries.toSorted(byPath)).open()) hash.update(chunk)
  return hash.digest('hex')
}
