import {
  type DirectoryConfig,
  EnvironmentError,
  type InstallationConfig,
  installationOf,
  installationVariables,
  type MailConfig,
  readDirectoryConfig,
  readMailConfig,
  readScannerAddress,
  type ScannerAddress,
} from '@dossier/api/environment'
import { z } from 'zod'
import { StartProblem } from './start-problem.ts'

const port = z.coerce
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(0, 'must be 0 (any free port) or more')
  .max(65_535, 'must be at most 65535')

const text = z.string().trim()

const collector = z.url({ protocol: /^https?$/, error: 'must look like http://collector.example:4318' }).optional()

const roles = ['all', 'web', 'worker'] as const

const envSchema = z.object({
  ...installationVariables,
  DOSSIER_ROLE: z.enum(roles, { error: 'must be all, web or worker' }).default('all'),
  DOSSIER_CONCURRENCY: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(64, 'must be at most 64')
    .default(4),
  DOSSIER_DRAIN_SECONDS: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(300, 'must be at most 300')
    .default(0),
  HOST: text.min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  DOSSIER_TOKEN: text
    .min(16, 'must have at least 16 characters')
    .refine(
      (token) => new Set(token).size >= 8,
      'is easy to guess: take a random one, such as “openssl rand -base64 24” prints',
    )
    .optional(),
  DOSSIER_ORIGIN: z.url({ protocol: /^https?$/, error: 'must look like https://dossier.example' }).optional(),
  DOSSIER_MAIL_URL: z
    .url({ protocol: /^smtps?$/, error: 'must look like smtps://user:password@mail.example:465' })
    .optional(),
  DOSSIER_MAIL_FROM: text
    .regex(
      /^([^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      'must look like Dossier <dossier@company.example>',
    )
    .optional(),
  DOSSIER_CLAMD: text.optional(),
  DOSSIER_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must look like https://login.company.example' })
    .refine(isPrivate, 'must begin with https:// unless it is on this machine')
    .optional(),
  DOSSIER_OIDC_CLIENT_ID: text.min(1).optional(),
  DOSSIER_OIDC_CLIENT_SECRET: text.min(1).optional(),
  DOSSIER_OIDC_NAME: text.max(60, 'must have at most 60 characters').optional(),
  DOSSIER_EMBEDDED: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  DOSSIER_RENDER_THREADS: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(64, 'must be at most 64')
    .optional(),
  DOSSIER_SAMPLES: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_PROTOCOL: z
    .literal('http/json', { error: 'must be http/json, the only supported protocol' })
    .optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number({ error: 'must be a number' })
    .min(0, 'must be 0 (no trace) or more')
    .max(1, 'must be at most 1 (every trace)')
    .default(1),
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1000, 'must be 1000 milliseconds or more')
    .default(60_000),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('warn'),
})

/** Names of the variables that a server process reads, in addition to those of the storage drivers. */
export const variables: readonly string[] = Object.keys(envSchema.shape)

/** Which telemetry a process sends; the exporters read the addresses. */
export interface TelemetryConfig {
  sends: { traces: boolean; metrics: boolean }
  /** The share of traces started here that is sent: 0 to 1. */
  share: number
  /** Milliseconds between two exports of metrics. */
  metricInterval: number
}

/** The configuration of a server process, read once. */
export interface Env {
  /** `web` answers requests, `worker` processes the queue, `all` does both. */
  role: (typeof roles)[number]
  /** Jobs that this process runs concurrently; 0 for `web`. */
  concurrency: number
  /**
   * How long a process that is shutting down keeps answering, while `/health/ready` sends new requests elsewhere.
   * Seconds.
   */
  drainSeconds: number
  host: string
  port: number
  installation: InstallationConfig
  token: string | null
  /** The public origin, if there is a proxy in front. */
  origin: string | null
  /** How mail is sent; null if no mail is sent. */
  mail: MailConfig | null
  /** The firm's directory for signing in; null if there is none. */
  directory: DirectoryConfig | null
  /** Where files from strangers are scanned for viruses; null if they are not. */
  scanner: ScannerAddress | null
  /** The folder with the packages for text recognition; null if scans are not read. */
  ocr: string | null
  /** Threads that generate documents; null for one per core and at least two. */
  renderThreads: number | null
  /** What is sent to an OpenTelemetry collector; null if nothing is. */
  telemetry: TelemetryConfig | null
  samples: boolean
  logLevel: string
}

/** Reads the configuration; throws one `StartProblem` with every problem, one sentence per variable. */
export function readEnv(raw: Readonly<Record<string, string | undefined>>): Env {
  const present = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = envSchema.safeParse(present)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
    throw new StartProblem(sentences.join('\n'))
  }
  const { HOST, PORT, DOSSIER_TOKEN, ...rest } = parsed.data
  if (rest.DATABASE_URL === undefined && rest.DOSSIER_EMBEDDED === 'off') {
    throw new StartProblem(
      'DATABASE_URL is missing, and this installation brings no database of its own. Set it to a Postgres server, for example postgres://user:password@host:5432/database.',
    )
  }
  if (DOSSIER_TOKEN === undefined && !isLoopback(HOST)) {
    throw new StartProblem(
      `HOST is ${HOST}, which other machines can reach, and there is no DOSSIER_TOKEN. Set DOSSIER_TOKEN to a secret of at least 16 characters, or HOST to 127.0.0.1.`,
    )
  }
  if (rest.DOSSIER_ORIGIN !== undefined && DOSSIER_TOKEN === undefined) {
    throw new StartProblem(
      `DOSSIER_ORIGIN says that a proxy makes this server known as ${rest.DOSSIER_ORIGIN}, and there is no DOSSIER_TOKEN: everybody who comes by it would be an administrator. Set DOSSIER_TOKEN to a secret of at least 16 characters, or leave DOSSIER_ORIGIN out.`,
    )
  }
  checkShared(parsed.data)
  return {
    role: rest.DOSSIER_ROLE,
    concurrency: rest.DOSSIER_ROLE === 'web' ? 0 : rest.DOSSIER_CONCURRENCY,
    drainSeconds: rest.DOSSIER_DRAIN_SECONDS,
    host: HOST,
    port: PORT,
    installation: installationOf(rest, raw),
    token: DOSSIER_TOKEN ?? null,
    origin: rest.DOSSIER_ORIGIN ?? null,
    mail: orStartProblem(() => readMailConfig(rest)),
    directory: orStartProblem(() => readDirectoryConfig(rest)),
    scanner: orStartProblem(() => readScannerAddress(rest)),
    ocr: rest.DOSSIER_OCR ?? null,
    renderThreads: rest.DOSSIER_RENDER_THREADS ?? null,
    telemetry: telemetryOf(rest),
    samples: rest.DOSSIER_SAMPLES === 'on',
    logLevel: rest.LOG_LEVEL,
  }
}

type TelemetryVariables = Pick<z.infer<typeof envSchema>, Extract<keyof z.infer<typeof envSchema>, `OTEL_${string}`>>

function telemetryOf(read: TelemetryVariables): TelemetryConfig | null {
  const [both, ...each] = [
    read.OTEL_EXPORTER_OTLP_ENDPOINT,
    read.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT,
    read.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT,
  ].map((url) => url !== undefined)
  const [traces = false, metrics = false] = each.map((one) => one || both === true)
  if (!traces && !metrics) return null
  const { OTEL_TRACES_SAMPLER_ARG: share, OTEL_METRIC_EXPORT_INTERVAL: metricInterval } = read
  return { sends: { traces, metrics }, share, metricInterval }
}

/** Processes with a single role need a database and a secret that all of them share. */
function checkShared({ DOSSIER_ROLE: role, DATABASE_URL: url, DOSSIER_SECRET: secret }: z.infer<typeof envSchema>) {
  if (role === 'all') return
  const missing = [
    ...(url === undefined
      ? ['DATABASE_URL is missing: its own database is out of reach for the other processes.']
      : []),
    ...(secret === undefined
      ? ['DOSSIER_SECRET is missing: what one process signs and seals, the others must be able to check.']
      : []),
  ]
  if (missing.length > 0) throw new StartProblem([`DOSSIER_ROLE is ${role}, so:`, ...missing].join('\n'))
}

function orStartProblem<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof EnvironmentError ? new StartProblem(error.message) : error
  }
}

/** Whether traffic to this address is encrypted or stays on this machine; an invalid address gets its own message. */
function isPrivate(url: string): boolean {
  if (!URL.canParse(url)) return true
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || isLoopback(hostname.replaceAll(/^\[|\]$/g, ''))
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
