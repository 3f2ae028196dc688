import { randomUUID } from 'node:crypto'
import { parseStorageConfig, probePrefix, readAll, type StorageDriver } from '@dossier/workspace'
import type { ServicesConfig } from '../context.ts'
import { openStorage, type Storage } from '../floor/storage.ts'
import { type Finding, ok, problem, warning } from './finding.ts'

/** Time limit for each call, in milliseconds. */
const patience = 10_000

/**
 * Writes, reads and deletes a small object with the driver for new files and with its mirrors, and lists objects with
 * all others.
 */
export async function storageFindings(variables: ServicesConfig['storage'], isShared: boolean): Promise<Finding[]> {
  let storage: Storage
  try {
    storage = await openStorage(parseStorageConfig(variables), variables)
  } catch (error) {
    return [problem('storage', sentence(error), 'Correct the variables of STORAGE_DRIVER (docs/drivers).')]
  }
  try {
    const written = [storage.current.name, ...storage.mirrors]
    const findings = await Promise.all(storage.available().map((name) => tryOut(storage, name, written.includes(name))))
    return [...findings, ...(isShared ? [sharing(storage.current)] : [])]
  } finally {
    await storage.close()
  }
}

async function tryOut(storage: Storage, name: string, writes: boolean): Promise<Finding> {
  const check = `storage.${name}`
  try {
    const driver = await storage.named(name)
    await driver.list(probePrefix, { limit: 1, signal: AbortSignal.timeout(patience) })
    if (!writes) return ok(check, 'Older files can be read.')
    await writeAndDelete(driver)
    return ok(check, 'Objects can be written, read and deleted.')
  } catch (error) {
    return problem(check, sentence(error), 'Check address, bucket, key and rights of this driver (docs/drivers).')
  }
}

const inTime = () => ({ signal: AbortSignal.timeout(patience) })

async function writeAndDelete(driver: StorageDriver): Promise<void> {
  const key = `${probePrefix}doctor-${randomUUID()}`
  const bytes = Uint8Array.from(Buffer.from(key))
  await driver.put(key, bytes, { contentType: 'text/plain', ...inTime() })
  try {
    const { body } = await driver.get(key, inTime())
    if (!Buffer.from(await readAll(body)).equals(bytes))
      throw new Error('An object was read with other bytes than were written.')
  } finally {
    await driver.delete([key], inTime())
  }
}

function sharing({ name, capabilities }: StorageDriver): Finding {
  if (capabilities.durable && name !== 'local') return ok('storage.sharing', `All hosts reach the files in ${name}.`)
  return warning(
    'storage.sharing',
    `New files are kept by ${name}: other hosts reach them only if they mount the same folder.`,
    'Use an object store (STORAGE_DRIVER) where processes run on several hosts.',
  )
}

const sentence = (error: unknown) => (error instanceof Error ? error.message : String(error))
