import type { StorageErrorCode, StorageObserver } from '@dossier/workspace'
import type { Logger } from 'pino'

/** Error codes that describe an object; the other codes mean that the storage itself has a problem. */
const ordinary: ReadonlySet<StorageErrorCode> = new Set([
  'not_found',
  'exists',
  'aborted',
  'invalid_range',
  'unsupported',
])

/** Logs each failed storage call with its request and run, and passes everything to the observer. */
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
