import { countDocumentsByDriver, type Owner } from '@dossier/db'
import type { StorageErrorCode } from '@dossier/workspace'
import type { Services } from '../services.ts'
import type { StorageHealth } from '../views/storage.ts'

/** Asks the storage for one object and tells how that went. */
export async function storageHealth({ db, storage, now }: Services, owner: Owner): Promise<StorageHealth> {
  const { current } = storage
  const files = await countDocumentsByDriver(db, owner)
  const before = now().getTime()
  const code = await probe(current.list(`${owner.teamId}/`, { limit: 1, signal: AbortSignal.timeout(5000) }), current)
  return {
    driver: current.name,
    healthy: code === null,
    code,
    latencyMs: now().getTime() - before,
    durable: current.capabilities.durable,
    files,
  }
}

async function probe(
  answer: Promise<unknown>,
  driver: Services['storage']['current'],
): Promise<StorageErrorCode | null> {
  try {
    await answer
    return null
  } catch (error) {
    return driver.code(error)
  }
}
