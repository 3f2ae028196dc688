import { DataPointType } from '@opentelemetry/sdk-metrics'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { metricsOf } from './prometheus-metrics.ts'

test('converts counters, gauges and histograms with their labels, and each bucket separately', async () => {
  const registry = new Registry()
  const shared = { help: 'for the test', labelNames: ['kind'] as const, registers: [registry] }
  new Counter({ ...shared, name: 'made_total' }).inc({ kind: 'a' }, 3)
  new Gauge({ ...shared, name: 'open' }).set({ kind: 'b' }, 2)
  const seconds = new Histogram({ ...shared, name: 'seconds', buckets: [1, 5] })
  for (const value of [0.5, 1, 3, 9]) seconds.observe({ kind: 'a' }, value)
  seconds.observe({ kind: 'b' }, 2)

  const { resourceMetrics } = await metricsOf(registry).collect()
  const read = resourceMetrics.scopeMetrics[0]?.metrics.map(({ descriptor: { name }, dataPointType, dataPoints }) => {
    return [name, dataPointType, dataPoints.map(({ attributes, value }) => [attributes, value])]
  })
  const boundaries = [1, 5]
  expect(read).toEqual([
    ['made_total', DataPointType.SUM, [[{ kind: 'a' }, 3]]],
    ['open', DataPointType.GAUGE, [[{ kind: 'b' }, 2]]],
    [
      'seconds',
      DataPointType.HISTOGRAM,
      [
        [{ kind: 'a' }, { buckets: { boundaries, counts: [2, 1, 1] }, sum: 13.5, count: 4 }],
        [{ kind: 'b' }, { buckets: { boundaries, counts: [0, 1, 0] }, sum: 2, count: 1 }],
      ],
    ],
  ])
})
