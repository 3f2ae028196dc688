import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { z } from 'zod'
import { ApiError, apiErrorCodes, httpStatuses, trpcCodes } from '../errors.ts'
import { describeError } from '../trpc.ts'
import { inputProblemSchema } from '../runs/index.ts'
import { permissionNames } from '../floor/permissions.ts'
import { lexiconProblemSchema, obstacleSchema } from '../floor/error-details.ts'
import { quotaExcessSchema } from '../storage/quota/index.ts'
import { RestInputError } from './rest-input.ts'

/** An error in REST: RFC 9457, with the same `reason`, `problems` and `issues` as in tRPC. */
export const problemSchema = z
  .object({
    type: z.string().describe('URI of the documentation for this kind of problem, or `about:blank`'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What was requested, and what would have worked'),
    code: z.string().describe('The tRPC error code'),
    reason: z.enum(apiErrorCodes).nullable().describe('The reason to handle; null for an internal error'),
    problems: z.array(inputProblemSchema).describe('Every problem with the submitted documents'),
    issues: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .describe('Every problem with the input: the path and what is expected there'),
    obstacles: z.array(obstacleSchema).describe('Every obstacle to recording the submission'),
    lexicon: z.array(lexiconProblemSchema).describe('Every problem with the lexicon entries'),
    quota: quotaExcessSchema
      .nullable()
      .describe('By how much the quota of the team, or of the member who created the run, is exceeded'),
    needed: z.enum(permissionNames).nullable().describe('The permission that the caller lacks'),
    requestId: z.string().describe('Identifies the request in the server log'),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problemSchema>

/** Converts an error of a procedure, or of routing to it, to a problem. */
export function problemOf(error: unknown, requestId: string): Problem {
  const told = asTrpcError(error)
  const { message, reason, problems, issues, obstacles, lexicon, quota, needed } = describeError(told, requestId)
  const status = reason === null ? getHTTPStatusCodeFromError(told) : httpStatuses[reason]
  return {
    ...frame(status, reason),
    detail: message,
    code: told.code,
    reason,
    problems,
    issues: told.cause instanceof RestInputError ? [...told.cause.issues] : issues,
    obstacles,
    lexicon,
    quota,
    needed,
    requestId,
  }
}

/** A problem at the HTTP level: unknown path, unknown method, a body that is not JSON. */
export function httpProblem(status: number, detail: string, requestId: string): Problem {
  const reason = status === 404 ? 'not_found' : status === 401 ? 'unauthorized' : status < 500 ? 'invalid_input' : null
  const code = reason === null ? 'INTERNAL_SERVER_ERROR' : trpcCodes[reason]
  return {
    ...frame(status, reason),
    detail,
    code,
    reason,
    problems: [],
    issues: [],
    obstacles: [],
    lexicon: [],
    quota: null,
    needed: null,
    requestId,
  }
}

function frame(status: number, reason: Problem['reason']): Pick<Problem, 'type' | 'title' | 'status'> {
  if (reason === null) return { type: 'about:blank', title: 'Server error', status }
  const words = reason.replaceAll('_', ' ')
  return { type: `/api/docs#problem-${reason}`, title: words.charAt(0).toUpperCase() + words.slice(1), status }
}

function asTrpcError(error: unknown): TRPCError {
  if (error instanceof TRPCError) return error
  if (error instanceof ApiError)
    return new TRPCError({ code: trpcCodes[error.code], message: error.message, cause: error })
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error })
}
