import { callTRPCProcedure } from '@trpc/server'
import { appRouter } from '../router.ts'
import type { Context } from '../trpc.ts'
import { httpProblem, type Problem, problemOf } from './problem.ts'
import { readInput, type RestRequest } from './rest-input.ts'
import { findRoute, type RestRoute } from './rest-routes.ts'

/** A server's response. */
export type RestAnswer =
  | { kind: 'value'; value: unknown; /** The query of the next page; null when there is none. */ next: string | null }
  | { kind: 'events'; events: AsyncIterable<unknown> }
  | {
      kind: 'problem'
      problem: Problem
      /** The methods that the path has, where the method was wrong. */ allow: readonly string[]
    }

/** Answers a request by calling the procedure behind its route. Never throws: errors become problems. */
export async function answerRest(context: Context, request: RestRequest, signal: AbortSignal): Promise<RestAnswer> {
  const found = findRoute(request.method, request.path)
  if (found.route === null) return refuse(found.methods, request, context.requestId)
  const { route, params } = found
  try {
    const input = readInput(route, params, request)
    const result: unknown = await callTRPCProcedure({
      router: appRouter,
      path: route.name,
      type: route.procedure.type,
      ctx: context,
      getRawInput: () => Promise.resolve(input),
      signal,
      batchIndex: 0,
    })
    return answerOf(route, result, request)
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, context.requestId), allow: [] }
  }
}

function answerOf(route: RestRoute, result: unknown, request: RestRequest): RestAnswer {
  // Only subscriptions return no JSON, and they return nothing else.
  if (route.procedure.type === 'subscription') return { kind: 'events', events: result as AsyncIterable<unknown> }
  return { kind: 'value', value: result, next: route.method === 'GET' ? nextPage(result, request.query) : null }
}

function nextPage(result: unknown, query: URLSearchParams): string | null {
  if (typeof result !== 'object' || result === null || !('nextCursor' in result)) return null
  if (typeof result.nextCursor !== 'string') return null
  const next = new URLSearchParams(query)
  next.set('cursor', result.nextCursor)
  return next.toString()
}

function refuse(methods: readonly string[], { method, path }: RestRequest, requestId: string): RestAnswer {
  if (methods.length === 0) {
    const detail = `There is nothing at /api${path}. GET /api/openapi.json lists every path.`
    return { kind: 'problem', problem: httpProblem(404, detail, requestId), allow: [] }
  }
  const detail = `/api${path} does not take ${method}. It takes ${methods.join(', ')}.`
  return { kind: 'problem', problem: httpProblem(405, detail, requestId), allow: methods }
}
