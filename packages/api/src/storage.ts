import { driverNames, openDriver, parseStorageConfig, type StorageConfig, type StorageDriver } from '@dossier/workspace'
import { ApiError } from './errors.ts'

/** The driver for new files, and those that rows of older files name. */
export interface Storage {
  readonly current: StorageDriver
  /** The driver of that name; opened when it is first asked for. Throws `misconfigured` when its variables are not set. */
  named(name: string): Promise<StorageDriver>
  close(): Promise<void>
}

/** Opens the configured driver. */
export async function openStorage(
  config: StorageConfig,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Storage> {
  const current = await openDriver(config)
  const opened = new Map<string, Promise<StorageDriver>>([[current.name, Promise.resolve(current)]])
  return {
    current,
    named(name) {
      if (!driverNames.some((known) => known === name)) {
        throw new ApiError('misconfigured', `This version has no storage driver ${name}.`)
      }
      const driver = opened.get(name) ?? openDriver(parseStorageConfig({ ...variables, STORAGE_DRIVER: name }))
      opened.set(name, driver)
      return driver
    },
    async close() {
      const drivers = await Promise.allSettled(opened.values())
      await Promise.all(drivers.flatMap((driver) => (driver.status === 'fulfilled' ? [driver.value.close()] : [])))
    },
  }
}
