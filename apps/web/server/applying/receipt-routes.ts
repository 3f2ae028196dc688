import {
  askByReceipt,
  contentDisposition,
  eraseReceipt,
  exportReceipt,
  openReceipt,
  type ReceiptVisit,
  type Services,
  withdraw,
  withdrawObjection,
} from '@dossier/api'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { type Attempts, countAttempts } from '../attempts.ts'
import { formsOnly, onlyMethods } from '../method-guards.ts'
import { fieldOf, publicIdOf, secretOf } from '../public-forms.ts'
import { publicHeaders, publicLanguageOf, publicLanguages } from '../public-page.ts'
import { limitBody } from '../request-guards.ts'
import { requestInfo } from '../request-info.ts'
import { documentPolicy } from '../security-headers.ts'
import { messagePage, type Place } from './apply-frame.ts'
import { receiptPage, unopenedPage } from './receipt-pages.ts'

/** For a text of 4,000 characters, each of which may be nine bytes in a form. */
const formLimit = 40_000

/**
 * Everything below `/receipts`: what the sender of an application sees of it. A GET reads nothing; each POST includes
 * the secret of the link, which is in no address, no cookie and no log.
 */
export function receipts(services: Services): RequestHandler {
  const attempts = countAttempts(() => services.now().getTime())
  const router = Router()
  router.use(onlyMethods('GET', 'HEAD', 'POST'), publicHeaders, limitBody(formLimit), formsOnly)
  router.use(express.urlencoded({ extended: false, limit: formLimit, parameterLimit: 10 }))
  router.get('/:publicId', (req, res) => void res.type('html').send(unopenedPage(placeOf(req))))
  router.post('/:publicId', (req, res, next) => {
    void services.databaseMonitor.guard(() => act(services, attempts, req, res)).catch(next)
  })
  router.use((req, res) => sendUnknown(req, res))
  return router
}

function placeOf(req: Request): Place {
  const language = publicLanguageOf(req.query['lang'], req.get('accept-language'))
  return { path: `/receipts/${publicIdOf(req)}`, language, offered: publicLanguages }
}

function sendMessage(req: Request, res: Response, status: number, say: Parameters<typeof messagePage>[1]): void {
  res
    .status(status)
    .type('html')
    .send(messagePage(placeOf(req), say))
}

const sendUnknown = (req: Request, res: Response) =>
  sendMessage(req, res, 404, ({ noReceiptTitle, noReceipt }) => ({ title: noReceiptTitle, text: noReceipt }))

async function act(services: Services, attempts: Attempts, req: Request, res: Response): Promise<void> {
  const from = req.ip ?? ''
  if (attempts.isSlowed(from)) {
    res.setHeader('Retry-After', '60')
    return sendMessage(req, res, 429, ({ slowedTitle, slowedReceipt }) => ({ title: slowedTitle, text: slowedReceipt }))
  }
  const secret = secretOf(req)
  const visit = { publicId: publicIdOf(req), secret, requestId: requestInfo(req).requestId }
  const unknown = () => {
    attempts.failed(from)
    sendUnknown(req, res)
  }
  const action = fieldOf(req, 'action')
  if (action === 'data' || action === 'file') {
    const found = await exportReceipt(services, { ...visit, what: action })
    return found === null ? unknown() : sendFile(res, found)
  }
  let isUnsure = false
  if (action === 'withdraw' && !(await withdraw(services, visit))) return unknown()
  const details = fieldOf(req, 'details').trim()
  const isUnsaid = action === 'rectify' && details === ''
  if (!isUnsaid && !(await askAbout(services, visit, { action, details }))) return unknown()
  if (action === 'erase') {
    isUnsure = fieldOf(req, 'sure') !== 'yes'
    const erased = isUnsure ? 'held' : await eraseReceipt(services, visit)
    if (erased === 'unknown') return unknown()
    if (erased === 'erased')
      return sendMessage(req, res, 200, (words) => ({ title: words.erasedTitle, text: words.erased }))
  }
  const receipt = await openReceipt(services, visit)
  if (receipt === null) return unknown()
  res
    .status(isUnsure || isUnsaid ? 400 : 200)
    .type('html')
    .send(receiptPage(placeOf(req), { receipt, secret, isUnsure, isUnsaid }))
}

/**
 * Requests a correction, objects, or ends an objection; does nothing for another action. False for a link that does not
 * work.
 */
async function askAbout(
  services: Services,
  visit: ReceiptVisit,
  { action, details }: { action: string; details: string },
): Promise<boolean> {
  if (action === 'rectify') return askByReceipt(services, { ...visit, kind: 'rectification', details })
  if (action === 'object') return askByReceipt(services, { ...visit, kind: 'objection', details })
  return action !== 'unobject' || withdrawObjection(services, visit)
}

function sendFile(
  res: Response,
  { name, contentType, bytes }: { name: string; contentType: string; bytes: Uint8Array },
) {
  res.setHeader('Content-Type', contentType)
  res.setHeader('Content-Disposition', contentDisposition('attachment', name))
  res.setHeader('Content-Security-Policy', documentPolicy)
  res.end(bytes)
}
