import type { StorageErrorCode, StorageObserver } from '@dossier/workspace'
import type { Logger } from 'pino'

/** What an answer says about an object; the other codes say that something is wrong with the storage. */
const ordinary: ReadonlySet<StorageErrorCode> = new Set([
  'not_found',
  'exists',
  'aborted',
  'invalid_range',
  'unsupported',
])

/** Writes a line for each call that the storage failed, with the request and the run that it was for, and tells the observer everything. */
export function logStorage(logger: Logger, { called, repeated }: StorageObserver = {}): StorageObserver {
  return {
    called(call) {
      const { driver, operation, code, seconds } = call
      if (code !== null && !ordinary.has(code)) {
        logger.warn({ driver, operation, code, ms: Math.round(seconds * 1000) }, 'the storage failed')
      }
      called?.(call)
    },
    repeated(driver) {
      logger.debug({ driver }, 'a storage call is retried')
      repeated?.(driver)
    },
  }
}
