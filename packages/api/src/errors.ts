import { type DatabaseFailure, databaseFailure } from '@dossier/db/connecting'
import { DbError, isUnstorableText, QuotaError, type QuotaExcess } from '@dossier/db'
import type { Problem } from '@dossier/profiles'
import { codeMeaning, WorkspaceError } from '@dossier/workspace'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { databaseSentence } from './floor/database-sentences.ts'
import { quotaMessage } from './floor/quota-message.ts'
import type { LexiconProblem, SubmissionObstacle } from './floor/error-details.ts'
import type { Permission } from './floor/permissions.ts'

/** What can go wrong in an operation: a closed list that callers can act on. */
export const apiErrorCodes = [
  'invalid_input',
  'invalid_cursor',
  'unauthorized',
  'not_found',
  'idempotency_conflict',
  'name_taken',
  'not_finished',
  'submission_refused',
  'link_invalid',
  'link_expired',
  'account_refused',
  'wrong_password',
  'wrong_code',
  'passkey_refused',
  'last_admin',
  'not_reproducible',
  'storage_unavailable',
  'database_unavailable',
  'misconfigured',
  'forbidden',
  'chain_broken',
  'erased',
  'deleted',
  'quota_exceeded',
  'held',
  'objected',
  'limit_reached',
  'superseded',
  'stale_criterion',
  'lexicon_refused',
  'outdated',
  'too_many_streams',
] as const
export type ApiErrorCode = (typeof apiErrorCodes)[number]

/** A problem in one of the submitted documents. */
export interface InputProblem extends Problem {
  document: 'candidate' | 'job'
}

/** A problem with one field: a code for clients with their own texts, and the English message. */
export interface FieldProblem {
  path: string
  code: string
  message: string
}

/** The only error class that operations throw themselves. */
export class ApiError extends Error {
  readonly code: ApiErrorCode
  readonly problems: readonly InputProblem[]
  readonly obstacles: readonly SubmissionObstacle[]
  readonly lexicon: readonly LexiconProblem[]
  /** For `account_refused`: every problem, by field. */
  readonly fields: readonly FieldProblem[]
  readonly quota: QuotaExcess | null
  /** For `limit_reached` and `too_many_streams`: the limit. */
  readonly limit: number | null
  /** For `database_unavailable`: the cause. */
  readonly failure: DatabaseFailure | null
  /** For `forbidden`: the missing permission. */
  readonly needed: Permission | null

  constructor(
    code: ApiErrorCode,
    message: string,
    options: {
      cause?: unknown
      problems?: readonly InputProblem[]
      obstacles?: readonly SubmissionObstacle[]
      lexicon?: readonly LexiconProblem[]
      fields?: readonly FieldProblem[]
      quota?: QuotaExcess
      limit?: number
      failure?: DatabaseFailure
      needed?: Permission
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'ApiError'
    this.code = code
    this.problems = options.problems ?? []
    this.obstacles = options.obstacles ?? []
    this.lexicon = options.lexicon ?? []
    this.fields = options.fields ?? []
    this.quota = options.quota ?? null
    this.limit = options.limit ?? null
    this.failure = options.failure ?? null
    this.needed = options.needed ?? null
  }
}

/** The tRPC and HTTP form of each code. */
export const trpcCodes = {
  invalid_input: 'BAD_REQUEST',
  invalid_cursor: 'BAD_REQUEST',
  unauthorized: 'UNAUTHORIZED',
  not_found: 'NOT_FOUND',
  idempotency_conflict: 'CONFLICT',
  name_taken: 'CONFLICT',
  not_finished: 'PRECONDITION_FAILED',
  submission_refused: 'PRECONDITION_FAILED',
  link_invalid: 'FORBIDDEN',
  link_expired: 'FORBIDDEN',
  account_refused: 'BAD_REQUEST',
  wrong_password: 'FORBIDDEN',
  wrong_code: 'FORBIDDEN',
  passkey_refused: 'FORBIDDEN',
  last_admin: 'CONFLICT',
  not_reproducible: 'CONFLICT',
  storage_unavailable: 'SERVICE_UNAVAILABLE',
  database_unavailable: 'SERVICE_UNAVAILABLE',
  misconfigured: 'INTERNAL_SERVER_ERROR',
  forbidden: 'FORBIDDEN',
  chain_broken: 'CONFLICT',
  erased: 'NOT_FOUND',
  deleted: 'NOT_FOUND',
  quota_exceeded: 'PRECONDITION_FAILED',
  held: 'PRECONDITION_FAILED',
  objected: 'PRECONDITION_FAILED',
  limit_reached: 'PRECONDITION_FAILED',
  superseded: 'CONFLICT',
  stale_criterion: 'CONFLICT',
  lexicon_refused: 'BAD_REQUEST',
  outdated: 'CONFLICT',
  too_many_streams: 'TOO_MANY_REQUESTS',
} as const satisfies Record<ApiErrorCode, TRPC_ERROR_CODE_KEY>

/** The HTTP status of each code, for REST and the server's other routes. */
export const httpStatuses = {
  invalid_input: 400,
  invalid_cursor: 400,
  unauthorized: 401,
  not_found: 404,
  idempotency_conflict: 409,
  name_taken: 409,
  not_finished: 409,
  submission_refused: 409,
  link_invalid: 403,
  link_expired: 410,
  account_refused: 400,
  wrong_password: 403,
  wrong_code: 403,
  passkey_refused: 403,
  last_admin: 409,
  not_reproducible: 409,
  storage_unavailable: 503,
  database_unavailable: 503,
  misconfigured: 500,
  forbidden: 403,
  chain_broken: 409,
  erased: 410,
  deleted: 410,
  quota_exceeded: 409,
  held: 409,
  objected: 409,
  limit_reached: 409,
  superseded: 409,
  stale_criterion: 409,
  lexicon_refused: 400,
  outdated: 409,
  too_many_streams: 429,
} as const satisfies Record<ApiErrorCode, number>

/** Translates errors of the lower packages that a caller can act on into an `ApiError`; returns null for a defect. */
export function toApiError(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error
  if (error instanceof QuotaError) return quotaExceeded(error.quota, error)
  if (error instanceof DbError) return new ApiError(codeOf(error), error.message, { cause: error })
  if (error instanceof WorkspaceError) {
    const misconfigured = error.code === 'misconfigured' || error.code === 'missing_dependency'
    return new ApiError(misconfigured ? 'misconfigured' : 'storage_unavailable', withoutKey(error), { cause: error })
  }
  if (isUnstorableText(error)) return new ApiError('invalid_input', unstorable, { cause: error })
  const failure = databaseFailure(error)
  return failure === null ? null : databaseUnavailable(failure, error)
}

/** The error for an operation that the database cannot perform now but may in a moment. */
export function databaseUnavailable(failure: DatabaseFailure, cause?: unknown): ApiError {
  return new ApiError('database_unavailable', databaseSentence(failure), { cause, failure })
}

/** What the storage could not do, without the object's key: keys belong in the log only. */
function withoutKey({ code, message }: WorkspaceError): string {
  if (code === 'misconfigured' || code === 'missing_dependency') return message.replace(/ could not .+?: /, ': ')
  const meaning = codeMeaning[code]
  return `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`
}

const unstorable = 'The input contains a character that cannot be stored (NUL or a lone surrogate). Remove it.'

function codeOf({ code }: DbError): ApiErrorCode {
  if (code === 'invalid_cursor') return 'invalid_cursor'
  return code === 'unavailable' || code === 'not_reachable' ? 'database_unavailable' : 'misconfigured'
}

/** The error for what exceeds the quota of the team or of a member. */
export function quotaExceeded(quota: QuotaExcess, cause?: unknown): ApiError {
  return new ApiError('quota_exceeded', quotaMessage(quota), { quota, cause })
}

/** The error for a missing subject; the same for a subject of another team. */
export function notFound(
  what:
    | 'run'
    | 'person'
    | 'batch'
    | 'draft'
    | 'application'
    | 'request'
    | 'file'
    | 'posting'
    | 'job'
    | 'document'
    | 'search'
    | 'submission'
    | 'replay'
    | 'migration'
    | 'webhook'
    | 'token'
    | 'concept'
    | 'entry'
    | 'version'
    | 'link'
    | 'member'
    | 'invitation'
    | 'session'
    | 'passkey'
    | 'team',
  id: string,
): ApiError {
  return new ApiError('not_found', `There is no ${what} ${id}.`)
}

/** The error for an operation that needs a succeeded run. */
export function notFinished({ runId, status }: { runId: string; status: string }): ApiError {
  return new ApiError('not_finished', `Run ${runId} is ${status}; its documents are available once it has succeeded.`)
}
