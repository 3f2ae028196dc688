import {
  answerInput,
  answerShare,
  type OpenedShared,
  openShare,
  openSharedBundle,
  openSharedDocument,
  readShare,
  type Services,
  toApiError,
} from '@dossier/api'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { type Attempts, countAttempts } from '../attempts.ts'
import { sendDownload } from '../downloads.ts'
import { formsOnly, onlyMethods } from '../method-guards.ts'
import { fieldOf, publicIdOf, refusePrefetch, secretOf } from '../public-forms.ts'
import { publicHeaders, publicLanguageOf } from '../public-page.ts'
import { limitBody } from '../request-guards.ts'
import { requestInfo } from '../request-info.ts'
import { visitCookies } from '../visit-cookies.ts'
import { openedPage, type RefusedAnswer } from './opened-page.ts'
import { codePage, openPage, overPage, type Place, messagePage, sharePath } from './share-pages.ts'

/** An answer of four-byte characters, each byte encoded as three in a form. Bytes. */
const formLimit = 64_000

const { keepVisit, visitOf } = visitCookies({ name: 'dossier_share', path: '/s' })

interface Sharing {
  services: Services
  /** Wrong secrets by network. */
  attempts: Attempts
}

/**
 * Everything below `/s`: what recipients of share links see. Nobody here is signed in. A GET without the cookie of a
 * visit makes no database query; a POST with the secret starts a visit.
 */
export function shares(services: Services): RequestHandler {
  const sharing = { services, attempts: countAttempts(() => services.now().getTime()) }
  const router = Router()
  router.use(onlyMethods('GET', 'HEAD', 'POST'), publicHeaders, refusePrefetch)
  router.use(
    limitBody(formLimit),
    formsOnly,
    express.urlencoded({ extended: false, limit: formLimit, parameterLimit: 10 }),
  )
  const guarded = (work: (req: Request, res: Response) => Promise<void>): RequestHandler => {
    return (req, res, next) => void services.databaseMonitor.guard(() => work(req, res)).catch(next)
  }
  router.get(
    '/:publicId',
    guarded((req, res) => showPage(services, req, res)),
  )
  router.post(
    '/:publicId',
    guarded((req, res) => open(sharing, req, res)),
  )
  router.get(
    '/:publicId/documents/:documentId',
    guarded((req, res) => send(services, req, res, openedDocument)),
  )
  router.get(
    '/:publicId/documents.zip',
    guarded((req, res) => send(services, req, res, openSharedBundle)),
  )
  router.post(
    '/:publicId/answer',
    guarded((req, res) => answer(services, req, res)),
  )
  router.post('/:publicId/close', (req, res) => {
    keepVisit(req, res, { publicId: placeOf(req).publicId, session: '' })
    res.redirect(303, `${sharePath(placeOf(req))}&closed`)
  })
  // A malformed link looks like an unknown one.
  router.use((req, res) => sendUnknown(res, { publicId: 'x', language: placeOf(req).language }))
  return router
}

function placeOf(req: Request): Place {
  const language = publicLanguageOf(req.query['lang'], req.get('accept-language'))
  return { publicId: publicIdOf(req), language }
}

function sendPage(res: Response, status: number, page: string): void {
  res.status(status).type('html').send(page)
}

function sendUnknown(res: Response, place: Place): void {
  sendPage(
    res,
    404,
    messagePage(place, ({ unknownTitle, unknown }) => ({ title: unknownTitle, text: unknown, again: true })),
  )
}

function sendExpired(res: Response, place: Place, person: string): void {
  sendPage(
    res,
    410,
    messagePage(place, (words) => ({ title: words.expiredTitle, text: words.expired(person) })),
  )
}

async function showPage(services: Services, req: Request, res: Response, refused?: RefusedAnswer): Promise<void> {
  const place = placeOf(req)
  const { publicId } = place
  const closed = req.query['closed'] !== undefined
  const session = visitOf(req)
  if (session === '') return sendPage(res, 200, openPage(place, { closed }))
  const shown = await readShare(services, { publicId, session })
  if (shown.outcome === 'unknown') return sendPage(res, 200, openPage(place, { closed }))
  if (shown.outcome === 'expired') return sendExpired(res, place, shown.askWhom.person)
  keepVisit(req, res, { publicId, session: shown.session })
  const saved = req.query['saved'] !== undefined && refused === undefined
  const page = openedPage(place, { share: shown.page, saved, ...(refused !== undefined && { refused }) })
  sendPage(res, refused === undefined ? 200 : 400, page)
}

async function open({ services, attempts }: Sharing, req: Request, res: Response): Promise<void> {
  const place = placeOf(req)
  const from = req.ip ?? ''
  if (attempts.isSlowed(from)) {
    res.setHeader('Retry-After', '60')
    return sendPage(
      res,
      429,
      messagePage(place, (words) => ({ title: words.slowedTitle, text: words.slowed, again: true })),
    )
  }
  const secret = secretOf(req)
  const { requestId } = requestInfo(req)
  const opened = await openShare(services, {
    publicId: place.publicId,
    secret,
    code: fieldOf(req, 'code').trim(),
    requestId,
  })
  if (opened.outcome === 'unknown') {
    attempts.failed(from)
    return sendUnknown(res, place)
  }
  if (opened.outcome === 'expired') return sendExpired(res, place, opened.askWhom.person)
  if (opened.outcome === 'code') {
    const { wrong, waitSeconds } = opened
    if (waitSeconds > 0) res.setHeader('Retry-After', String(waitSeconds))
    const status = wrong ? 403 : waitSeconds > 0 ? 429 : 200
    return sendPage(res, status, codePage(place, { secret, wrong, waitSeconds }))
  }
  keepVisit(req, res, { publicId: place.publicId, session: opened.session })
  res.redirect(303, sharePath(place))
}

interface Visit {
  publicId: string
  session: string
  requestId: string
}

type Opener = (services: Services, visit: Visit, req: Request) => Promise<OpenedShared>

const openedDocument: Opener = (services, visit, req) =>
  openSharedDocument(services, { ...visit, documentId: String(req.params['documentId']) })

async function send(services: Services, req: Request, res: Response, opener: Opener): Promise<void> {
  const place = placeOf(req)
  const visit = { publicId: place.publicId, session: visitOf(req), requestId: requestInfo(req).requestId }
  try {
    const found = await opener(services, visit, req)
    if (found.outcome === 'unknown') return res.redirect(303, sharePath(place))
    if (found.outcome === 'expired') return sendExpired(res, place, found.askWhom.person)
    await sendDownload(req, res, { services, download: found.download, disposition: 'attachment' })
  } catch (error) {
    const code = toApiError(error)?.code
    if (res.headersSent || (code !== 'not_found' && code !== 'deleted')) throw error
    sendPage(
      res,
      410,
      messagePage(place, (words) => ({ title: words.documents, text: words.gone, again: true })),
    )
  }
}

async function answer(services: Services, req: Request, res: Response): Promise<void> {
  const place = placeOf(req)
  const given = { answer: fieldOf(req, 'answer'), text: fieldOf(req, 'text').replace(/\r\n?/g, '\n') }
  const session = visitOf(req)
  const said = answerInput.safeParse(given)
  if (!said.success) {
    const problem = said.error.issues.some(({ path }) => path[0] === 'answer') ? 'answer' : 'text'
    const visited = await readShare(services, { publicId: place.publicId, session })
    if (visited.outcome === 'shown') return showPage(services, req, res, { ...given, problem })
    return sendPage(res, 409, overPage(place, given.text))
  }
  const { requestId } = requestInfo(req)
  const answered = await answerShare(services, { publicId: place.publicId, session, requestId, said: said.data })
  if (answered.outcome === 'expired') return sendExpired(res, place, answered.askWhom.person)
  if (answered.outcome === 'unknown') return sendPage(res, 409, overPage(place, given.text))
  res.redirect(303, `${sharePath(place)}&saved#answer`)
}
