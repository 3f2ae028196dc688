import type { DocumentRow } from '@dossier/db'
import { type BundleFile, byPath, type Bytes, zipHash } from '@dossier/workspace'

/** Converts a document's row to a ZIP entry. */
export function bundleFile(row: DocumentRow): BundleFile {
  const { storagePath: key, area, filename, byteSize: size, sha256, crc32: crc } = row
  return { key, area, filename, size, sha256, crc32: crc }
}

/** SHA-256 of the ZIP of in-memory files; equals the ZIP that `RunWorkspace.bundleAsZip` streams. */
export function bundleHash(files: readonly { area: string; filename: string; bytes: Bytes }[]): string {
  return zipHash(files.map(({ area, filename, bytes }) => ({ path: `${area}/${filename}`, bytes })).toSorted(byPath))
}
