import type { Body, ObjectInfo, StorageDriver, StorageErrorCode } from './driver.ts'
import { WorkspaceError } from './errors.ts'

/** The operations of a driver. */
type StorageOperation = 'put' | 'get' | 'stat' | 'list' | 'delete' | 'copy' | 'signedUrl' | 'setTier'

/** A completed call, including all of its attempts. */
export interface StorageCall {
  driver: string
  operation: StorageOperation
  /** Until the response began; the body of a `get` is read after that. */
  seconds: number
  /** Null on success. */
  code: StorageErrorCode | null
  /** Size of the object that was written or opened; null if the call moves no bytes. */
  bytes: number | null
}

/** Receives the calls of drivers. Must not throw. */
export interface StorageObserver {
  called?(call: StorageCall): void
  /** An attempt failed and will be retried. */
  repeated?(driver: string): void
}

const noBytes = () => null
const sizeOf = (info: ObjectInfo) => info.size

/** Wraps a driver so that an observer sees its calls as callers do, including waits and retries. */
export function withObservation(driver: StorageDriver, { called }: StorageObserver): StorageDriver {
  if (called === undefined) return driver
  async function watch<T>(
    operation: StorageOperation,
    work: () => Promise<T>,
    bytesOf: (result: T) => number | null = () => null,
    codeOf: (result: T) => StorageErrorCode | null = () => null,
  ): Promise<T> {
    const begun = performance.now()
    const tell = (code: StorageErrorCode | null, bytes: number | null) =>
      called?.({ driver: driver.name, operation, seconds: (performance.now() - begun) / 1000, code, bytes })
    try {
      const result = await work()
      tell(codeOf(result), bytesOf(result))
      return result
    } catch (error) {
      tell(error instanceof WorkspaceError ? error.code : driver.code(error), null)
      throw error
    }
  }
  return {
    ...driver,
    get breaker() {
      return driver.breaker
    },
    put: (key: string, body: Body, options) => watch('put', () => driver.put(key, body, options), sizeOf),
    get: (key, options) =>
      watch(
        'get',
        () => driver.get(key, options),
        ({ info }) => info.size,
      ),
    stat: (key, options) => watch('stat', () => driver.stat(key, options)),
    list: (prefix, options) => watch('list', () => driver.list(prefix, options)),
    delete: (keys, options) =>
      watch(
        'delete',
        () => driver.delete(keys, options),
        noBytes,
        ([failed]) => failed?.code ?? null,
      ),
    copy: (from, to, options) => watch('copy', () => driver.copy(from, to, options), sizeOf),
    signedUrl: (key, options) => watch('signedUrl', () => driver.signedUrl(key, options)),
    setTier: (key, tier, options) => watch('setTier', () => driver.setTier(key, tier, options)),
  }
}
