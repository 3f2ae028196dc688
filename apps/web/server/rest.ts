import { answerRest, httpProblem, type RestAnswer } from '@dossier/api'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { streamEvents } from './event-stream.ts'
import { contextOf, type Identified } from './identity.ts'
import { guardQueryJson, readJson } from './json-body.ts'
import { specification } from './openapi/specification.ts'
import { goneSignal, requestInfo } from './request-info.ts'
import { sendProblem } from './send-problem.ts'

interface RestOptions extends Identified {
  /** The largest body accepted. Bytes. */
  limit: number
}

/**
 * Every procedure as a REST route, and the specification that lists them. The Remix pages serve the page that shows it.
 */
export function rest({ limit, ...identified }: RestOptions): Router {
  const router = Router()
  router.get('/', (_req, res) => res.redirect(303, '/api/docs'))
  // The page, and the data it loads on client-side navigation.
  router.get(['/docs', '/docs.data'], (_req, _res, next) => next('router'))
  router.get('/openapi.json', (_req, res) => res.json(specification()))
  router.use(jsonOnly, guardQueryJson, readJson({ limit }))
  router.use((req, res, next) => {
    answer(req, res, identified).catch(next)
  })
  return router
}

/** A page of another site can send forms and plain text without a preflight, but not JSON. */
const jsonOnly: RequestHandler = (req, res, next) => {
  const hasBody = Number(req.get('content-length') ?? 0) > 0
  if (!hasBody || req.is('application/json')) return next()
  return sendProblem(res, httpProblem(415, 'Send the body as application/json.', requestInfo(req).requestId))
}

async function answer(req: Request, res: Response, identified: Identified) {
  const signal = goneSignal(res)
  const context = await contextOf(req, identified)
  const search = req.originalUrl.split('?').slice(1).join('?')
  const hasBody = Number(req.get('content-length') ?? 0) > 0
  const request = {
    method: req.method === 'HEAD' ? 'GET' : req.method,
    path: req.path,
    query: new URLSearchParams(search),
    body: hasBody ? (req.body as unknown) : undefined,
    header: (name: string) => req.get(name),
  }
  await send(req, res, { answered: await answerRest(context, request, signal), signal })
}

async function send(
  req: Request,
  res: Response,
  { answered, signal }: { answered: RestAnswer; signal: AbortSignal },
): Promise<void> {
  switch (answered.kind) {
    case 'problem':
      if (answered.allow.length > 0) res.setHeader('Allow', answered.allow.join(', '))
      return sendProblem(res, answered.problem)
    case 'events':
      return streamEvents(res, { events: answered.events, show: (event) => event, signal })
    case 'value':
      if (answered.next !== null) res.setHeader('Link', `<${req.baseUrl}${req.path}?${answered.next}>; rel="next"`)
      res.json(answered.value ?? null)
  }
}
