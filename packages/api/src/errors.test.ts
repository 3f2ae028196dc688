import { DbError, type DbErrorCode } from '@dossier/db'
import { WorkspaceError } from '@dossier/workspace'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { TRPCError } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import { ApiError, type ApiErrorCode, apiErrorCodes, httpStatuses, toApiError, trpcCodes } from './errors.ts'
import { problemOf } from './rest/problem.ts'

/** The cause of each error: the caller, the stored data, the operator, or an unavailable service. */
const causes = {
  invalid_input: 'user',
  invalid_cursor: 'user',
  unauthorized: 'user',
  not_found: 'user',
  idempotency_conflict: 'user',
  name_taken: 'user',
  not_finished: 'data',
  submission_refused: 'user',
  link_invalid: 'user',
  link_expired: 'user',
  account_refused: 'user',
  wrong_password: 'user',
  wrong_code: 'user',
  passkey_refused: 'user',
  last_admin: 'data',
  not_reproducible: 'data',
  storage_unavailable: 'service',
  database_unavailable: 'service',
  misconfigured: 'operator',
  forbidden: 'user',
  chain_broken: 'data',
  erased: 'data',
  deleted: 'data',
  quota_exceeded: 'data',
  objected: 'data',
  held: 'data',
  limit_reached: 'data',
  superseded: 'data',
  stale_criterion: 'data',
  lexicon_refused: 'user',
  outdated: 'user',
  too_many_streams: 'user',
} as const satisfies Record<ApiErrorCode, 'user' | 'data' | 'operator' | 'service'>

describe.each(apiErrorCodes)('the error %s', (code) => {
  const error = new ApiError(code, 'A sentence that says what would work.')
  const problem = problemOf(error, 'request')
  const overTrpc = getHTTPStatusCodeFromError(new TRPCError({ code: trpcCodes[code] }))

  it('is not a server error unless the operator has to act', () => {
    const allowed = { user: /^4\d\d$/, data: /^4\d\d$/, operator: /^500$/, service: /^503$/ }[causes[code]]
    for (const status of [overTrpc, httpStatuses[code]]) expect(String(status)).toMatch(allowed)
  })

  it('has its own sentence, reason and status', () => {
    expect(problem).toMatchObject({ detail: error.message, reason: code, status: httpStatuses[code] })
  })
})

describe('an error from a lower package', () => {
  const ofDatabase: [DbErrorCode, ApiErrorCode][] = [
    ['invalid_cursor', 'invalid_cursor'],
    ['unavailable', 'database_unavailable'],
    ['not_reachable', 'database_unavailable'],
    ['version_mismatch', 'misconfigured'],
  ]
  it.each(ofDatabase)('%s of the database is %s', (below, code) => {
    expect(toApiError(new DbError(below, 'x'))?.code).toBe(code)
  })

  it.each(['unavailable', 'no_space', 'denied', 'integrity', 'unknown'] as const)(
    'treats %s of the storage as transient',
    (below) => expect(toApiError(new WorkspaceError(below, 'x'))?.code).toBe('storage_unavailable'),
  )

  it('blames the input if Postgres cannot store a character', () => {
    const refused = Object.assign(new Error('invalid byte sequence'), { code: '22021' })
    expect(toApiError(new Error('query failed', { cause: refused }))?.code).toBe('invalid_input')
  })

  it('is a defect if no caller can act on it', () => {
    expect(toApiError(new TypeError('x is undefined'))).toBeNull()
  })
})

describe('an error from the storage', () => {
  const key = '01900000-0000-7000-8000-000000000000/run/artifacts/cv.docx'
  it.each(['no_space', 'unavailable', 'denied', 'misconfigured'] as const)('is told without its key: %s', (code) => {
    const error = new WorkspaceError(code, `Storage driver local could not put ${key}: the storage has no room for it.`)
    const told = toApiError(error)
    expect(told?.message).not.toContain(key)
    expect(told?.cause).toBe(error)
  })

  it('reports that the storage is full', () => {
    expect(toApiError(new WorkspaceError('no_space', key))?.message).toBe('The storage has no room for it.')
  })
})
