import {
  answerIntake,
  finishIntake,
  type IntakePage,
  isDone,
  openIntake,
  readIntakePage,
  type Services,
  stopReminders,
} from '@dossier/api'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { type Attempts, countAttempts } from '../attempts.ts'
import { formsOnly, onlyMethods } from '../method-guards.ts'
import { fieldsOf, publicIdOf, refusePrefetch, secretOf } from '../public-forms.ts'
import { publicHeaders, publicLanguageOf } from '../public-page.ts'
import { limitBody } from '../request-guards.ts'
import { requestInfo } from '../request-info.ts'
import { visitCookies } from '../visit-cookies.ts'
import { intakePath, openPage, overPage, type Place, messagePage } from './intake-frame.ts'
import { overviewPage } from './overview-page.ts'
import { type Refused, stepPage } from './step-page.ts'

/** For eight texts of 4,000 characters and their previous values, each character up to nine bytes in a form. Bytes. */
const formLimit = 600_000

const { keepVisit, visitOf } = visitCookies({ name: 'dossier_intake', path: '/intake' })

/**
 * Everything below `/intake`: where persons fill in what their draft lacks. Nobody here is signed in. A GET without the
 * cookie of a visit makes no database query; a POST with the secret starts a visit.
 */
export function intakes(services: Services): RequestHandler {
  const attempts = countAttempts(() => services.now().getTime())
  const router = Router()
  router.use(onlyMethods('GET', 'HEAD', 'POST'), publicHeaders, refusePrefetch, limitBody(formLimit), formsOnly)
  router.use(express.urlencoded({ extended: false, limit: formLimit, parameterLimit: 40 }))
  const guarded = (work: (req: Request, res: Response) => Promise<void>): RequestHandler => {
    return (req, res, next) => void services.databaseMonitor.guard(() => work(req, res)).catch(next)
  }
  const { get, post } = {
    get: (path: string, work: (req: Request, res: Response) => Promise<void>) => router.get(path, guarded(work)),
    post: (path: string, work: (req: Request, res: Response) => Promise<void>) => router.post(path, guarded(work)),
  }
  get('/:publicId', (req, res) => showPage(services, req, res))
  post('/:publicId', (req, res) => open(services, attempts, req, res))
  post('/:publicId/answers', (req, res) => answer(services, req, res))
  post('/:publicId/finish', (req, res) => act(services, req, res, finishIntake))
  post('/:publicId/reminders-off', (req, res) => act(services, req, res, stopReminders))
  router.post('/:publicId/close', (req, res) => {
    keepVisit(req, res, { publicId: publicIdOf(req), session: '' })
    res.redirect(303, `${intakePath(placeOf(req))}&closed`)
  })
  // A malformed link looks like an unknown one.
  router.use((req, res) => sendUnknown(res, placeOf(req)))
  return router
}

function placeOf(req: Request): Place {
  return { publicId: publicIdOf(req), language: publicLanguageOf(req.query['lang'], req.get('accept-language')) }
}

function sendPage(res: Response, status: number, page: string): void {
  res.status(status).type('html').send(page)
}

function sendUnknown(res: Response, place: Place): void {
  const page = messagePage(place, ({ unknownTitle, unknown }) => ({ title: unknownTitle, text: unknown, again: true }))
  sendPage(res, 404, page)
}

function sendExpired(res: Response, place: Place, person: string): void {
  sendPage(
    res,
    410,
    messagePage(place, (words) => ({ title: words.expiredTitle, text: words.expired(person) })),
  )
}

/** The step in the address, from 1; 0 for an invalid one. */
function stepOf(req: Request, { steps }: IntakePage): number {
  const step = Number(req.query['step'])
  return Number.isInteger(step) && step >= 1 && step <= steps.length ? step : 0
}

async function showPage(
  services: Services,
  req: Request,
  res: Response,
  refused: Refused | null = null,
): Promise<void> {
  const place = placeOf(req)
  const { publicId } = place
  const closed = req.query['closed'] !== undefined
  const session = visitOf(req)
  if (session === '') return sendPage(res, 200, openPage(place, { closed }))
  const shown = await readIntakePage(services, { publicId, session })
  if (shown.outcome === 'unknown') return sendPage(res, 200, openPage(place, { closed }))
  if (shown.outcome === 'expired') return sendExpired(res, place, shown.person)
  keepVisit(req, res, { publicId, session: shown.session })
  const { page } = shown
  const step = stepOf(req, page)
  if (step === 0) return sendPage(res, 200, overviewPage(place, { page, saved: req.query['saved'] !== undefined }))
  const status = refused === null ? 200 : refused.conflicts.length > 0 ? 409 : 400
  sendPage(res, status, stepPage(place, { page, step, refused }))
}

async function open(services: Services, attempts: Attempts, req: Request, res: Response): Promise<void> {
  const place = placeOf(req)
  const from = req.ip ?? ''
  if (attempts.isSlowed(from)) {
    res.setHeader('Retry-After', '60')
    const page = messagePage(place, (words) => ({ title: words.slowedTitle, text: words.slowed, again: true }))
    return sendPage(res, 429, page)
  }
  const { requestId } = requestInfo(req)
  const opened = await openIntake(services, { publicId: place.publicId, secret: secretOf(req), requestId })
  if (opened.outcome === 'unknown') {
    attempts.failed(from)
    return sendUnknown(res, place)
  }
  if (opened.outcome === 'expired') return sendExpired(res, place, opened.person)
  keepVisit(req, res, { publicId: place.publicId, session: opened.session })
  res.redirect(303, intakePath(place))
}

async function answer(services: Services, req: Request, res: Response): Promise<void> {
  const place = placeOf(req)
  const fields = new Map(fieldsOf(req))
  const written = [...fields].flatMap(([name, value]) => {
    if (!name.startsWith('value.')) return []
    const id = name.slice('value.'.length)
    return [{ id, value, was: fields.get(`was.${id}`) ?? '' }]
  })
  const answered = await answerIntake(services, { ...visitIn(req), written })
  if (answered.outcome === 'expired') return sendExpired(res, place, answered.person)
  if (answered.outcome === 'unknown') {
    const texts = written.filter(({ value, was }) => value.trim() !== '' && value !== was).map(({ value }) => value)
    return sendPage(res, 409, overPage(place, texts))
  }
  const { conflicts, problems } = answered
  if (conflicts.length + problems.length > 0) {
    const typed = new Map(written.map(({ id, value, was }) => [id, { value, was }]))
    return showPage(services, req, res, { conflicts, problems, typed })
  }
  res.redirect(303, await afterStep(services, req))
}

/** The next step that is not done, or the overview. */
async function afterStep(services: Services, req: Request): Promise<string> {
  const place = placeOf(req)
  const shown = await readIntakePage(services, visitIn(req))
  if (shown.outcome !== 'shown') return intakePath(place)
  const { steps } = shown.page
  const next = steps.findIndex((step, index) => index >= stepOf(req, shown.page) && !isDone(step))
  return `${intakePath(place)}${next === -1 ? '&saved' : `&step=${next + 1}`}`
}

function visitIn(req: Request) {
  return { publicId: publicIdOf(req), session: visitOf(req), requestId: requestInfo(req).requestId }
}

async function act(
  services: Services,
  req: Request,
  res: Response,
  work: typeof finishIntake | typeof stopReminders,
): Promise<void> {
  const place = placeOf(req)
  const done = await work(services, visitIn(req))
  if (done.outcome === 'expired') return sendExpired(res, place, done.person)
  res.redirect(303, intakePath(place))
}
