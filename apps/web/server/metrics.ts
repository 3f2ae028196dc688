import type { DeliveryOutcome, JobOutcome, StorageObserver } from '@dossier/api'
import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { areaOf, endStatus } from './request-info.ts'
import { observeDeliveries } from './delivery-metrics.ts'
import { observeJobs } from './queue-metrics.ts'
import { observeStorage } from './storage-metrics.ts'

/** The metrics of one web process in the Prometheus format. */
export interface Metrics {
  registry: Registry
  observe: RequestHandler
  expose: RequestHandler
  /** Counts the calls of the storage drivers. */
  storage: Required<StorageObserver>
  /** Counts the outcomes of webhook deliveries. */
  deliveries: (outcome: DeliveryOutcome) => void
  /** Measures the attempts at jobs. */
  jobs: (outcome: JobOutcome) => void
}

/** Starts counting. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'dossier_http_request_seconds',
    help: 'Time from the first byte of a request to the last byte of its answer',
    labelNames: ['method', 'area', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    registry,
    storage: observeStorage(registry),
    deliveries: observeDeliveries(registry),
    jobs: observeJobs(registry),
    observe(req, res, next) {
      const stop = duration.startTimer({ method: req.method, area: areaOf(req) })
      res.once('close', () => stop({ status: String(endStatus(req, res)) }))
      next()
    },
    expose(_req, res, next) {
      registry
        .metrics()
        .then((text) => res.type(registry.contentType).send(text))
        .catch(next)
    },
  }
}
