import {
  type DriverName,
  driverNames,
  openDriver,
  parseDriverConfig,
  type StorageConfig,
  type StorageDriver,
  type StorageObserver,
  WorkspaceError,
} from '@dossier/workspace'
import { ApiError } from '../errors.ts'

/** The driver for new files, and the drivers that older files' rows name. */
export interface Storage {
  readonly current: StorageDriver
  /** Names of the drivers that receive copies of what `current` stores. */
  readonly mirrors: readonly string[]
  /** Names of the configured drivers; `memory` only if it is the current one. */
  available(): readonly string[]
  /** The open drivers. */
  opened(): readonly StorageDriver[]
  /** The driver of that name; opened on first use. Throws `misconfigured` if its variables are not set. */
  named(name: string): Promise<StorageDriver>
  close(): Promise<void>
}

/** Opens the configured driver; the observer receives its calls and those of all others. */
export async function openStorage(
  config: StorageConfig,
  variables: Readonly<Record<string, string | undefined>>,
  observer: StorageObserver = {},
): Promise<Storage> {
  const mirrors = readMirrors(config.driver, variables)
  const current = await openDriver(config, observer)
  const opening = new Map<string, Promise<StorageDriver>>([[current.name, Promise.resolve(current)]])
  const opened = [current]
  const available = driverNames.filter(
    (name) => name === current.name || (name !== 'memory' && isSetUp(name, variables)),
  )
  const open = async (name: DriverName) => {
    const driver = await openDriver(parseDriverConfig(name, variables), observer)
    opened.push(driver)
    return driver
  }
  return {
    current,
    mirrors,
    available: () => available,
    opened: () => opened,
    async named(asked) {
      const name = driverNames.find((one) => one === asked)
      if (name === undefined) throw new ApiError('misconfigured', `This version has no storage driver called ${asked}.`)
      const known = opening.get(name)
      if (known !== undefined) return known
      const driver = open(name)
      opening.set(name, driver)
      // A driver that fails to open now may open later, for example once its folder is mounted.
      driver.catch(() => opening.delete(name))
      return driver
    },
    async close() {
      await Promise.allSettled(opening.values())
      await Promise.all(opened.map((driver) => driver.close()))
    },
  }
}

/** The drivers of `STORAGE_MIRROR`. Checks their variables now, so that a misconfigured mirror shows at startup. */
function readMirrors(primary: string, variables: Readonly<Record<string, string | undefined>>): string[] {
  const names = (variables['STORAGE_MIRROR'] ?? '').split(',').map((name) => name.trim())
  const mirrors = [...new Set(names.filter((name) => name !== ''))]
  for (const mirror of mirrors) {
    const name = driverNames.find((one) => one === mirror)
    if (name === undefined) {
      const message = `STORAGE_MIRROR must be a list of these drivers: ${driverNames.join(', ')}.`
      throw new ApiError('misconfigured', message)
    }
    if (name === primary) {
      throw new ApiError('misconfigured', `STORAGE_MIRROR names ${name}, which is already the STORAGE_DRIVER.`)
    }
    parseDriverConfig(name, variables)
  }
  return mirrors
}

function isSetUp(name: DriverName, variables: Readonly<Record<string, string | undefined>>): boolean {
  try {
    parseDriverConfig(name, variables)
    return true
  } catch (error) {
    if (error instanceof WorkspaceError) return false
    throw error
  }
}
