import type { DossierInputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { toCliError } from '../to-cli-error.ts'
import { numberFrom } from '../values.ts'
import { addHolds } from './retention-hold.ts'
import { actionLabel, reportLines } from './retention-report.ts'

type Policy = DossierInputs['retention']['setPolicy']

interface SetOptions {
  olderThan: number
  delete?: boolean
  moveTo?: string
  tier?: 'cool' | 'cold'
  type?: string[]
  submitted?: boolean
  unsubmitted?: boolean
  superseded?: boolean
  on?: string
  position?: number
}

/** `dossier retention …`: manages what happens to documents over time, and what must stay. */
export function addRetention(program: Command, perform: Perform): void {
  const retention = program.command('retention').description('Manage and apply retention policies.')
  retention.command('list').description('List the policies in the order of evaluation.').action(perform(list))
  addSet(retention, perform)
  retention
    .command('remove')
    .description('Remove a policy. Past deletions and moves are not undone.')
    .argument('<name>')
    .action(perform((context, name: string) => remove(context, name)))
  retention
    .command('apply')
    .description('Apply the policies and report the outcome for each document.')
    .option('--dry-run', 'report what would happen without changing anything')
    .option('--limit <number>', 'maximum number of documents to process, 1 to 1000', numberFrom(1, 1000), 1000)
    .action(perform((context, options: { dryRun?: boolean; limit: number }) => apply(context, options)))
  retention
    .command('drafts')
    .description('Show or set after how many days without a change drafts are deleted.')
    .option('--days <number>', 'days without a change, 1 to 365', numberFrom(1, 365))
    .action(perform((context, { days }: { days?: number }) => drafts(context, days)))
  addHolds(retention, perform)
}

function addSet(retention: Command, perform: Perform): void {
  retention
    .command('set')
    .description('Create or replace a policy. A document must meet all of its conditions.')
    .argument('<name>', 'such as old-drafts')
    .requiredOption('--older-than <days>', 'created at least this many days ago', numberFrom(0, 36_500))
    .addOption(new Option('--delete', 'permanently delete the documents').conflicts(['moveTo', 'tier']))
    .addOption(new Option('--move-to <driver>', 'move the documents to this storage driver').conflicts('tier'))
    .addOption(
      new Option('--tier <tier>', 'move the documents to this tier of the driver given with --on').choices([
        'cool',
        'cold',
      ]),
    )
    .option('--type <types...>', 'only documents of these types: cv, offer …')
    .addOption(new Option('--submitted', 'only documents that were sent to a client').conflicts('unsubmitted'))
    .option('--unsubmitted', 'only documents that were not sent')
    .option('--superseded', 'only documents superseded by a newer run of the same candidate and job')
    .option('--on <driver>', 'only documents on this storage driver')
    .option('--position <number>', 'position in the order of evaluation', numberFrom(1, 10_000))
    .action(perform((context, name: string, options: SetOptions) => set(context, name, options)))
}

async function drafts(context: CommandContext, days: number | undefined): Promise<Report> {
  const { api } = await context.connect()
  const { drafts: query, setDrafts } = api.retention
  const kept = days === undefined ? await query.query() : await setDrafts.mutate({ days })
  return { json: kept, lines: [`Drafts are deleted after ${kept.days} days without a change.`] }
}

async function list(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const policies = await api.retention.policies.query()
  const rows = policies.items.map((policy) => [String(policy.position), policy.name, sentenceOf(policy)])
  return { json: policies, lines: rows.length === 0 ? ['There are no policies: everything is kept.'] : columns(rows) }
}

async function set(context: CommandContext, name: string, options: SetOptions): Promise<Report> {
  const { olderThan, type, superseded, on, position } = options
  const { api } = await context.connect()
  const submitted = options.submitted === true ? true : options.unsubmitted === true ? false : undefined
  const policy: Policy = {
    name,
    olderThanDays: olderThan,
    ...actionOf(options),
    ...(type === undefined ? {} : { documentTypes: type }),
    ...(submitted === undefined ? {} : { submitted }),
    ...(superseded === undefined ? {} : { superseded }),
    ...(on === undefined ? {} : { driver: on }),
    ...(position === undefined ? {} : { position }),
  }
  const written = await api.retention.setPolicy.mutate(policy).catch((error: unknown) => {
    throw withOption(error, options)
  })
  return { json: written, lines: [`${written.position}  ${written.name}  ${sentenceOf(written)}`] }
}

/** Names the option in the error for an unconfigured driver. */
function withOption(error: unknown, { moveTo, on, tier }: SetOptions): unknown {
  const known = toCliError(error)
  if (known?.details['reason'] !== 'misconfigured') return error
  const option = tier === undefined ? `--move-to ${moveTo ?? ''}` : `--on ${on ?? ''}`
  return new CliError(known.ending, `${option}: ${known.message}`, { cause: error, details: known.details })
}

function actionOf({ delete: away, moveTo, tier }: SetOptions): Pick<Policy, 'action' | 'target'> {
  if (away === true) return { action: 'delete' }
  // If no option applies, the server reports it.
  return tier === undefined ? { action: 'move', target: moveTo } : { action: 'tier', target: tier }
}

interface Told {
  olderThanDays: number
  documentTypes: readonly string[] | null
  submitted: boolean | null
  superseded: boolean | null
  driver: string | null
  action: string
  target: string | null
}

function sentenceOf(policy: Told): string {
  const { olderThanDays, documentTypes, submitted, superseded, driver, action, target } = policy
  const parts = [
    actionLabel({ action, target }),
    `after ${olderThanDays} days`,
    documentTypes === null ? '' : documentTypes.join(', '),
    submitted === null ? '' : submitted ? 'sent' : 'not sent',
    superseded === null ? '' : superseded ? 'superseded' : 'not superseded',
    driver === null ? '' : `on ${driver}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

async function remove(context: CommandContext, name: string): Promise<Report> {
  const { api } = await context.connect()
  const removed = await api.retention.removePolicy.mutate({ name })
  return { json: removed, lines: [`Policy ${name} removed.`] }
}

async function apply(context: CommandContext, { dryRun, limit }: { dryRun?: boolean; limit: number }): Promise<Report> {
  const { api } = await context.connect()
  if (dryRun === true) {
    const plan = await api.retention.plan.query({ limit })
    return { json: plan, lines: reportLines(plan) }
  }
  const reports = []
  for (let goesOn = true; goesOn;) {
    const report = await api.retention.carryOut.mutate({ limit })
    reports.push(report)
    const done = report.sums.some(({ outcome }) => outcome === 'deleted' || outcome === 'moved')
    goesOn = report.more && done
    if (goesOn) for (const line of reportLines(report)) context.progress(line)
  }
  const lines = reports.slice(-1).flatMap(reportLines)
  // The last round has retried what failed in an earlier one.
  const hasFailed = reports.at(-1)?.sums.some(({ outcome }) => outcome === 'failed') === true
  if (hasFailed) throw new CliError('failed', lines.join('\n'), { details: { reports } })
  return { json: reports, lines }
}
