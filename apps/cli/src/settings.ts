import { resolve } from 'node:path'
import { z } from 'zod'
import { CliError } from './cli-error.ts'

const settingsSchema = z.object({
  DOSSIER_URL: z.url({ protocol: /^https?$/, error: 'DOSSIER_URL must look like https://dossier.example.' }).optional(),
  DOSSIER_TOKEN: z.string().optional(),
  DATABASE_URL: z.string().optional(),
  DIRECT_DATABASE_URL: z.string().optional(),
  DATABASE_REPLICA_URL: z.string().optional(),
  DATABASE_POOLER: z
    .enum(['none', 'session', 'transaction'], { error: 'DATABASE_POOLER must be none, session or transaction.' })
    .optional(),
  DOSSIER_DATA_DIR: z.string().default('.dossier'),
  DOSSIER_SECRET: z.string().min(16, 'DOSSIER_SECRET must have at least 16 characters.').optional(),
  DOSSIER_SECRET_PREVIOUS: z.string().optional(),
  DOSSIER_WEBHOOK_NETWORKS: z.string().optional(),
})

/** Where the command line finds Dossier: a server's URL, or the database and storage of this machine. */
export interface Settings {
  url: string | undefined
  token: string | undefined
  databaseUrl: string | undefined
  /** A direct connection for the queue, if `databaseUrl` is a transaction pooler. */
  directDatabaseUrl: string | undefined
  /** A standby that answers searches and lists. */
  databaseReplicaUrl: string | undefined
  /** The pooler in front of `databaseUrl`; undefined to detect it. */
  databasePooler: 'none' | 'session' | 'transaction' | undefined
  dataDir: string
  secret: string | undefined
  /** The previous secret, while the audit chain moves to the key of the new one. */
  previousSecret: string | undefined
  /** Networks that webhooks may reach although they are not public. */
  webhookNetworks: string | undefined
  /** The whole environment, for the selected storage driver. */
  raw: Readonly<Record<string, string | undefined>>
}

/** Reads the settings; throws a `usage` error with every problem. */
export function readSettings(raw: Readonly<Record<string, string | undefined>>): Settings {
  const present = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(present)
  if (!parsed.success) throw new CliError('usage', parsed.error.issues.map(({ message }) => message).join('\n'))
  const { DOSSIER_URL, DOSSIER_TOKEN, DATABASE_URL, DIRECT_DATABASE_URL, DOSSIER_DATA_DIR, DOSSIER_SECRET } =
    parsed.data
  return {
    url: DOSSIER_URL,
    token: DOSSIER_TOKEN,
    databaseUrl: DATABASE_URL,
    directDatabaseUrl: DIRECT_DATABASE_URL,
    databaseReplicaUrl: parsed.data.DATABASE_REPLICA_URL,
    databasePooler: parsed.data.DATABASE_POOLER,
    dataDir: resolve(DOSSIER_DATA_DIR),
    secret: DOSSIER_SECRET,
    previousSecret: parsed.data.DOSSIER_SECRET_PREVIOUS,
    webhookNetworks: parsed.data.DOSSIER_WEBHOOK_NETWORKS,
    raw,
  }
}
