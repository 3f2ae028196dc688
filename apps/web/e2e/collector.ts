import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const attribute = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })

const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(attribute),
})

const traces = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
})

const metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      scopeMetrics: z.array(z.object({ metrics: z.array(z.looseObject({ name: z.string() })) })),
    }),
  ),
})

/** A received span, with the role of the process that sent it. */
type ReceivedSpan = z.infer<typeof span> & { role: unknown }

/** A server that accepts what an OpenTelemetry collector accepts, as JSON. */
export interface Collector {
  url: string
  spans(): ReceivedSpan[]
  metrics(): z.infer<typeof metrics>['resourceMetrics'][number]['scopeMetrics'][number]['metrics']
  /** Everything that was received, as text. */
  said(): string
  close(): Promise<void>
}

/** Starts a collector on a free port. */
export async function startCollector(): Promise<Collector> {
  const bodies: { path: string; body: string }[] = []
  const server = createServer(async (req, res) => {
    bodies.push({ path: req.url ?? '', body: await text(req) })
    res.setHeader('content-type', 'application/json').end('{}')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const bound = server.address()
  const received = (path: string) => bodies.filter((one) => one.path === path).map(({ body }) => JSON.parse(body))
  return {
    url: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
    spans: () =>
      received('/v1/traces').flatMap((body) =>
        traces.parse(body).resourceSpans.flatMap(({ resource, scopeSpans }) => {
          const role = resource.attributes.find(({ key }) => key === 'dossier.role')?.value['stringValue']
          return scopeSpans.flatMap(({ spans }) => spans.map((one) => ({ ...one, role })))
        }),
      ),
    metrics: () =>
      received('/v1/metrics').flatMap((body) =>
        metrics.parse(body).resourceMetrics.flatMap((one) => one.scopeMetrics.flatMap((scope) => scope.metrics)),
      ),
    said: () => bodies.map(({ body }) => body).join('\n'),
    async close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
