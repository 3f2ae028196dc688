import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { StorageDriver } from '../driver.ts'
import { openFolder } from './folder.ts'

/** `STORAGE_TMP_DIR`: the folder, `dossier-<uid>` in the system's temp folder when it is not set. */
export const schema = z.object({
  STORAGE_TMP_DIR: z.string().min(1).optional(),
})

/** Where the driver keeps files when no variable says so: one folder for each user of the machine. */
export function defaultFolder(): string {
  return join(tmpdir(), `dossier-${userInfo().uid}`)
}

/** A driver over the system's temp folder, which may be emptied at any time. */
export async function open({ STORAGE_TMP_DIR }: z.output<typeof schema> = {}): Promise<StorageDriver> {
  const path = STORAGE_TMP_DIR ?? defaultFolder()
  return openFolder({ driver: 'tmp', path, variable: 'STORAGE_TMP_DIR', durable: false })
}
