import type { Bytes } from '@dossier/workspace'
import { unzipSync, zipSync } from 'fflate'

/** Repacks a ZIP: other bytes, with its parts changed as asked; null drops a part. */
export function rezip(
  source: Bytes,
  change: (path: string, text: string) => string | null = (_path, text) => text,
): Bytes {
  const files = Object.entries(unzipSync(source)).flatMap(([path, bytes]) => {
    const text = Buffer.from(bytes).toString('latin1')
    const changed = change(path, text)
    return changed === null ? [] : [[path, new Uint8Array(Buffer.from(changed, 'latin1'))] as const]
  })
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: '2026-01-01T12:00:00Z' }))
}
