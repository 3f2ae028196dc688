import type { DossierOutputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, readableSize, type Report } from '../output.ts'
import { bytesOf } from '../values.ts'

type Quota = DossierOutputs['storage']['setQuota']
type MemberQuota = DossierOutputs['storage']['memberQuotas']['items'][number]

interface QuotaOptions {
  set?: number
  unset?: boolean
  member?: string
  members?: boolean
}

/** `dossier storage quota`: shows and sets the storage limits of the team and its members. */
export function addStorageQuota(storage: Command, perform: Perform): void {
  storage
    .command('quota')
    .description('Show the storage use and quota of the team or of members; administrators can change the quotas.')
    .option('--set <size>', 'new quota, such as 500MiB or 5GiB', bytesOf)
    .addOption(new Option('--unset', 'remove the quota').conflicts('set'))
    .option('--member <member>', 'a name or a user ID: the quota of this member instead of the team’s')
    .addOption(new Option('--members', 'list the quotas of all members').conflicts(['set', 'unset', 'member']))
    .action(perform((context, options: QuotaOptions) => quota(context, options)))
}

async function quota(context: CommandContext, { set, unset, member, members }: QuotaOptions): Promise<Report> {
  const { api } = await context.connect()
  if (members === true) return listed((await api.storage.memberQuotas.query()).items)
  const whose = member === undefined ? null : await memberNamed(context, member)
  if (set === undefined && unset !== true) {
    const { objects, used, limit, percent, state } = whose ?? (await api.storage.usage.query({ days: 1 }))
    const now = { objects, used, limit, percent, state }
    return { json: now, lines: quotaLines(now) }
  }
  const userId = whose === null ? {} : { userId: whose.userId }
  const now = await api.storage.setQuota.mutate({ limitBytes: set ?? null, ...userId })
  return { json: now, lines: quotaLines(now) }
}

async function memberNamed(context: CommandContext, member: string): Promise<MemberQuota> {
  const { api } = await context.connect()
  const { items } = await api.storage.memberQuotas.query()
  const wanted = member.trim().toLowerCase()
  const [found, another] = items.filter(({ userId, name }) => userId === wanted || name.toLowerCase() === wanted)
  if (found !== undefined && another === undefined) return found
  const problem = found === undefined ? 'has no member' : 'has several members'
  throw new CliError('not_found', `The team ${problem} ${member}. “dossier storage quota --members” shows their IDs.`)
}

function listed(items: readonly MemberQuota[]): Report {
  const rows = items.map(({ userId, name, used, limit, percent }) => [
    userId,
    readableSize(used),
    limit === null ? 'no quota' : `${percent} % of ${readableSize(limit)}`,
    name,
  ])
  return { json: { items }, lines: columns(rows) }
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
