import type { StorageCall } from '@dossier/api'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'

/** Traces and metrics on their way to a collector that speaks OTLP. */
export interface Telemetry {
  /** Starts the trace of a request, or continues that of its caller (`traceparent`). */
  observe: RequestHandler
  /** Adds a storage driver call to the trace of the work that made it. */
  storage: (call: StorageCall) => void
  /** Exports the last metrics; call it before closing what they measure. */
  closeMetrics(): Promise<void>
  /** Exports the last traces; call it after the last work. */
  close(): Promise<void>
}

/** The attributes that identify a process in everything it sends. */
export interface TelemetrySource {
  registry: Registry
  logger: Logger
  version: string
}
