import type { StorageErrorCode } from '../driver.ts'
import { WorkspaceError } from '../errors.ts'

const byName: Record<string, StorageErrorCode> = {
  NoSuchKey: 'not_found',
  NotFound: 'not_found',
  NoSuchBucket: 'misconfigured',
  PermanentRedirect: 'misconfigured',
  AuthorizationHeaderMalformed: 'misconfigured',
  CredentialsProviderError: 'misconfigured',
  PreconditionFailed: 'exists',
  // Another exclusive put of the same key is in progress.
  ConditionalRequestConflict: 'exists',
  InvalidRange: 'invalid_range',
  AccessDenied: 'denied',
  InvalidAccessKeyId: 'denied',
  SignatureDoesNotMatch: 'denied',
  ExpiredToken: 'denied',
  RequestTimeTooSkewed: 'denied',
  KeyTooLongError: 'invalid_key',
  BadDigest: 'integrity',
  XAmzContentSHA256Mismatch: 'integrity',
  XAmzContentChecksumMismatch: 'integrity',
  EntityTooLarge: 'no_space',
  QuotaExceeded: 'no_space',
  NotImplemented: 'unsupported',
  InvalidStorageClass: 'unsupported',
  InvalidObjectState: 'unsupported',
  ObjectNotInActiveTierError: 'unsupported',
  InternalError: 'unavailable',
  ServiceUnavailable: 'unavailable',
  SlowDown: 'unavailable',
}

const byStatus: Record<number, StorageErrorCode> = {
  401: 'denied',
  403: 'denied',
  404: 'not_found',
  409: 'exists',
  412: 'exists',
  413: 'no_space',
  416: 'invalid_range',
  429: 'unavailable',
  501: 'unsupported',
  507: 'no_space',
}

/** Maps an error of the service to a code: its name says more than its status, and no status means no answer. */
export function s3Code(error: unknown): StorageErrorCode {
  if (error instanceof WorkspaceError) return error.code
  if (!(error instanceof Error)) return 'unknown'
  const named = byName[error.name]
  if (named) return named
  const status = statusOf(error)
  if (status === undefined) return 'unavailable'
  return byStatus[status] ?? (status >= 500 ? 'unavailable' : 'unknown')
}

/** Maps the name of an error for one of several objects, which comes without a status. */
export function s3CodeByName(name: string): StorageErrorCode {
  return byName[name] ?? 'unknown'
}

function statusOf(error: Error): number | undefined {
  const { $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } }
  return $metadata?.httpStatusCode
}
