import type { ServicesConfig } from '../context.ts'
import { join } from 'node:path'
import { type KeyRing, openKeyRing } from '@dossier/audit'
import { type Db, migrateDatabase, openDatabase } from '@dossier/db'
import { startEmbedded } from '@dossier/db/embedded'
import { parseStorageConfig } from '@dossier/workspace'
import { Logger, makeWorkerUtils } from 'graphile-worker'
import { ownSecret } from '../floor/secret.ts'
import { openStorage, type Storage } from '../floor/storage.ts'

/** An installation as its operator opens it to restore into it: as the owner of the tables, before a team is made in it. */
export interface Installation {
  db: Db
  storage: Storage
  keyRing(): Promise<KeyRing>
  now(): Date
  close(): Promise<void>
}

/** Opens database and storage, and brings the database to the present schema; nothing is worked on. */
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

/** The queue's tables have to be there for runs whose work goes on. */
async function prepareQueue(connectionString: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString, logger: new Logger(() => () => undefined) })
  await utils.migrate()
  await utils.release()
}
