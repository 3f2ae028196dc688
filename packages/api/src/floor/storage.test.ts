import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseStorageConfig } from '@dossier/workspace'
import { expect, it } from 'vitest'
import { openStorage } from './storage.ts'

it('opens a driver later that could not be opened at first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-storage-'))
  const path = join(folder, 'files')
  const variables = { STORAGE_LOCAL_DIR: path }
  const storage = await openStorage(parseStorageConfig({ STORAGE_DRIVER: 'memory' }), variables)
  try {
    // A placeholder where a disk is mounted later.
    await writeFile(path, '')
    await expect(storage.named('local')).rejects.toMatchObject({ code: 'misconfigured' })
    await rm(path)
    const [one, other] = await Promise.all([storage.named('local'), storage.named('local')])
    expect(one.name).toBe('local')
    expect(other).toBe(one)
  } finally {
    await storage.close()
    await rm(folder, { recursive: true })
  }
})
