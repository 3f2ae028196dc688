import type { DossierOutputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, onceOnlyLink, type Report } from '../output.ts'
import { limitOf } from './search.ts'

const languages = ['de', 'en', 'fr'] as const

interface SendOptions {
  email?: string
  language: (typeof languages)[number]
}

type Intake = DossierOutputs['intake']['revoke']

/** `dossier intake send|list|show|revoke`: links by which persons fill in what their draft lacks. */
export function addIntake(program: Command, perform: Perform): void {
  const intake = program.command('intake').description('Send persons a link to fill in what their draft lacks.')
  intake
    .command('send')
    .description(
      'Create a link with which the person of a draft fills in what is missing. A previous link stops working.',
    )
    .argument('<draft id>')
    .option(
      '--email <address>',
      'send the link to this e-mail address, with up to three reminders, instead of printing it',
    )
    .addOption(new Option('--language <language>', 'language of the page and e-mails').choices(languages).default('de'))
    .action(perform((context, draftId: string, options: SendOptions) => send(context, draftId, options)))
  intake
    .command('list')
    .description('List links, newest first, with the progress of each person.')
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .action(perform((context, { limit }: { limit: number }) => list(context, limit)))
  intake
    .command('show')
    .description('Show what a draft lacks, and the person’s answers that still need a decision.')
    .argument('<draft id>')
    .action(perform((context, draftId: string) => show(context, draftId)))
  intake
    .command('revoke')
    .description('Revoke the link for a draft’s person. It stops working immediately; answers are kept.')
    .argument('<draft id>')
    .action(perform((context, draftId: string) => revoke(context, draftId)))
}

async function send(context: CommandContext, draftId: string, { email = '', language }: SendOptions): Promise<Report> {
  const { api } = await context.connect()
  const sent = await api.intake.send.mutate({ draftId, email, language })
  return { json: sent, lines: onceOnlyLink(sent.url, sent.intake.expiresAt) }
}

async function list(context: CommandContext, limit: number): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.intake.list.query({ limit })
  return { json: found, lines: found.items.length === 0 ? ['No links found.'] : intakeLines(found.items) }
}

async function show(context: CommandContext, draftId: string): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.intake.get.query({ draftId })
  const missing = found.steps.flatMap(({ questions }) => questions.map(({ field, about }) => ['missing', field, about]))
  const said = found.answers.map(({ field, about, said: value, state }) => [`said (${state})`, field, about, value])
  return { json: found, lines: columns([...missing, ...said]) }
}

async function revoke(context: CommandContext, draftId: string): Promise<Report> {
  const { api } = await context.connect()
  const intake = await api.intake.revoke.mutate({ draftId })
  return { json: intake, lines: intakeLines([intake]) }
}

function intakeLines(intakes: readonly Intake[]): string[] {
  return columns(
    intakes.map(({ createdAt, candidateName, ended, finishedAt, openedAt, progress, draftId }) => [
      createdAt.slice(0, 10),
      candidateName,
      finishedAt === null ? (ended ?? (openedAt === null ? 'not opened' : 'opened')) : 'finished',
      `${progress.done}/${progress.steps} steps`,
      draftId,
    ]),
  )
}
