import type { Body, ObjectInfo, StorageDriver, StorageErrorCode } from './driver.ts'
import { WorkspaceError } from './errors.ts'

/** What a driver can be asked for. */
type StorageOperation = 'put' | 'get' | 'stat' | 'list' | 'delete' | 'copy' | 'signedUrl' | 'setTier'

/** A call that has ended, with all of its attempts. */
export interface StorageCall {
  driver: string
  operation: StorageOperation
  /** Until the answer began; the body of a `get` is read afterwards. */
  seconds: number
  /** Null when it went well. */
  code: StorageErrorCode | null
  /** Of the object that was written or opened; null when the call moves no bytes. */
  bytes: number | null
}

/** Is told what drivers do. Must not throw. */
export interface StorageObserver {
  called?(call: StorageCall): void
  /** An attempt failed, and another one follows. */
  repeated?(driver: string): void
}

const noBytes = () => null
const sizeOf = (info: ObjectInfo) => info.size

/** The driver, whose calls are told to an observer as its users see them: with waiting and repetition. */
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
