import type { DossierOutputs } from '@dossier/api/client'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, onceOnlyLink, type Report } from '../output.ts'

const languages = ['de', 'en', 'fr'] as const
type Mailed = (typeof languages)[number]

interface CreateOptions {
  recipient: string
  email?: string
  mail?: Mailed
  client?: string
  expires: number
  code?: string
  type?: string[]
  note?: string
  acknowledge?: string[]
  internal: boolean
  watermark: boolean
}

/**
 * `dossier link create|list|revoke`: manages links through which one recipient opens documents and answers, with every
 * visit recorded.
 */
export function addShareLinks(link: Command, perform: Perform): void {
  link
    .command('create')
    .description('Share documents of a run with one recipient by a link, and record the submission.')
    .argument('<run or documents...>', 'a run ID, or document IDs of one run')
    .requiredOption('--recipient <name>', 'who gets the link')
    .option('--email <address>', 'recorded, and used only with --mail')
    .addOption(
      new Option(
        '--mail <language>',
        'send the link to that e-mail address, in this language, instead of printing it',
      ).choices(languages),
    )
    .option('--client <name>', 'client name in the ledger (default: the recipient)')
    .option('--expires <time>', 'from 1h to 90d', hoursOf, 7 * 24)
    .option('--code <code>', 'the recipient must enter it to open the link; at least 6 characters')
    .option('--type <types...>', 'for a run: the documents to share (default: those made for clients)')
    .option('--note <text>')
    .option('--acknowledge <ids...>', 'IDs of earlier submissions to this client that you are aware of')
    .option('--no-watermark', 'do not put the recipient’s name on what they download')
    .option('--internal', 'also share the chosen internal reports', false)
    .action(perform((context, targets: string[], options: CreateOptions) => create(context, targets, options)))
  link
    .command('list')
    .description('List share links, newest first, with what their recipients did.')
    .argument('[run]', 'a run ID; without it, links of the whole team')
    .action(perform((context, run?: string) => list(context, run)))
  link
    .command('revoke')
    .description('Revoke a share link. It stops working immediately; the submission remains recorded.')
    .argument('<link>', 'the ID of a link from dossier link list')
    .action(perform((context, linkId: string) => revoke(context, linkId)))
}

function hoursOf(text: string): number {
  const [, amount = '', unit = ''] = /^(\d{1,4})\s*([hd])$/i.exec(text.trim()) ?? []
  if (amount !== '') return Number(amount) * (unit.toLowerCase() === 'd' ? 24 : 1)
  throw new InvalidArgumentError('Expected hours or days: 12h or 7d.')
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

async function create(context: CommandContext, targets: string[], options: CreateOptions): Promise<Report> {
  const { recipient: name, email, mail, client, expires, code, type, note, acknowledge, internal, watermark } = options
  const [first = ''] = targets
  const isRun = targets.length === 1 && (type !== undefined || !uuid.test(first))
  const { api } = await context.connect()
  const made = await api.links.create.mutate({
    ...(isRun ? { runId: first, ...(type !== undefined && { documentTypes: type }) } : { documents: targets }),
    recipient: { name, ...(email !== undefined && { email }) },
    expiresInHours: expires,
    internal,
    watermark,
    ...(mail !== undefined && { mail }),
    ...(client !== undefined && { client }),
    ...(code !== undefined && { code }),
    ...(note !== undefined && { note }),
    ...(acknowledge !== undefined && { acknowledge }),
  })
  return { json: made, lines: onceOnlyLink(made.url, made.link.expiresAt) }
}

async function list(context: CommandContext, run?: string): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.links.list.query({ limit: 100, ...(run !== undefined && { runId: run }) })
  return { json: found, lines: linkLines(found.items) }
}

async function revoke(context: CommandContext, linkId: string): Promise<Report> {
  const { api } = await context.connect()
  const link = await api.links.revoke.mutate({ linkId })
  return { json: link, lines: linkLines([link]) }
}

type ShareLink = DossierOutputs['links']['list']['items'][number]

function linkLines(links: readonly ShareLink[]): string[] {
  return columns(
    links.map((link) => [
      link.createdAt.slice(0, 10),
      link.recipient.name,
      link.ended ?? (link.openedAt === null ? 'not opened' : 'opened'),
      `${link.documents.filter(({ views }) => views > 0).length}/${link.documents.length} downloaded`,
      link.answer?.answer ?? 'no answer',
      link.id,
      link.runId,
    ]),
  )
}
