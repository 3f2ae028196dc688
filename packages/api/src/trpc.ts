import type { AuditEventType, Owner, QuotaExcess } from '@dossier/db'
import { initTRPC, TRPCError } from '@trpc/server'
import { type z, ZodError } from 'zod'
import { ApiError, type ApiErrorCode, type InputProblem, toApiError, trpcCodes } from './errors.ts'
import { logError } from './floor/log-error.ts'
import type { Services } from './context.ts'
import { withOpenedCursor, withSignedCursor } from './floor/signed-cursors.ts'
import type { LexiconProblem, SubmissionObstacle } from './floor/error-details.ts'
import { asPersons, inTeam } from './floor/in-team.ts'
import type { Permission } from './floor/permissions.ts'
import { requirePermission } from './floor/require-permission.ts'
import type { PasskeySite } from './floor/passkey-site.ts'
import { endingStream } from './floor/streams.ts'
import { tracedWork } from './floor/work-channel.ts'

/** The context of every procedure call. */
export interface Context {
  services: Services
  /** Null if the caller is not signed in. */
  owner: Owner | null
  requestId: string
  /** Distinguishes people who share an owner: a session, or a request's origin. */
  seat?: string
  /** The address of the caller's pages; omitted for a caller without pages. */
  site?: PasskeySite
}

/** One problem with a procedure's input: the path to it, and what is expected there. */
export interface InputIssue {
  path: string
  message: string
}

/** What an error contains besides its message. */
export interface ErrorDetails {
  /** Null for a defect. */
  reason: ApiErrorCode | null
  /** Every problem with the submitted documents. */
  problems: InputProblem[]
  /** Problems with the procedure's input. */
  issues: InputIssue[]
  /** Every obstacle to recording the submission. */
  obstacles: SubmissionObstacle[]
  /** Every problem with the lexicon entries. */
  lexicon: LexiconProblem[]
  /** Set when the quota of the team or of a member is exceeded, in bytes. */
  quota: QuotaExcess | null
  /** The permission that the refused caller lacks. */
  needed: Permission | null
}

/** Describes a procedure to clients that do not speak tRPC: the one place for its method, path and summary. */
export interface ProcedureMeta {
  /** The permission a caller needs, from the role and from a token's scopes. */
  needs: Permission
  /** Method and path below `/api`; `{name}` is the input of that name. A query is a GET; a mutation is not. */
  rest: `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`
  /** What it does, in one sentence. */
  summary: string
  /** The events it appends to the audit log, or why it appends none. */
  audit: readonly [AuditEventType, ...AuditEventType[]] | { none: string }
  /** For a subscription: the content of each event. */
  event?: z.ZodType
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 30_000 } },
    errorFormatter({ shape, error, ctx }) {
      const { stack: _stack, ...data } = shape.data
      const requestId = ctx?.requestId ?? null
      const { message, ...details } = describeError(error, requestId)
      return { ...shape, message, data: { ...data, ...details, requestId } }
    },
  })

/** An error of a procedure in the form that may leave the server. */
export function describeError(error: TRPCError, requestId: string | null): ErrorDetails & { message: string } {
  if (error.code === 'INTERNAL_SERVER_ERROR' && !(error.cause instanceof ApiError)) {
    // The message of a defect may contain what must not leave the server.
    const message = `Something went wrong on the server. Its log has the details under request ${requestId ?? '?'}.`
    return { message, ...errorDetails(null) }
  }
  const misfit = 'The input does not match this procedure; `issues` lists every problem.'
  return { message: error.cause instanceof ZodError ? misfit : error.message, ...errorDetails(error.cause) }
}

/** The details of an error, for tRPC's response and for pages that call in process. */
export function errorDetails(cause: unknown): ErrorDetails {
  if (cause instanceof ZodError) {
    const issues = cause.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { reason: 'invalid_input', problems: [], issues, obstacles: [], lexicon: [], quota: null, needed: null }
  }
  if (cause instanceof ApiError) {
    const { code: reason, problems, fields, obstacles, lexicon, quota, needed } = cause
    return {
      reason,
      problems: [...problems],
      issues: fields.map(({ path, message }) => ({ path, message })),
      obstacles: [...obstacles],
      lexicon: [...lexicon],
      quota,
      needed,
    }
  }
  return { reason: null, problems: [], issues: [], obstacles: [], lexicon: [], quota: null, needed: null }
}

const told = t.middleware(({ next, path }) => tracedWork({ kind: 'procedure', name: path }, next))

const mapErrors = t.middleware(async ({ next, ctx, path }) => {
  const result = await ctx.services.databaseMonitor.guard(next).catch(refused)
  if (!result.ok) ctx.services.databaseMonitor.report(result.error.cause)
  if (result.ok || result.error.code !== 'INTERNAL_SERVER_ERROR') return result
  const known = toApiError(result.error.cause)
  if (known === null) {
    ctx.services.logger.error({ error: logError(result.error.cause), path }, 'procedure failed')
    return result
  }
  throw new TRPCError({ code: trpcCodes[known.code], message: known.message, cause: known })
})

/** The database is unavailable: stop waiting for work in progress. */
function refused(error: unknown): never {
  const known = toApiError(error)
  if (known === null) throw error
  throw new TRPCError({ code: trpcCodes[known.code], message: known.message, cause: known })
}

const signedIn = t.middleware(({ next, ctx }) => {
  if (ctx.owner === null) {
    const cause = new ApiError('unauthorized', 'Sign in, or send a valid token.')
    throw new TRPCError({ code: trpcCodes.unauthorized, message: cause.message, cause })
  }
  const { owner, requestId, site = { problem: 'unknown_address' as const } } = ctx
  return next({ ctx: { ...ctx, site, caller: { owner, requestId } } })
})

/** Admits only callers with the permission that the procedure declares. */
const permitted = t.middleware(async ({ next, ctx, meta }) => {
  // `signedIn` has already refused visitors, and every procedure carries a declaration.
  if (ctx.owner === null || meta === undefined) throw new TRPCError({ code: 'UNAUTHORIZED' })
  await requirePermission(ctx.services, ctx.owner, meta.needs)
  return next()
})

/** From here on, row-level security hides the rows of all other teams. */
const withinTeam = t.middleware(({ next, ctx }) => {
  // `signedIn` has already refused visitors.
  if (ctx.owner === null) throw new TRPCError({ code: 'UNAUTHORIZED' })
  return next({ ctx: { services: inTeam(ctx.services, ctx.owner.teamId) } })
})

/** The same, but the caller's own account is shown, too, whatever teams it is in. */
const withinPerson = t.middleware(({ next, ctx }) => {
  // `signedIn` has already refused visitors.
  if (ctx.owner === null) throw new TRPCError({ code: 'UNAUTHORIZED' })
  const db = asPersons(ctx.services, ctx.owner)
  return next({ ctx: { services: { ...inTeam(ctx.services, ctx.owner.teamId), db } } })
})

const signedCursors = t.middleware(async ({ next, ctx, path, getRawInput }) => {
  const scope = { path, teamId: ctx.owner?.teamId ?? '', input: await getRawInput() }
  const input = withOpenedCursor(ctx.services, scope)
  const result = await next({ getRawInput: async () => input })
  return result.ok ? { ...result, data: withSignedCursor(ctx.services, scope, result.data) } : result
})

/** Counts the caller's streams, and refuses a stream beyond the limit. */
const countedStream = t.middleware(async ({ next, ctx, signal }) => {
  const end = ctx.services.streams.open(`${ctx.owner?.userId ?? ''} ${ctx.seat ?? ''}`)
  signal?.addEventListener('abort', end, { once: true })
  const result = await next()
  if (!result.ok) end()
  // A subscription returns only its events.
  return result.ok ? { ...result, data: endingStream(result.data as AsyncIterable<unknown>, end) } : result
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

const declared = t.procedure.use(told).use(mapErrors).use(signedIn)
const scoped = declared.use(withinTeam).use(permitted).use(signedCursors)
const scopedStream = scoped.use(countedStream)

/** A procedure for signed-in callers with the declared permission; `ctx.caller` identifies them. */
export const procedure = (meta: ProcedureMeta) => scoped.meta(meta)

/** Like `procedure`, for accounts: its database also shows the caller's own, because a person may belong to several teams. */
export const personProcedure = (meta: ProcedureMeta) =>
  declared.use(withinPerson).use(permitted).use(signedCursors).meta(meta)

/** Like `procedure`, for a stream that runs until the caller ends it. */
export const streamProcedure = (meta: ProcedureMeta) => scopedStream.meta(meta)
