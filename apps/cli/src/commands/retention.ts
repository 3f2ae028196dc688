import type { DossierInputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { toCliError } from '../to-cli-error.ts'
import { numberFrom } from '../values.ts'
import { addHolds } from './retention-hold.ts'
import { deedOf, reportLines } from './retention-report.ts'

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

/** `dossier retention …`: what happens to documents with time, and what must stay. */
export function addRetention(program: Command, perform: Perform): void {
  const retention = program
    .command('retention')
    .description('Say what happens to documents with time, and carry it out.')
  retention.command('list').description('List the policies, in the order in which they decide.').action(perform(list))
  addSet(retention, perform)
  retention
    .command('remove')
    .description('Remove a policy; what it has deleted or moved stays so.')
    .argument('<name>')
    .action(perform((context, name: string) => remove(context, name)))
  retention
    .command('apply')
    .description('Delete and move what the policies say, and tell what became of each document.')
    .option('--dry-run', 'only say what would be done')
    .option('--limit <number>', 'documents at a time, 1 to 1000', numberFrom(1, 1000), 1000)
    .action(perform((context, options: { dryRun?: boolean; limit: number }) => apply(context, options)))
  addHolds(retention, perform)
}

function addSet(retention: Command, perform: Perform): void {
  retention
    .command('set')
    .description('Write a policy, or change the one of that name. All conditions have to be met at once.')
    .argument('<name>', 'such as old-drafts')
    .requiredOption('--older-than <days>', 'made at least so many days ago', numberFrom(0, 36_500))
    .addOption(new Option('--delete', 'delete for good').conflicts(['moveTo', 'tier']))
    .addOption(new Option('--move-to <driver>', 'move to this storage driver').conflicts('tier'))
    .addOption(new Option('--tier <tier>', 'move to this tier of the driver that --on names').choices(['cool', 'cold']))
    .option('--type <types...>', 'only documents of these types: cv, offer …')
    .addOption(new Option('--submitted', 'only what was sent to a client').conflicts('unsubmitted'))
    .option('--unsubmitted', 'only what was not sent')
    .option('--superseded', 'only what a newer run of the same candidate and job has superseded')
    .option('--on <driver>', 'only what this storage driver has')
    .option('--position <number>', 'its place in the order', numberFrom(1, 10_000))
    .action(perform((context, name: string, options: SetOptions) => set(context, name, options)))
}

async function list(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const policies = await api.retention.policies.query()
  const rows = policies.items.map((policy) => [String(policy.position), policy.name, sentenceOf(policy)])
  return { json: policies, lines: rows.length === 0 ? ['There is no policy: everything is kept.'] : columns(rows) }
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

/** A driver that is not set up is told of with the option that names it. */
function withOption(error: unknown, { moveTo, on, tier }: SetOptions): unknown {
  const known = toCliError(error)
  if (known?.details['reason'] !== 'misconfigured') return error
  const option = tier === undefined ? `--move-to ${moveTo ?? ''}` : `--on ${on ?? ''}`
  return new CliError(known.ending, `${option}: ${known.message}`, { cause: error, details: known.details })
}

function actionOf({ delete: away, moveTo, tier }: SetOptions): Pick<Policy, 'action' | 'target'> {
  if (away === true) return { action: 'delete' }
  // What says nothing of all that is told by the server.
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
    deedOf({ action, target }),
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
  return { json: removed, lines: [`Policy ${name} is removed.`] }
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
  // What failed in an earlier round was tried again in the last one.
  const hasFailed = reports.at(-1)?.sums.some(({ outcome }) => outcome === 'failed') === true
  if (hasFailed) throw new CliError('failed', lines.join('\n'), { details: { reports } })
  return { json: reports, lines }
}
