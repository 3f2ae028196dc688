import { accountRouter, teamRouter } from './accounts/index.ts'
import { applicationsRouter } from './applications/index.ts'
import { auditRouter } from './audit/index.ts'
import { batchesRouter } from './batches/index.ts'
import { documentProcedures } from './documents/index.ts'
import { identifyProcedures } from './identify/index.ts'
import { intakeRouter } from './intake/index.ts'
import { jobProcedures } from './jobs/index.ts'
import { lexiconRouter } from './lexicon/index.ts'
import { linksRouter } from './links/index.ts'
import { noticesRouter } from './notices/index.ts'
import { uploadsRouter } from './originals/index.ts'
import { personExportProcedures } from './person-export/index.ts'
import { personProcedures } from './persons/index.ts'
import { postingProcedures } from './postings/index.ts'
import { replayProcedures } from './replay/index.ts'
import { requestsRouter } from './requests/index.ts'
import { draftsRouter, runProcedures } from './runs/index.ts'
import { searchProcedures, searchesRouter } from './search/index.ts'
import { healthProcedures } from './storage/health/index.ts'
import { storageMirrorRouter } from './storage/mirror/index.ts'
import { quotaProcedures } from './storage/quota/index.ts'
import { storageMigrationsRouter } from './storage/relocation/index.ts'
import { deletionProcedures, retentionRouter } from './storage/retention/index.ts'
import { sweepProcedure } from './storage/sweep/index.ts'
import { submissionsRouter } from './submissions/index.ts'
import { tokensRouter } from './tokens/index.ts'
import { webhooksRouter } from './webhooks/index.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Every procedure. */
export const appRouter = router({
  runs: router({ ...runProcedures, ...replayProcedures }),
  drafts: draftsRouter,
  intake: intakeRouter,
  batches: batchesRouter,
  documents: router({ ...searchProcedures, ...documentProcedures, ...identifyProcedures, ...deletionProcedures }),
  uploads: uploadsRouter,
  lexicon: lexiconRouter,
  searches: searchesRouter,
  audit: auditRouter,
  persons: router({ ...personProcedures, ...personExportProcedures }),
  jobs: router({ ...jobProcedures, ...postingProcedures }),
  applications: applicationsRouter,
  requests: requestsRouter,
  retention: retentionRouter,
  storage: router({
    ...quotaProcedures,
    ...healthProcedures,
    migrations: storageMigrationsRouter,
    sweep: sweepProcedure,
    webhooks: webhooksRouter,
    mirror: storageMirrorRouter,
  }),
  submissions: submissionsRouter,
  tokens: tokensRouter,
  links: linksRouter,
  notices: noticesRouter,
  account: accountRouter,
  team: teamRouter,
})
export type AppRouter = typeof appRouter

/** Calls procedures in process: `createCaller({ services, owner, requestId }).runs.get({ runId })`. */
export const createCaller = createCallerFactory(appRouter)
/** The procedures for one caller, in process. */
export type ApiCaller = ReturnType<typeof createCaller>
