import type { ServicesConfig } from '../context.ts'
import { join } from 'node:path'
import { type KeyRing, openKeyRing } from '@dossier/audit'
import { type Db, migrateDatabase, openDatabase } from '@dossier/db'
import { startEmbedded } from '@dossier/db/embedded'
import { parseStorageConfig } from '@dossier/workspace'
import { Logger, makeWorkerUtils } from 'graphile-worker'
import { ownSecret } from '../floor/secret.ts'
import { openStorage, type Storage } from '../floor/storage.ts'

/** An installation opened by its operator for a restore: as the owner of the tables, before it has a team. */
export interface Installation {
  db: Db
  storage: Storage
  keyRing(): Promise<KeyRing>
  now(): Date
  close(): Promise<void>
}

/** Opens database and storage, and migrates the database to the current schema; starts no work. */
export async function openInstallation(config: ServicesConfig): Promise<Installation> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const end of closers.splice(0).toReversed()) await end()
  }
  const opened = <T extends { close(): Promise<void> }>(resource: T): T => {
    closers.push(() => resource.close())
    return resource
  }
  try {
    const storageConfig = parseStorageConfig(config.storage)
    const url =
      config.directDatabaseUrl ??
      config.databaseUrl ??
      opened(await startEmbedded({ dataDir: join(config.dataDir, 'postgres') })).url
    await migrateDatabase(url)
    const { db } = opened(openDatabase({ url }))
    const storage = opened(await openStorage(storageConfig, config.storage))
    await prepareQueue(url)
    const secret = config.secret ?? (await ownSecret(config.dataDir))
    return { db, storage, keyRing: () => openKeyRing(secret), now: config.now ?? (() => new Date()), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The queue's tables must exist for runs that resume. */
async function prepareQueue(connectionString: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString, logger: new Logger(() => () => undefined) })
  await utils.migrate()
  await utils.release()
}
