import type { Env } from '../env.ts'
import type { Telemetry, TelemetrySource } from './telemetry.ts'

export type { Telemetry } from './telemetry.ts'

/**
 * Starts to send traces and the metrics of `/metrics` if `OTEL_EXPORTER_OTLP_ENDPOINT` or one of its two variants is
 * set; otherwise returns null and does not load OpenTelemetry's SDK. The exporters read the other OpenTelemetry
 * variables themselves.
 */
export async function openTelemetry(env: Env, source: TelemetrySource): Promise<Telemetry | null> {
  if (env.telemetry === null) return null
  const { startTelemetry } = await import('./start-telemetry.ts')
  return startTelemetry({ ...env.telemetry, role: env.role }, source)
}
