import { auditRouter } from './audit/procedures.ts'
import { documentsRouter } from './documents/procedures.ts'
import { lexiconRouter } from './lexicon/procedures.ts'
import { personsRouter } from './persons/procedures.ts'
import { retentionRouter } from './storage/retention/procedures.ts'
import { runsRouter } from './runs/procedures.ts'
import { searchesRouter } from './search/saved/procedures.ts'
import { storageRouter } from './storage/procedures.ts'
import { submissionsRouter } from './submissions/procedures.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Every procedure that there is. */
export const appRouter = router({
  runs: runsRouter,
  documents: documentsRouter,
  lexicon: lexiconRouter,
  searches: searchesRouter,
  audit: auditRouter,
  persons: personsRouter,
  retention: retentionRouter,
  storage: storageRouter,
  submissions: submissionsRouter,
})
export type AppRouter = typeof appRouter

/** Calls procedures in process: `createCaller({ services, owner, requestId }).runs.get({ runId })`. */
export const createCaller = createCallerFactory(appRouter)
export type Caller = ReturnType<typeof createCaller>
