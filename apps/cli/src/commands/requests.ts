import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { limitOf } from './search.ts'

type Recording = DossierInputs['requests']['record']
type Request = DossierOutputs['requests']['get']
type Listed = DossierOutputs['requests']['list']['items'][number]

const kinds = ['access', 'rectification', 'erasure', 'restriction', 'objection'] as const satisfies Recording['kind'][]
const channels = ['letter', 'email', 'phone', 'in_person'] as const satisfies Recording['channel'][]

interface ListOptions {
  all: boolean
  person?: string
  limit: number
  cursor?: string
}

interface RecordOptions {
  person?: string
  from?: string
  channel: Recording['channel']
  received: string
  details?: string
}

interface AnswerOptions {
  grant?: true
  refuse?: string
  text?: string
  run?: string
}

/** `dossier requests`: manages what persons ask about their data, and the answers. */
export function addRequests(program: Command, perform: Perform): void {
  const requests = program.command('requests').description('List, record and answer privacy requests from persons.')
  addReading(requests, perform)
  addChanges(requests, perform)
}

function addReading(requests: Command, perform: Perform): void {
  requests
    .command('list')
    .description('List open requests, by due date.')
    .option('--all', 'include closed requests', false)
    .option('--person <candidate id>', 'only requests from this person')
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'continue after a previous page')
    .action(perform((context, options: ListOptions) => list(context, options)))
  requests
    .command('show')
    .description('Show a request with what was asked, answered and done.')
    .argument('<request id>')
    .action(perform((context, requestId: string) => shown(context, (api) => api.requests.get.query({ requestId }))))
}

function addChanges(requests: Command, perform: Perform): void {
  requests
    .command('record')
    .description('Record a request that a person made by letter, e-mail or phone.')
    .argument('<kind>', kinds.join(', '))
    .option('--person <candidate id>', 'the person who makes the request')
    .option('--from <text>', 'the requester, if the person is not identified')
    .addOption(new Option('--channel <channel>', 'how it came in').choices(channels).default('email'))
    .requiredOption('--received <day>', 'the day of receipt, such as 2027-03-31')
    .option('--details <text>', 'what is asked')
    .action(perform((context, kind: string, options: RecordOptions) => record(context, kind, options)))
  requests
    .command('extend')
    .description('Extend the deadline of a request, once, to three months after receipt.')
    .argument('<request id>')
    .requiredOption('--reason <text>', 'as stated to the person')
    .action(
      perform((context, requestId: string, { reason }: { reason: string }) =>
        shown(context, (api) => api.requests.extend.mutate({ requestId, reason })),
      ),
    )
  requests
    .command('answer')
    .description('Grant a request, erasing the person or placing the hold where it asks for that, or refuse it.')
    .argument('<request id>')
    .addOption(new Option('--grant', 'grant the request').conflicts('refuse'))
    .option('--refuse <reason>', 'as stated to the person')
    .option('--text <text>', 'the answer to the person, if granted')
    .option('--run <run id>', 'the run with the corrected profile')
    .action(perform((context, requestId: string, options: AnswerOptions) => answer(context, requestId, options)))
  requests
    .command('identify')
    .description('Record which person made a request.')
    .argument('<request id>')
    .argument('<candidate id>')
    .action(
      perform((context, requestId: string, candidateId: string) =>
        shown(context, (api) => api.requests.identify.mutate({ requestId, candidateId })),
      ),
    )
  requests
    .command('withdraw')
    .description('Close a request that the person has withdrawn, including an objection in force.')
    .argument('<request id>')
    .action(
      perform((context, requestId: string) => shown(context, (api) => api.requests.withdraw.mutate({ requestId }))),
    )
}

async function list(context: CommandContext, { all, person, limit, cursor }: ListOptions): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.requests.list.query({
    limit,
    ...(!all && { states: ['open'] }),
    ...(person !== undefined && { candidateId: person }),
    ...(cursor !== undefined && { cursor }),
  })
  const more = found.nextCursor === null ? [] : [`next page: --cursor ${found.nextCursor}`]
  const rows = found.items.map(rowOf)
  return { json: found, lines: rows.length === 0 ? ['No requests found.'] : [...columns(rows), ...more] }
}

type Api = Awaited<ReturnType<CommandContext['connect']>>['api']

async function shown(context: CommandContext, call: (api: Api) => Promise<Request>): Promise<Report> {
  const { api } = await context.connect()
  const request = await call(api)
  const { details, extension, answer: told, result } = request
  const facts = [
    ['asked', details],
    ['extended', extension?.reason ?? ''],
    ['answer', told],
    ['done', result === null ? '' : `${result.type} ${result.runId ?? result.id}`],
  ].filter(([, text]) => text !== '')
  return { json: request, lines: [...columns([rowOf(request)]), ...columns(facts)] }
}

async function record(context: CommandContext, kind: string, options: RecordOptions): Promise<Report> {
  const { person, from, channel, received, details } = options
  const request = {
    // The procedure rejects an unknown kind.
    kind: kind as Recording['kind'],
    channel,
    receivedOn: received,
    ...(person !== undefined && { candidateId: person }),
    ...(from !== undefined && { requester: from }),
    ...(details !== undefined && { details }),
  }
  return shown(context, (api) => api.requests.record.mutate(request))
}

async function answer(
  context: CommandContext,
  requestId: string,
  { grant, refuse, text, run }: AnswerOptions,
): Promise<Report> {
  if (grant === undefined && refuse === undefined) throw new CliError('usage', 'Pass --grant or --refuse <reason>.')
  const granted = { ...(text !== undefined && { text }), ...(run !== undefined && { runId: run }) }
  return shown(context, (api) =>
    api.requests.answer.mutate(
      refuse === undefined
        ? { requestId, outcome: 'granted', ...granted }
        : { requestId, outcome: 'refused', text: refuse },
    ),
  )
}

function rowOf({ id, kind, state, urgency, dueOn, person, requester }: Listed): string[] {
  return [dueOn, urgency === 'overdue' || urgency === 'soon' ? urgency : state, kind, person?.name ?? requester, id]
}
