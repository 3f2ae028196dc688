import { auditRouter } from './routers/audit.ts'
import { documentsRouter } from './routers/documents.ts'
import { lexiconRouter } from './routers/lexicon.ts'
import { personsRouter } from './routers/persons.ts'
import { retentionRouter } from './routers/retention.ts'
import { runsRouter } from './routers/runs.ts'
import { searchesRouter } from './routers/searches.ts'
import { storageRouter } from './routers/storage.ts'
import { submissionsRouter } from './routers/submissions.ts'
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
