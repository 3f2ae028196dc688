import type { z } from 'zod'
import { appRouter } from './router.ts'
import type { ProcedureMeta } from './trpc.ts'

/** What tRPC stores with a procedure; OpenAPI, the REST mirror and tests use it. */
export interface Procedure {
  type: 'query' | 'mutation' | 'subscription'
  meta?: ProcedureMeta
  inputs: readonly z.ZodType[]
  output?: z.ZodType
}

/** Every procedure of the router by name (`runs.get`), in alphabetical order. */
export function listProcedures(): [name: string, procedure: Procedure][] {
  // tRPC's types do not expose the schemas, but tRPC keeps them.
  const { _def: router } = appRouter as unknown as { _def: { procedures: Record<string, { _def: Procedure }> } }
  return Object.entries(router.procedures)
    .map(([name, { _def: definition }]): [string, Procedure] => [name, definition])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
