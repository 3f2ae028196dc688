import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { limitOf } from './search.ts'

type Webhook = DossierOutputs['storage']['webhooks']['list']['items'][number]
type Events = NonNullable<DossierInputs['storage']['webhooks']['create']['events']>
type State = NonNullable<DossierInputs['storage']['webhooks']['deliveries']['state']>

const states = ['waiting', 'delivered', 'dead'] as const satisfies readonly State[]

const eventOption = () => new Option('--event <types...>', 'event types, such as storage.stored; all events by default')

interface ChangeOptions {
  url?: string
  event?: Events
  pause?: boolean
  resume?: boolean
}

/** `dossier webhooks …`: manages who is notified of storage events. */
export function addWebhooks(program: Command, perform: Perform): void {
  const webhooks = program.command('webhooks').description('Manage webhooks for storage events.')
  webhooks.command('list').description('List webhooks with their delivery status.').action(perform(list))
  webhooks
    .command('create')
    .description('Create a webhook and print its signing secret. The secret is shown only once.')
    .argument('<url>')
    .addOption(eventOption())
    .action(perform(create))
  webhooks
    .command('update')
    .description('Update, pause or resume a webhook. Once resumed, it receives the events it missed.')
    .argument('<webhook id>')
    .option('--url <url>')
    .addOption(eventOption())
    .addOption(new Option('--pause').conflicts('resume'))
    .option('--resume')
    .action(perform(update))
  webhooks
    .command('rotate-secret')
    .description('Rotate the secret of a webhook and print it; the previous secret also signs for one more day.')
    .argument('<webhook id>')
    .action(perform(rotate))
  webhooks.command('remove').description('Delete a webhook.').argument('<webhook id>').action(perform(remove))
  webhooks
    .command('test')
    .description('Send a test event to a webhook, once and immediately.')
    .argument('<webhook id>')
    .action(perform(test))
  webhooks
    .command('deliveries')
    .description('List the deliveries of a webhook, newest first.')
    .argument('<webhook id>')
    .addOption(new Option('--state <state>').choices(states))
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'continue after a previous page')
    .action(perform(deliveries))
  webhooks
    .command('redeliver')
    .description('Redeliver one event, or every delivery that failed permanently.')
    .argument('<webhook id>')
    .option('--event <id>')
    .action(perform(redeliver))
}

async function list(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.storage.webhooks.list.query()
  return { json: found, lines: found.items.length === 0 ? ['There are no webhooks.'] : columns(found.items.map(rowOf)) }
}

function rowOf({ id, url, events, active, waiting, dead }: Webhook): string[] {
  return [id, active ? 'active' : 'paused', `${waiting} pending`, `${dead} failed permanently`, events.join(' '), url]
}

async function create(context: CommandContext, url: string, { event }: ChangeOptions): Promise<Report> {
  const { api } = await context.connect()
  const made = await api.storage.webhooks.create.mutate({ url, ...(event !== undefined && { events: event }) })
  return { json: made, lines: [made.webhook.id, secretLine(made.secret)] }
}

async function update(
  context: CommandContext,
  webhookId: string,
  { url, event, pause, resume }: ChangeOptions,
): Promise<Report> {
  const change = {
    ...(url !== undefined && { url }),
    ...(event !== undefined && { events: event }),
    ...(pause === true && { active: false }),
    ...(resume === true && { active: true }),
  }
  if (Object.keys(change).length === 0) throw new CliError('usage', 'Pass --url, --event, --pause or --resume.')
  const { api } = await context.connect()
  const webhook = await api.storage.webhooks.update.mutate({ webhookId, ...change })
  return { json: webhook, lines: columns([rowOf(webhook)]) }
}

async function rotate(context: CommandContext, webhookId: string): Promise<Report> {
  const { api } = await context.connect()
  const made = await api.storage.webhooks.rotateSecret.mutate({ webhookId })
  return { json: made, lines: [secretLine(made.secret)] }
}

function secretLine(secret: string): string {
  return `${secret}   The secret is shown only once.`
}

async function remove(context: CommandContext, webhookId: string): Promise<Report> {
  const { api } = await context.connect()
  const answer = await api.storage.webhooks.remove.mutate({ webhookId })
  return { json: answer, lines: [answer.removed ? 'Removed.' : 'It no longer exists.'] }
}

async function test(context: CommandContext, webhookId: string): Promise<Report> {
  const { api } = await context.connect()
  const result = await api.storage.webhooks.test.mutate({ webhookId })
  const answer = result.status === null ? 'no response' : `status ${result.status}`
  const line = result.ok
    ? `Delivered: ${answer}, ${result.milliseconds} ms.`
    : `Not delivered: ${result.code}, ${answer}.`
  if (!result.ok) throw new CliError('failed', line, { details: { ...result } })
  return { json: result, lines: [line] }
}

async function deliveries(
  context: CommandContext,
  webhookId: string,
  { state, limit, cursor }: { state?: State; limit: number; cursor?: string },
): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.storage.webhooks.deliveries.query({
    webhookId,
    limit,
    ...(state !== undefined && { state }),
    ...(cursor !== undefined && { cursor }),
  })
  const rows = found.items.map((one) => [
    one.createdAt,
    one.eventId,
    one.type,
    one.state,
    `${one.attempts} ${one.attempts === 1 ? 'attempt' : 'attempts'}`,
    [
      one.redelivered ? 'redelivery requested' : null,
      one.status,
      one.code,
      one.nextAt === null ? null : `next attempt ${one.nextAt}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  ])
  const more = found.nextCursor === null ? [] : [`next page: --cursor ${found.nextCursor}`]
  return { json: found, lines: rows.length === 0 ? ['No deliveries found.'] : [...columns(rows), ...more] }
}

async function redeliver(context: CommandContext, webhookId: string, { event }: { event?: string }): Promise<Report> {
  const { api } = await context.connect()
  const answer = await api.storage.webhooks.redeliver.mutate({
    webhookId,
    ...(event !== undefined && { eventId: event }),
  })
  return { json: answer, lines: [`${answer.deliveries} redelivered.`] }
}
