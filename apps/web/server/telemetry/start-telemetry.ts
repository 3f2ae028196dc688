import { diag, DiagLogLevel } from '@opentelemetry/api'
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

/** Opens the exporters and subscribes to what is traced. */
export function startTelemetry(config: Config, { registry, logger, version }: TelemetrySource): Telemetry {
  const warn = (message: string) => logger.warn({ part: 'telemetry' }, message)
  // Only the message: what follows it can hold addresses with credentials.
  diag.setLogger({ error: warn, warn, info: silent, debug: silent, verbose: silent }, DiagLogLevel.WARN)
  const own = { 'service.name': 'dossier', 'service.version': version, 'dossier.role': config.role }
  const resource = defaultResource()
    .merge(resourceFromAttributes(own))
    .merge(detectResources({ detectors: [envDetector] }))
  const tracers = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(config.share) }),
    spanProcessors: config.sends.traces ? [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })] : [],
  })
  const readers = config.sends.metrics
    ? [
        new PeriodicExportingMetricReader({
          exporter: new OTLPMetricExporter(),
          exportIntervalMillis: config.metricInterval,
          metricProducers: [metricsOf(registry)],
        }),
      ]
    : []
  const meters = new MeterProvider({ resource, readers })
  const trace = traceWork(tracers.getTracer('dossier', version))
  return {
    observe: trace.observe,
    storage: trace.storage,
    async close() {
      trace.stop()
      const ended = await Promise.allSettled([tracers.shutdown(), meters.shutdown()])
      if (ended.some(({ status }) => status === 'rejected')) warn('The last traces or metrics were not received.')
      diag.disable()
    },
  }
}
