import type { StorageErrorCode } from './driver.ts'

/**
 * The only error that leaves this package. Act on `code`. The message names the request and what would have worked, and contains neither
 * secrets nor the text of a refused key.
 */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError'
  readonly code: StorageErrorCode

  constructor(code: StorageErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.code = code
  }
}

/** What each code means, worded as the second half of a message. */
export const codeMeaning: Record<StorageErrorCode, string> = {
  not_found: 'there is no such object',
  exists: 'the key is taken',
  invalid_key: 'the key is outside the key grammar',
  invalid_range: 'the range is outside the object',
  invalid_argument: 'an argument is not acceptable',
  integrity: 'the bytes are not the ones that were recorded',
  denied: 'the storage refused access; check its credentials and permissions',
  unsupported: 'this driver cannot do that',
  unavailable: 'the storage did not answer as it should; try again later',
  aborted: 'the caller gave up',
  no_space: 'the storage has no room for it',
  misconfigured:
    'the bucket, container or address that its variables name is not there; make it, or correct the variables',
  missing_dependency: 'a library that the driver needs is not installed',
  unknown: 'the storage failed in a way that has no code yet',
}
