import { createRequestHandler } from '@remix-run/express'
import {
  accountMessages,
  batchMessages,
  fingerprintOf,
  logError,
  type Permission,
  permissionsNow,
  toApiError,
} from '@dossier/api'
import type { ReaderPool } from '@dossier/extraction/sandbox'
import { formatMessage } from '@dossier/profiles'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'
import type { WebContext } from '../app/web-context.ts'
import { callerOf, type Identified } from './identity.ts'
import { readPreferences, rememberPreference } from './preferences.ts'
import { requestInfo } from './request-info.ts'
import { awayAsPage } from './away-page.ts'
import { openDoors } from './doors.ts'
import type { Doorkeeping } from './hall.ts'
import { keepUpload } from './keep-upload.ts'
import { onlyMethods } from './method-guards.ts'
import { readFileDocument, readUpload } from './read-upload.ts'

export interface PagesOptions extends Doorkeeping {
  build: ServerBuild
  /** Reads uploaded files in separate processes. */
  readers: ReaderPool
  /** Data that is the same for every reader. */
  shared: Pick<WebContext, 'samples' | 'documentTypes' | 'vocabulary' | 'auditVocabulary' | 'about' | 'describeApi'>
}

/** Serves the pages; loaders and actions get everything they need from here and make no HTTP calls. */
export function pages(options: PagesOptions): RequestHandler {
  const handler = createRequestHandler({
    build: options.build,
    mode: 'production',
    getLoadContext: (req) => webContext(req, options),
  })
  const formsAlone = onlyMethods('POST')
  const takesForms = withoutPage(options.build)
  return (req, res, next) => {
    agreeOnHost(req)
    letRoutesCache(res)
    const answer = () => handler(req, res, next).catch(next)
    return takesForms.has(req.path.slice(1)) ? formsAlone(req, res, answer) : answer()
  }
}

/** Paths that only accept forms: Remix would report a GET of one of them as an unexpected error. */
function withoutPage({ routes }: ServerBuild): Set<string | undefined> {
  const found = Object.values(routes).filter(
    (route) => route?.module.action !== undefined && !('default' in route.module) && !('loader' in route.module),
  )
  return new Set(found.map((route) => route?.path))
}

/**
 * Remix compares `Origin` with the requested host, and fails behind a proxy that replaces the host. `sameOriginOnly`
 * has already checked the origin.
 */
function agreeOnHost({ headers }: Request): void {
  const { origin } = headers
  if (origin === undefined) return
  if (URL.canParse(origin)) headers['x-forwarded-host'] = new URL(origin).host
  else delete headers.origin
}

/**
 * Remix adds a route's headers to those already set; a route's own `Cache-Control` has to replace the one for all
 * pages.
 */
function letRoutesCache(res: Response): void {
  const append = res.append.bind(res)
  res.append = (name, value) => (name.toLowerCase() === 'cache-control' ? res.set(name, value) : append(name, value))
}

/** The reader's permissions; null while the database is unavailable, which the page itself reports. */
async function permissionsOf(req: Request, { services, identify }: Identified): Promise<Permission[] | null> {
  try {
    const owner = await identify(req)
    return owner === null ? [] : [...(await permissionsNow(services, owner))]
  } catch (error) {
    if (toApiError(error)?.code !== 'database_unavailable') throw error
    return null
  }
}

async function webContext(req: Request, options: PagesOptions): Promise<AppLoadContext> {
  const { services, shared, readers } = options
  const { requestId, nonce } = requestInfo(req)
  const preferences = readPreferences(req.get('cookie'), req.get('accept-language'))
  const { language } = preferences
  const api = awayAsPage(callerOf(req, options))
  const keep = (file: Uint8Array<ArrayBuffer>) => keepUpload(file, api)
  return {
    ...shared,
    ...preferences,
    api,
    permissions: () => permissionsOf(req, options),
    session: await sessionOf(req, options),
    ...openDoors(req, options),
    sendsMail: services.mailer !== null,
    nonce,
    requestId,
    report: (error, what) => services.logger.error({ error: logError(error) }, what),
    fingerprint: fingerprintOf,
    readUpload: (bytes, side) => readUpload(bytes, { readers, side, language, keep }),
    readDocument: (bytes, side) => readFileDocument(bytes, { readers, side, keep }),
    whyNoRun: (message) => formatMessage(batchMessages, message, language),
    whyNoAccount: (code) => formatMessage(accountMessages, { code, params: {} }, language),
    remember: rememberPreference,
  }
}

/**
 * Whether this reader is signed in, and has to be. If the database is unavailable, shows the page, whose own requests
 * report the outage.
 */
async function sessionOf(req: Request, { identify, gate }: PagesOptions): Promise<AppLoadContext['session']> {
  const byToken = gate.token !== null
  try {
    const owner = await identify(req)
    if (owner === null) return { required: true, signedIn: false, byToken, mustAddFactor: false }
    const { actedBy, mustAddFactor = false } = owner
    return { required: byToken || actedBy !== undefined, signedIn: true, byToken, mustAddFactor }
  } catch (error) {
    if (toApiError(error)?.code !== 'database_unavailable') throw error
    return { required: byToken, signedIn: true, byToken, mustAddFactor: false }
  }
}
