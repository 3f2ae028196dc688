import { type Attributes, type HrTime, ValueType } from '@opentelemetry/api'
import { millisToHrTime } from '@opentelemetry/core'
import { emptyResource } from '@opentelemetry/resources'
import {
  AggregationTemporality,
  DataPointType,
  type DataPoint,
  type Histogram,
  type MetricData,
  type MetricProducer,
} from '@opentelemetry/sdk-metrics'
import type { Registry } from 'prom-client'

/** A metric as the registry returns it: the parts of a histogram have separate names, which its types omit. */
type PrometheusMetric = Awaited<ReturnType<Registry['getMetricsAsJSON']>>[number]
type Value = PrometheusMetric['values'][number] & { metricName?: string }

/**
 * Reads a Prometheus registry as OpenTelemetry metrics, so that each metric is counted once and exported both ways.
 * There are no summaries here.
 */
export function metricsOf(registry: Registry): MetricProducer {
  const begun = millisToHrTime(Date.now() - process.uptime() * 1000)
  return {
    async collect() {
      const times = { startTime: begun, endTime: millisToHrTime(Date.now()) }
      const metrics = (await registry.getMetricsAsJSON()).flatMap((metric) => translate(metric, times))
      const scopeMetrics = [{ scope: { name: 'dossier' }, metrics }]
      return { resourceMetrics: { resource: emptyResource(), scopeMetrics }, errors: [] }
    },
  }
}

interface Times {
  startTime: HrTime
  endTime: HrTime
}

function translate(metric: PrometheusMetric, times: Times): MetricData[] {
  const { name, help: description, type, values } = metric
  const shared = {
    descriptor: { name, description, unit: '', valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  }
  const points = () => values.map(({ labels, value }) => ({ ...times, attributes: attributesOf(labels), value }))
  switch (String(type)) {
    case 'counter':
      return [{ ...shared, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints: points() }]
    case 'gauge':
      return [{ ...shared, dataPointType: DataPointType.GAUGE, dataPoints: points() }]
    case 'histogram':
      return [{ ...shared, dataPointType: DataPointType.HISTOGRAM, dataPoints: histograms(values, times) }]
    default:
      return []
  }
}

/**
 * A Prometheus bucket counts everything below its bound; an OpenTelemetry bucket counts only what is in no earlier
 * bucket.
 */
function histograms(values: readonly Value[], times: Times): DataPoint<Histogram>[] {
  const byLabels = Map.groupBy(values, ({ labels: { le: _le, ...labels } }) => JSON.stringify(labels))
  return [...byLabels.values()].map((parts) => {
    const ending = (suffix: string) => parts.filter(({ metricName = '' }) => metricName.endsWith(suffix))
    const buckets = ending('_bucket').map(({ labels, value }) => ({ bound: boundOf(labels['le']), value }))
    const counts = buckets.map(({ value }, index) => value - (buckets[index - 1]?.value ?? 0))
    const { le: _le, ...labels } = parts[0]?.labels ?? {}
    return {
      ...times,
      attributes: attributesOf(labels),
      value: {
        buckets: { boundaries: buckets.map(({ bound }) => bound).filter(Number.isFinite), counts },
        sum: ending('_sum')[0]?.value ?? 0,
        count: ending('_count')[0]?.value ?? 0,
      },
    }
  })
}

const boundOf = (le: string | number | undefined) => (le === '+Inf' ? Infinity : Number(le))

function attributesOf(labels: Partial<Record<string, string | number>>): Attributes {
  return { ...labels }
}
