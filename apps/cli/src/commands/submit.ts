import { randomUUID } from 'node:crypto'
import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { type Command, InvalidArgumentError } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { noonOf } from '../values.ts'

interface SubmitOptions {
  client: string
  recipient?: string
  channel: DossierInputs['submissions']['record']['channel']
  date?: string
  note?: string
  type?: string[]
  acknowledge?: string[]
}

const channels = ['email', 'portal', 'post', 'in_person', 'other'] as const

/** `dossier submit`: records that documents were sent to a client. */
export function addSubmit(program: Command, perform: Perform): void {
  program
    .command('submit')
    .description('Record that documents of a run were sent to a client.')
    .argument('<run or document>', 'a run ID, a document ID, or a document’s SHA-256')
    .requiredOption('--client <name>', 'client name, in any spelling')
    .option('--recipient <person>', 'name or address of the recipient')
    .option('--channel <channel>', `one of ${channels.join(', ')}`, channelOf, 'email')
    .option('--date <date>', 'date sent: 2026-01-27, or with time and zone (default: now)', noonOf)
    .option('--note <text>')
    .option('--type <types...>', 'for a run: the documents that were sent (default: cv)')
    .option('--acknowledge <ids...>', 'IDs of earlier submissions to this client that you are aware of')
    .action(perform((context, what: string, options: SubmitOptions) => submit(context, what, options)))
}

function channelOf(text: string): SubmitOptions['channel'] {
  const channel = channels.find((known) => known === text)
  if (channel !== undefined) return channel
  throw new InvalidArgumentError(`Expected one of ${channels.join(', ')}.`)
}

const documentName = /^([0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

async function submit(context: CommandContext, what: string, options: SubmitOptions): Promise<Report> {
  const { client, recipient, channel, date, note, type, acknowledge } = options
  const isRun = type !== undefined || !documentName.test(what)
  const { api } = await context.connect()
  const recorded = await api.submissions.record.mutate({
    ...(isRun ? { runId: what, documentTypes: type ?? ['cv'] } : { documents: [what.toLowerCase()] }),
    client,
    channel,
    sentAt: date ?? new Date().toISOString(),
    ...(recipient === undefined ? {} : { recipient }),
    ...(note === undefined ? {} : { note }),
    ...(acknowledge === undefined ? {} : { acknowledge }),
    // A call repeated after a transient failure records the submission once.
    idempotencyKey: randomUUID(),
  })
  return { json: recorded, lines: submissionLines(recorded.submissions) }
}

type Submission = DossierOutputs['submissions']['list']['items'][number]

/** Submissions as text lines. */
export function submissionLines(submissions: readonly Submission[]): string[] {
  return columns(
    submissions.map((one) => [
      one.sentAt.slice(0, 10),
      one.clientName,
      one.candidateName,
      one.documentType,
      one.sha256?.slice(0, 12) ?? 'erased',
      one.sentBy.name,
      one.id,
      one.retraction === null ? '' : `retracted: ${one.retraction.reason}`,
    ]),
  )
}
