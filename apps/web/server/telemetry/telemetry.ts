import type { StorageCall } from '@dossier/api'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'

/** Traces and metrics on their way to a collector that speaks OTLP. */
export interface Telemetry {
  /** Begins the trace of a request, or goes on with that of its caller (`traceparent`). */
  observe: RequestHandler
  /** Adds a call of a storage driver to the trace of the work that made it. */
  storage: (call: StorageCall) => void
  /** Sends the last metrics; before what they count is closed. */
  closeMetrics(): Promise<void>
  /** Sends the last traces; after the last work. */
  close(): Promise<void>
}

/** What a process says of itself with everything that it sends. */
export interface TelemetrySource {
  registry: Registry
  logger: Logger
  version: string
}
