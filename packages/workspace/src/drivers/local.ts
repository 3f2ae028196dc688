import { isAbsolute } from 'node:path'
import { z } from 'zod'
import type { StorageDriver } from '../driver.ts'
import { openFolder } from './folder.ts'

/** `STORAGE_LOCAL_DIR`: the folder, as an absolute path, on a disk that outlives the process. */
export const schema = z.object({
  STORAGE_LOCAL_DIR: z.string().refine(isAbsolute, 'must be an absolute path such as /srv/dossier'),
})

/** A driver over a persistent folder; several processes of one machine may share it. */
export async function open({ STORAGE_LOCAL_DIR: path }: z.output<typeof schema>): Promise<StorageDriver> {
  return openFolder({ driver: 'local', path, variable: 'STORAGE_LOCAL_DIR', durable: true })
}
