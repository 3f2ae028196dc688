import { type InstallationConfig, installationOf, installationVariables } from '@dossier/api/environment'
import { z } from 'zod'
import { CliError } from './cli-error.ts'

const settingsSchema = z.object({
  ...installationVariables,
  DOSSIER_URL: z.url({ protocol: /^https?$/, error: 'must look like https://dossier.example' }).optional(),
  DOSSIER_TOKEN: z.string().optional(),
})

/** Where the command line finds Dossier: a server's URL, or the database and storage of this machine. */
export interface Settings {
  url: string | undefined
  token: string | undefined
  /** The folder with the packages for text recognition; null if scans are not read. */
  ocr: string | null
  /** What this machine works on without a server. */
  installation: InstallationConfig
  /** The whole environment. */
  raw: Readonly<Record<string, string | undefined>>
}

/** Reads the settings; throws a `usage` error with every problem. */
export function readSettings(raw: Readonly<Record<string, string | undefined>>): Settings {
  const present = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(present)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
    throw new CliError('usage', sentences.join('\n'))
  }
  const { DOSSIER_URL, DOSSIER_TOKEN, DOSSIER_OCR: ocr = null, ...installation } = parsed.data
  return { url: DOSSIER_URL, token: DOSSIER_TOKEN, ocr, installation: installationOf(installation, raw), raw }
}
