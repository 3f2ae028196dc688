import { AsyncLocalStorage } from 'node:async_hooks'
import type { TracingChannel } from 'node:diagnostics_channel'
import { inLogContext, statementChannel, type StorageCall, type TracedWork, workChannel } from '@dossier/api'
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import type { RequestHandler } from 'express'
import { areaOf, endStatus } from '../request-info.ts'
import type { Telemetry } from './telemetry.ts'

const kinds: Readonly<Record<TracedWork['kind'], SpanKind>> = {
  procedure: SpanKind.INTERNAL,
  job: SpanKind.CONSUMER,
  render: SpanKind.INTERNAL,
}

/** Describes the span for a message of a channel. */
type Describe<Data> = (data: Data) => { name: string; kind: SpanKind; attributes: Record<string, string | number> }

/**
 * Creates spans for requests, procedures, jobs, rendering, statements and storage calls, each within the span that
 * caused it. Names and attributes contain no paths, values or messages, because these could name a person.
 */
export function traceWork(tracer: Tracer): Pick<Telemetry, 'observe' | 'storage'> & { stop(): void } {
  const contexts = new AsyncLocalStorage<Context>()
  const current = () => contexts.getStore() ?? ROOT_CONTEXT
  const stops = [
    follow(workChannel, ({ kind, name, attributes }) => ({
      name: `${kind} ${name}`,
      kind: kinds[kind],
      attributes: Object.fromEntries(Object.entries(attributes ?? {}).map(([key, value]) => [`dossier.${key}`, value])),
    })),
    follow(statementChannel, ({ summary }) => ({
      name: summary,
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'postgresql', 'db.query.summary': summary },
    })),
  ]

  function follow<Data extends object>(channel: TracingChannel<unknown, Data>, describe: Describe<Data>): () => void {
    const spans = new WeakMap<object, Span>()
    const spanOf = (data: unknown) => (isObject(data) ? spans.get(data) : undefined)
    channel.start.bindStore(contexts, (data) => {
      const { name, ...options } = describe(data)
      const span = tracer.startSpan(name, options, current())
      spans.set(data, span)
      return trace.setSpan(current(), span)
    })
    const fail = (data: unknown) => spanOf(data)?.setStatus({ code: SpanStatusCode.ERROR })
    const end = (data: unknown) => {
      if (hasFailed(data)) fail(data)
      spanOf(data)?.end()
    }
    channel.error.subscribe(fail)
    channel.asyncEnd.subscribe(end)
    return () => {
      channel.error.unsubscribe(fail)
      channel.asyncEnd.unsubscribe(end)
      channel.start.unbindStore(contexts)
    }
  }

  return {
    observe: traceRequests(tracer, contexts),
    storage(call) {
      storageSpan(tracer, current(), call)
    },
    stop() {
      for (const stop of stops) stop()
    },
  }
}

/** A procedure returns its failure instead of throwing it. */
function hasFailed(data: unknown): boolean {
  const result = isObject(data) && 'result' in data ? data.result : null
  return isObject(result) && 'ok' in result && result.ok === false
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function traceRequests(tracer: Tracer, contexts: AsyncLocalStorage<Context>): RequestHandler {
  const propagator = new W3CTraceContextPropagator()
  const getter = {
    keys: (headers: Record<string, unknown>) => Object.keys(headers),
    get: (headers: Record<string, unknown>, key: string) => headers[key] as string | string[] | undefined,
  }
  return (req, res, next) => {
    const area = areaOf(req)
    const attributes = { 'http.request.method': req.method, 'http.route': `/${area}` }
    const parent = propagator.extract(ROOT_CONTEXT, req.headers, getter)
    const span = tracer.startSpan(`${req.method} ${area}`, { kind: SpanKind.SERVER, attributes }, parent)
    res.once('close', () => {
      const status = endStatus(req, res)
      span.setAttribute('http.response.status_code', status)
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    const answer = () => inLogContext({ trace: span.spanContext().traceId }, next)
    contexts.run(trace.setSpan(parent, span), answer)
  }
}

/** The driver reports a call when it has ended, within the work that made it. */
function storageSpan(tracer: Tracer, parent: Context, { driver, operation, seconds, code, bytes }: StorageCall): void {
  const end = Date.now()
  const attributes = { 'dossier.storage.driver': driver, ...(bytes !== null && { 'dossier.storage.bytes': bytes }) }
  const options = { kind: SpanKind.CLIENT, startTime: end - seconds * 1000, attributes }
  const span = tracer.startSpan(`${operation} ${driver}`, options, parent)
  if (code !== null) span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR })
  span.end(end)
}
