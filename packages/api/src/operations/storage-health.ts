import { countDocumentsByDriver, type Owner } from '@dossier/db'
import type { StorageErrorCode } from '@dossier/workspace'
import type { Services } from '../services.ts'

export interface StorageHealth {
  /** The driver that new files go to. */
  driver: string
  healthy: boolean
  /** Why it is not healthy; null when it is. */
  code: StorageErrorCode | null
  latencyMs: number
  /** Whether files outlive this machine; those that do not are made again when they are asked for. */
  durable: boolean
  /** The team's files, by the driver that holds them. */
  files: { driver: string; count: number; bytes: number }[]
}

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
