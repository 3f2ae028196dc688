import { createRequestHandler } from '@remix-run/express'
import {
  batchMessages,
  fingerprintOf,
  hashOfSession,
  logError,
  type Permission,
  permissionsNow,
  type SessionLog,
  toApiError,
} from '@dossier/api'
import type { ReaderPool } from '@dossier/extraction/sandbox'
import { formatMessage } from '@dossier/profiles'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler } from 'express'
import type { WebContext } from '../app/web-context.ts'
import type { Attempts } from './attempts.ts'
import { callerOf, type Identified } from './identity.ts'
import { readPreferences, rememberPreference } from './preferences.ts'
import { isSecure, requestInfo } from './request-info.ts'
import type { Gate } from './session.ts'
import { awayAsPage, pageOfAway } from './away-page.ts'
import { keepUpload } from './keep-upload.ts'
import { readFileDocument, readUpload } from './read-upload.ts'

export interface PagesOptions extends Identified {
  build: ServerBuild
  gate: Gate
  attempts: Attempts
  sessions: SessionLog
  /** Reads uploaded files in processes of their own. */
  readers: ReaderPool
  /** What is the same for every reader. */
  shared: Pick<WebContext, 'samples' | 'documentTypes' | 'vocabulary' | 'auditVocabulary' | 'about' | 'describeApi'>
}

/** Serves the pages; loaders and actions get everything they need from here and call nothing over HTTP. */
export function pages(options: PagesOptions): RequestHandler {
  const handler = createRequestHandler({
    build: options.build,
    mode: 'production',
    getLoadContext: (req) => webContext(req, options),
  })
  return (req, res, next) => {
    agreeOnHost(req)
    handler(req, res, next).catch(next)
  }
}

/**
 * Remix compares `Origin` with the host that a request names, and fails where a proxy has put its own there. Whose page it is was
 * found out before (`sameOriginOnly`).
 */
function agreeOnHost({ headers }: Request): void {
  const { origin } = headers
  if (origin === undefined) return
  if (URL.canParse(origin)) headers['x-forwarded-host'] = new URL(origin).host
  else delete headers.origin
}

/** What the reader may do; null where the database cannot say it, which the page itself will tell. */
async function permissionsOf(req: Request, { services, identify }: Identified): Promise<Permission[] | null> {
  try {
    const owner = await identify(req)
    return owner === null ? [] : [...(await permissionsNow(services, owner))]
  } catch (error) {
    if (toApiError(error)?.code !== 'database_unavailable') throw error
    return null
  }
}

function webContext(req: Request, options: PagesOptions): AppLoadContext {
  const { services, gate, attempts, sessions, shared, readers } = options
  const { requestId, nonce } = requestInfo(req)
  const visit = { secure: isSecure(req), now: services.now() }
  const recorded = (work: () => Promise<void>) => services.databaseMonitor.guard(work).catch(pageOfAway)
  const preferences = readPreferences(req.get('cookie'), req.get('accept-language'))
  const { language } = preferences
  const api = awayAsPage(callerOf(req, options))
  return {
    ...shared,
    ...preferences,
    api,
    permissions: () => permissionsOf(req, options),
    session: { required: gate.required, signedIn: gate.hasSession(req.get('cookie'), visit) },
    nonce,
    requestId,
    report: (error, what) => services.logger.error({ error: logError(error) }, what),
    async signIn(token) {
      const from = req.ip ?? ''
      if (attempts.isSlowed(from)) throw new Response(null, { status: 429, headers: { 'Retry-After': '60' } })
      const cookie = gate.signIn(token, visit)
      const session = cookie === null ? null : gate.sessionOf(cookie, visit)
      if (session !== null) attempts.succeeded(from)
      else if (gate.required) attempts.failed(from)
      if (session !== null) await recorded(() => sessions.signedIn(session, requestId))
      else if (gate.required) await recorded(() => sessions.failed(token, requestId))
      return cookie
    },
    async signOut() {
      const session = gate.sessionOf(req.get('cookie'), visit)
      if (session === null) return gate.signOut(visit.secure)
      gate.end([hashOfSession(session)])
      await recorded(() => sessions.signedOut(session, requestId))
      return gate.signOut(visit.secure)
    },
    fingerprint: fingerprintOf,
    readUpload: (bytes, side) => readUpload(bytes, { readers, side, language, keep: (file) => keepUpload(file, api) }),
    readDocument: (bytes, side) => readFileDocument(bytes, { readers, side }),
    whyNoRun: (message) => formatMessage(batchMessages, message, language),
    remember: rememberPreference,
  }
}
