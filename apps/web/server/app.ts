import { appRouter, toApiError } from '@dossier/api'
import type { ReaderPool } from '@dossier/extraction/sandbox'
import { TRPCError } from '@trpc/server'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import compression from 'compression'
import express, { type Express, type RequestHandler, type Response } from 'express'
import { applying } from './applying/apply-routes.ts'
import { receipts } from './applying/receipt-routes.ts'
import { auditEvents } from './audit-events.ts'
import { auditExports } from './audit-exports.ts'
import { downloads, personExports, previews } from './downloads.ts'
import { documentExports, rankingExports, submissionExports } from './exports.ts'
import { busyDoor } from './busy-door.ts'
import { type FrontOptions, openFront } from './front.ts'
import { httpErrors, retryAfter } from './http-errors.ts'
import { guardQueryJson, readJson } from './json-body.ts'
import { contextOf, type Identified, signedInOnly } from './identity.ts'
import { intakes } from './intakes/intake-routes.ts'
import { pages, type PagesOptions } from './pages.ts'
import { clientFolder } from './remix-build.ts'
import { formsOnly, onlyMethods } from './method-guards.ts'
import { limitBody } from './request-guards.ts'
import { requestInfo } from './request-info.ts'
import { rest } from './rest.ts'
import { shares } from './shares/share-routes.ts'
import { batchEvents, runEvents } from './run-events.ts'
import { retrySoon } from './send-problem.ts'

/** For a CV or an advert as a file, two pasted texts, a logo and some fields. Bytes. */
const formLimit = 11_000_000
/** For the files of a batch. Bytes. */
const filesLimit = 66_000_000
/** For a batch of candidates as JSON. Bytes. */
const procedureLimit = 32_000_000

/** The dependencies of the routes of pages, procedures and downloads. */
type AppOptions = Omit<PagesOptions, 'identify'> &
  FrontOptions & {
    /** Reads files from strangers, so that members never wait for them. */
    applicationReaders: Pick<ReaderPool, 'read'>
  }

/** All routes of a process that answers requests, in matching order. */
export function createApp(options: AppOptions): Express {
  const { services } = options
  const { app, identified } = openFront(options)
  app.use('/s', shares(services))
  app.use('/apply', applying(services, options.applicationReaders))
  app.use('/receipts', receipts(services))
  app.use('/intake', intakes(services))
  app.get('/download/:token', downloads(services))
  app.use(busyDoor(services, options.attempts))
  const signedIn = signedInOnly(identified.identify)
  app.get('/preview/:documentId', signedIn, previews(identified))
  app.get('/export/documents.:format', signedIn, documentExports(identified))
  app.get('/export/submissions.:format', signedIn, submissionExports(identified))
  app.get('/export/batches/:batchId.csv', signedIn, rankingExports(identified))
  app.get('/export/persons/:candidateId.zip', signedIn, personExports(identified))
  app.get('/events/batches/:batchId', signedIn, batchEvents(identified))
  app.get('/events/runs/:runId', signedIn, runEvents(identified))
  app.get('/events/audit', signedIn, auditEvents(identified))

  app.use(compression())
  app.get('/export/audit.jsonl', signedIn, auditExports(identified))
  app.use('/trpc', onlyMethods('GET', 'HEAD', 'POST'), limitBody(procedureLimit), guardQueryJson)
  app.use('/trpc', readJson({ limit: procedureLimit, asText: true }), procedures(identified))
  app.use('/api', limitBody(procedureLimit), rest({ ...identified, limit: procedureLimit }))
  app.use(
    '/assets',
    express.static(`${clientFolder}/assets`, { ...keptFor('max-age=31536000, immutable'), fallthrough: false }),
  )
  // No page has a dot in its name, so only names with a dot are looked up as files.
  app.get(/^\/\w+\.\w+$/, express.static(clientFolder, { ...keptFor('max-age=3600'), index: false }))
  // Browsers request it for anything that is not a page and so cannot name its icon.
  app.get('/favicon.ico', (_req, res) => res.redirect(308, '/favicon.svg'))
  app.use(onlyMethods('GET', 'HEAD', 'POST'), limitForm, formsOnly, pages({ ...options, ...identified }))
  app.use(httpErrors(services))
  return app
}

/** Limits a form to the size that its page needs. */
const limitForm: RequestHandler = (req, res, next) =>
  limitBody(req.path === '/batches/new' || req.path === '/batches/new.data' ? filesLimit : formLimit)(req, res, next)

/** Lets public caches keep what is the same for everyone. */
function keptFor(how: string) {
  return { setHeaders: (res: Response) => void res.setHeader('Cache-Control', `public, ${how}`) }
}

function procedures(identified: Identified) {
  return createExpressMiddleware({
    router: appRouter,
    createContext: ({ req }) => contextOf(req, identified).catch(asTrpcError),
    onError({ type, error, req }) {
      if (type === 'subscription') requestInfo(req).streamStatus = getHTTPStatusCodeFromError(error)
    },
    responseMeta({ errors }) {
      if (errors.some(({ code }) => code === 'TOO_MANY_REQUESTS')) return { headers: { 'Retry-After': retryAfter } }
      return errors.some(({ code }) => code === 'SERVICE_UNAVAILABLE') ? { headers: { 'Retry-After': retrySoon } } : {}
    },
  })
}

/** The caller is unknown while the database is unavailable: reported like a procedure's error, not as a defect. */
function asTrpcError(error: unknown): never {
  const known = toApiError(error)
  if (known?.code !== 'database_unavailable') throw error
  throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: known.message, cause: known })
}
