import { setTimeout as delay } from 'node:timers/promises'
import { diag, DiagLogLevel } from '@opentelemetry/api'
import { setGlobalErrorHandler } from '@opentelemetry/core'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Env, TelemetryConfig } from '../env.ts'
import type { Telemetry, TelemetrySource } from './telemetry.ts'
import { metricsOf } from './prometheus-metrics.ts'
import { traceWork } from './trace-work.ts'

type Config = TelemetryConfig & Pick<Env, 'role'>

const silent = () => undefined

/**
 * Milliseconds that a collector may take to receive an export; a process that ends waits no longer for an unavailable
 * one.
 */
const timeoutMillis = 3_000

/** Opens the exporters and subscribes to the tracing channels. */
export function startTelemetry(config: Config, { registry, logger, version }: TelemetrySource): Telemetry {
  const warn = (message: string) => logger.warn({ part: 'telemetry' }, message)
  diag.setLogger({ error: warn, warn, info: silent, debug: silent, verbose: silent }, DiagLogLevel.WARN)
  // By default it would log the stack as well.
  setGlobalErrorHandler((error) => warn(typeof error === 'string' ? error : (error.message ?? 'failed')))
  const own = { 'service.name': 'dossier', 'service.version': version, 'dossier.role': config.role }
  const resource = defaultResource()
    .merge(resourceFromAttributes(own))
    .merge(detectResources({ detectors: [envDetector] }))
  const tracers = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(config.share) }),
    spanProcessors: config.sends.traces
      ? [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ timeoutMillis }) })]
      : [],
  })
  const readers = config.sends.metrics
    ? [
        new PeriodicExportingMetricReader({
          exporter: new OTLPMetricExporter({ timeoutMillis }),
          exportIntervalMillis: config.metricInterval,
          exportTimeoutMillis: Math.min(timeoutMillis, config.metricInterval),
          metricProducers: [metricsOf(registry)],
        }),
      ]
    : []
  const meters = new MeterProvider({ resource, readers })
  const trace = traceWork(tracers.getTracer('dossier', version))
  const ending = async (what: string, shutdown: Promise<void>) => {
    const late = delay(timeoutMillis, 'late' as const, { ref: false })
    const ended = await Promise.race([shutdown, late]).catch(() => 'late' as const)
    if (ended === 'late') warn(`The last ${what} were not received.`)
  }
  return {
    observe: trace.observe,
    storage: trace.storage,
    closeMetrics: () => ending('metrics', meters.shutdown()),
    async close() {
      trace.stop()
      await ending('traces', tracers.shutdown())
      diag.disable()
    },
  }
}
