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

/** The driver for new files, and those that rows of older files name. */
export interface Storage {
  readonly current: StorageDriver
  /** Names of the drivers that get copies of what `current` is given. */
  readonly mirrors: readonly string[]
  /** Names of the drivers whose variables are set, and that keep what they are given. */
  available(): readonly string[]
  /** Those that are open. */
  opened(): readonly StorageDriver[]
  /** The driver of that name; opened when it is first asked for. Throws `misconfigured` when its variables are not set. */
  named(name: string): Promise<StorageDriver>
  close(): Promise<void>
}

/** Opens the configured driver; the observer is told what it and the others do. */
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
      // What cannot be opened now may be later: a folder that is mounted by then.
      driver.catch(() => opening.delete(name))
      return driver
    },
    async close() {
      await Promise.allSettled(opening.values())
      await Promise.all(opened.map((driver) => driver.close()))
    },
  }
}

/** The drivers of `STORAGE_MIRROR`, whose variables are checked now: a mirror that is not set up is told at the start. */
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
