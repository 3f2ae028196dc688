import type { DossierOutputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { writeFiles } from '../files.ts'
import { columns, type Report } from '../output.ts'
import { limitOf } from './search.ts'

const states = ['new', 'accepted', 'rejected', 'withdrawn'] as const

interface ListOptions {
  state?: (typeof states)[number]
  job?: string
  limit: number
  cursor?: string
}

type Application = DossierOutputs['applications']['list']['items'][number]

/** `dossier applications`: manages the applications received for published jobs. */
export function addApplications(program: Command, perform: Perform): void {
  const applications = program
    .command('applications')
    .description('List and decide on applications for published jobs.')
  applications
    .command('list')
    .description('List applications, newest first, or those whose name or address contains the words.')
    .argument('[words...]', 'part of a name or an e-mail address')
    .addOption(new Option('--state <state>').choices(states))
    .option('--job <job profile id>', 'only for this job')
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'continue after a previous page')
    .action(perform((context, words: string[], options: ListOptions) => list(context, words, options)))
  applications
    .command('show')
    .description('Show an application with everything received for it.')
    .argument('<application id>')
    .action(perform((context, id: string) => show(context, id)))
  applications
    .command('file')
    .description('Save the newest file of an application.')
    .argument('<application id>')
    .option('--to <folder>', 'output folder', '.')
    .option('--force', 'replace an existing file', false)
    .action(perform((context, id: string, options: { to: string; force: boolean }) => save(context, id, options)))
  applications
    .command('accept')
    .description('Accept an application: start a draft run with its file and the job.')
    .argument('<application id>')
    .action(perform((context, id: string) => accept(context, id)))
  applications
    .command('reject')
    .description('Reject an application. The sender is not notified.')
    .argument('<application id>')
    .requiredOption('--reason <text>', 'for the team')
    .action(perform((context, id: string, { reason }: { reason: string }) => reject(context, id, reason)))
}

async function list(context: CommandContext, words: string[], options: ListOptions): Promise<Report> {
  const { state, job, limit, cursor } = options
  const { api } = await context.connect()
  const found = await api.applications.list.query({
    text: words.join(' '),
    limit,
    ...(state !== undefined && { states: [state] }),
    ...(job !== undefined && { jobProfileId: job }),
    ...(cursor !== undefined && { cursor }),
  })
  const more = found.nextCursor === null ? [] : [`next page: --cursor ${found.nextCursor}`]
  const rows = found.items.map(rowOf)
  return { json: found, lines: rows.length === 0 ? ['No applications found.'] : [...columns(rows), ...more] }
}

async function show(context: CommandContext, applicationId: string): Promise<Report> {
  const { api } = await context.connect()
  const details = await api.applications.get.query({ applicationId })
  const rows = details.receipts.map(({ receivedAt, file, message }) => [
    receivedAt.slice(0, 10),
    file.contentType,
    file.problem ?? 'read',
    message,
  ])
  return { json: details, lines: [...columns([rowOf(details.application)]), '', ...columns(rows)] }
}

async function save(
  context: CommandContext,
  applicationId: string,
  { to, force }: { to: string; force: boolean },
): Promise<Report> {
  const { api } = await context.connect()
  const { receipts } = await api.applications.get.query({ applicationId })
  const file = await api.applications.file.query({ applicationId, fileId: receipts.at(-1)?.file.id ?? '' })
  const { content, filename, ...about } = file
  const bytes = new Uint8Array(Buffer.from(content, 'base64'))
  const [path = ''] = await writeFiles(to, [{ filename, bytes }], force)
  return { json: { ...about, path }, lines: [`${path}, ${file.byteSize} bytes, ${file.contentType}`] }
}

async function accept(context: CommandContext, applicationId: string): Promise<Report> {
  const { api } = await context.connect()
  const accepted = await api.applications.accept.mutate({ applicationId })
  return { json: accepted, lines: [...columns([rowOf(accepted.application)]), `draft ${accepted.draftId}`] }
}

async function reject(context: CommandContext, applicationId: string, reason: string): Promise<Report> {
  const { api } = await context.connect()
  const application = await api.applications.reject.mutate({ applicationId, reason })
  return { json: application, lines: columns([rowOf(application)]) }
}

function rowOf({ id, state, name, email, jobTitle, changedAt }: Application): string[] {
  return [changedAt.slice(0, 10), state, name, email, jobTitle, id]
}
