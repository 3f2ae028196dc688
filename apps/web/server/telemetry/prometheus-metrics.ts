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

/** A metric as the registry gives it: the parts of a histogram have names of their own, which its types leave out. */
type PrometheusMetric = Awaited<ReturnType<Registry['getMetricsAsJSON']>>[number]
type Value = PrometheusMetric['values'][number] & { metricName?: string }

/** Reads a Prometheus registry as OpenTelemetry's metrics, so that what is counted once goes both ways. Summaries do not exist here. */
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

/** Prometheus counts in a bucket all that is below its bound; OpenTelemetry counts what is not in a bucket before. */
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
