import {
  bitsOf,
  checkForm,
  makeTicket,
  maxFileBytes,
  openPosting,
  readTicket,
  receiveApplication,
  recordRefused,
  type Services,
  takeFile,
  type TypedForm,
} from '@dossier/api'
import type { ReaderPool } from '@dossier/extraction/sandbox'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { type Attempts, countAttempts } from '../attempts.ts'
import { formsOnly, onlyMethods } from '../method-guards.ts'
import { publicHeaders, publicLanguageOf, publicLanguages } from '../public-page.ts'
import { limitBody } from '../request-guards.ts'
import { requestInfo } from '../request-info.ts'
import type { FormState, Posting } from './apply-form.ts'
import { messagePage, type Place } from './apply-frame.ts'
import { postingPage, thanksPage } from './apply-pages.ts'
import { readForm, type ReadForm } from './read-form.ts'

/** Larger than a file may be, so that a file that is too large gets an error at its field. Bytes. */
const bodyLimit = 40_000_000
/** Forms per minute, for one job. */
const mostPerJob = 600
/** From this many forms per minute on, a form must prove work or wait: per network, and per job. */
const manyFrom = { network: 5, job: 60 } as const
/** Maximum number of files waiting to be read; further files are accepted unread, and read later. */
const mostWaiting = 30

interface Applying {
  services: Services
  readers: Pick<ReaderPool, 'read'>
  /** Sent forms, by network and by job. */
  sent: { byNetwork: Attempts; byJob: Attempts }
  /** Like `sent`, with the lower limits of `manyFrom`. */
  many: { byNetwork: Attempts; byJob: Attempts }
  waiting: number
}

/**
 * Everything below `/apply`: what applicants see of a published job. Nobody here is signed in, and no cookie is set.
 */
export function applying(services: Services, readers: Pick<ReaderPool, 'read'>): RequestHandler {
  const now = () => services.now().getTime()
  const desk: Applying = {
    services,
    readers,
    sent: { byNetwork: countAttempts(now), byJob: countAttempts(now, mostPerJob) },
    many: { byNetwork: countAttempts(now, manyFrom.network), byJob: countAttempts(now, manyFrom.job) },
    waiting: 0,
  }
  const router = Router()
  router.use(onlyMethods('GET', 'HEAD', 'POST'), publicHeaders, limitBody(bodyLimit), formsOnly)
  const guarded = (work: (req: Request, res: Response) => Promise<void>): RequestHandler => {
    return (req, res, next) => void services.databaseMonitor.guard(() => work(req, res)).catch(next)
  }
  router.get(
    '/:slug',
    guarded((req, res) => show(desk, req, res)),
  )
  router.post(
    '/:slug',
    guarded((req, res) => receive(desk, req, res)),
  )
  router.use((req, res) => sendUnknown(req, res))
  return router
}

function slugOf(req: Request): string {
  const { slug } = req.params
  return typeof slug === 'string' && /^[\w-]{1,40}$/.test(slug) ? slug : ''
}

function placeOf(req: Request, { slug, languages }: Posting): Place {
  const offered = publicLanguages.filter((language) => languages.includes(language))
  const language = publicLanguageOf(req.query['lang'], req.get('accept-language'), offered)
  return { path: `/apply/${slug}`, language, offered }
}

function sendMessage(req: Request, res: Response, status: number, say: Parameters<typeof messagePage>[1]): void {
  const language = publicLanguageOf(req.query['lang'], req.get('accept-language'))
  res
    .status(status)
    .type('html')
    .send(messagePage({ path: `/apply/${slugOf(req)}`, language }, say))
}

const sendUnknown = (req: Request, res: Response) =>
  sendMessage(req, res, 404, ({ unknownTitle, unknown }) => ({ title: unknownTitle, text: unknown }))
const sendClosed = (req: Request, res: Response) =>
  sendMessage(req, res, 410, ({ closedTitle, closed }) => ({ title: closedTitle, text: closed }))

const emptyForm: TypedForm = { name: '', email: '', phone: '', message: '', consent: false, pool: false }

function isBusy({ many }: Applying, req: Request): boolean {
  return many.byNetwork.isSlowed(req.ip ?? '') || many.byJob.isSlowed(slugOf(req))
}

async function show(desk: Applying, req: Request, res: Response): Promise<void> {
  const { services } = desk
  const slug = slugOf(req)
  const found = await openPosting(services, slug)
  if (found.outcome === 'unknown') return sendUnknown(req, res)
  if (found.outcome === 'closed') return sendClosed(req, res)
  const { posting } = found
  const ticket = makeTicket(services, slug, { isBusy: isBusy(desk, req) })
  const state = { ticket, typed: emptyForm, problems: {}, file: null, notice: null, wasSent: false }
  res.type('html').send(postingPage(placeOf(req, posting), { posting, state }))
}

async function receive(desk: Applying, req: Request, res: Response): Promise<void> {
  const { services, sent, many } = desk
  const slug = slugOf(req)
  const from = req.ip ?? ''
  const isSlowed = sent.byNetwork.isSlowed(from) || sent.byJob.isSlowed(slug)
  const [wasBusy, isMany] = [isBusy(desk, req), many.byNetwork.isSlowed(from)]
  if (!isSlowed) for (const count of [sent, many]) count.byNetwork.failed(from)
  // If a form comes too early, only its texts are kept, to be sent again.
  const form = await readForm(req, { fileSize: isSlowed ? 1 : maxFileBytes })
  if (form === null)
    return sendMessage(req, res, 400, ({ malformedTitle, malformed }) => ({ title: malformedTitle, text: malformed }))
  const found = await openPosting(services, slug)
  if (found.outcome === 'unknown') return sendUnknown(req, res)
  if (found.outcome === 'closed') return sendClosed(req, res)
  if (!isSlowed) for (const count of [sent, many]) count.byJob.failed(slug)
  const { posting } = found
  const place = placeOf(req, posting)
  const { form: typed, problems } = checkForm(typedIn(form.fields))
  const given = form.fields.get('ticket') ?? ''
  const proof = form.fields.get('proof') ?? ''
  const ticket = readTicket(services, slug, { ticket: given, proof, isBusy: isMany })
  const isUnproven = 'problem' in ticket && ticket.problem === 'unproven'
  const again = (status: number, state: Partial<FormState>) => {
    // A visitor who waits with a ticket that needs a proof keeps that ticket.
    const isKept = 'key' in ticket || (isUnproven && bitsOf(given) > 0)
    const next = isKept ? given : makeTicket(services, slug, { isBusy: wasBusy })
    const rest = { ticket: next, typed, problems, file: null, notice: null, wasSent: true }
    res
      .status(status)
      .type('html')
      .send(postingPage(place, { posting, state: { ...rest, ...state } }))
  }
  if (isSlowed) {
    res.setHeader('Retry-After', '60')
    return again(429, { problems: {}, notice: 'slowed' })
  }
  // A bot fills in a hidden field, or is faster than a person. A person can send the form once more.
  const isOdd = (form.fields.get('website') ?? '') !== '' || 'problem' in ticket
  const read = isOdd ? null : await fileOf(desk, form.bytes)
  const refused = read?.refused ?? null
  const { requestId } = requestInfo(req)
  if (read !== null && 'found' in read && read.found !== undefined)
    await recordRefused(services, { slug, found: read.found, requestId })
  if (Object.keys(problems).length > 0 || refused !== null) return again(400, { file: refused })
  if (isUnproven) {
    res.setHeader('Retry-After', '60')
    return again(429, { notice: 'slowed' })
  }
  if ('problem' in ticket || isOdd || read?.file == null) return again(400, { notice: 'again' })
  const { language } = place
  const received = await receiveApplication(services, {
    slug,
    key: ticket.key,
    language,
    form: typed,
    file: read.file,
    requestId,
  })
  if (received.outcome === 'received')
    return void res.type('html').send(thanksPage(place, { posting, receipt: received.receipt }))
  if (received.outcome === 'full') return again(503, { notice: 'full' })
  return received.outcome === 'closed' ? sendClosed(req, res) : sendUnknown(req, res)
}

function typedIn(fields: ReadForm['fields']): TypedForm {
  const text = (name: string) => fields.get(name) ?? ''
  return {
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    message: text('message'),
    consent: text('consent') === 'yes',
    pool: text('pool') === 'yes',
  }
}

type Read = Awaited<ReturnType<typeof takeFile>> | { file: null; refused: 'missing' }

async function fileOf(desk: Applying, bytes: Uint8Array | null): Promise<Read> {
  if (bytes === null) return { file: null, refused: 'too_big' }
  if (bytes.byteLength === 0) return { file: null, refused: 'missing' }
  const readers = desk.waiting < mostWaiting ? desk.readers : null
  desk.waiting += 1
  try {
    const { scanner, ocr } = desk.services
    return await takeFile({ readers, scanner, readsScansLater: ocr !== null }, bytes)
  } finally {
    desk.waiting -= 1
  }
}
