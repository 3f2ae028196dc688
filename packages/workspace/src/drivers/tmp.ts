import { createHash } from 'node:crypto'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { StorageDriver } from '../driver.ts'
import { openFolder } from './folder.ts'

/**
 * `STORAGE_TMP_DIR`: the folder; by default `dossier-<uid>-<installation>` in the system's temp folder, where `DOSSIER_DATA_DIR` identifies
 * the installation.
 */
export const schema = z.object({
  STORAGE_TMP_DIR: z.string().min(1).optional(),
  DOSSIER_DATA_DIR: z.string().min(1).optional(),
})

/** The default folder: one per user of the machine and data folder. */
export function defaultFolder(dataDir = '.dossier'): string {
  const installation = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12)
  return join(tmpdir(), `dossier-${userInfo().uid}-${installation}`)
}

/** A driver over the system's temp folder, which may be emptied at any time. */
export async function open({
  STORAGE_TMP_DIR,
  DOSSIER_DATA_DIR,
}: z.output<typeof schema> = {}): Promise<StorageDriver> {
  const path = STORAGE_TMP_DIR ?? defaultFolder(DOSSIER_DATA_DIR)
  return openFolder({ driver: 'tmp', path, variable: 'STORAGE_TMP_DIR', durable: false })
}
