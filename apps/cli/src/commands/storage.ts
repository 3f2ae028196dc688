import type { Command } from 'commander'
import type { Perform } from '../command-context.ts'
import { addStorageDelete } from './storage-delete.ts'
import { addStorageHealth } from './storage-health.ts'
import { addStorageImport } from './storage-import.ts'
import { addStorageMigrate } from './storage-migrate.ts'
import { addStorageSweep } from './storage-sweep.ts'
import { addStorageMirror } from './storage-mirror.ts'
import { addStorageQuota } from './storage-quota.ts'
import { addStorageUsage } from './storage-usage.ts'

/** `dossier storage …`: one file per command, and one line for each here. */
export function addStorage(program: Command, perform: Perform): void {
  const storage = program.command('storage').description('Manage stored files.')
  addStorageHealth(storage, perform)
  addStorageImport(storage, perform)
  addStorageMigrate(storage, perform)
  addStorageSweep(storage, perform)
  addStorageDelete(storage, perform)
  addStorageQuota(storage, perform)
  addStorageUsage(storage, perform)
  addStorageMirror(storage, perform)
}
