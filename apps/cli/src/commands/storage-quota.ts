import type { DossierOutputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { readableSize, type Report } from '../output.ts'
import { bytesOf } from '../values.ts'

type Quota = DossierOutputs['storage']['setQuota']

interface QuotaOptions {
  set?: number
  unset?: boolean
}

/** `dossier storage quota`: shows and sets the team's storage limit. */
export function addStorageQuota(storage: Command, perform: Perform): void {
  storage
    .command('quota')
    .description('Show the team’s storage use and quota; administrators can change the quota.')
    .option('--set <size>', 'new quota, such as 500MiB or 5GiB', bytesOf)
    .addOption(new Option('--unset', 'remove the quota').conflicts('set'))
    .action(perform((context, options: QuotaOptions) => quota(context, options)))
}

async function quota(context: CommandContext, { set, unset }: QuotaOptions): Promise<Report> {
  const { api } = await context.connect()
  if (set === undefined && unset !== true) {
    const { objects, used, limit, percent, state } = await api.storage.usage.query({ days: 1 })
    const now = { objects, used, limit, percent, state }
    return { json: now, lines: quotaLines(now) }
  }
  const now = await api.storage.setQuota.mutate({ limitBytes: set ?? null })
  return { json: now, lines: quotaLines(now) }
}

/** Usage and limit, with a warning if the storage is nearly full. */
export function quotaLines({ objects, used, limit, percent, state }: Quota): string[] {
  const stored = `${readableSize(used)} in ${objects} ${objects === 1 ? 'file' : 'files'}`
  if (limit === null) return [`${stored}; no quota.`]
  const line = `${stored}, ${percent} % of ${readableSize(limit)}.`
  if (state === 'free') return [line]
  const warning = state === 'full' ? 'The storage is full: new runs are refused.' : 'The storage is nearly full.'
  return [line, `${warning} Run dossier retention apply --dry-run to see what could be deleted.`]
}
