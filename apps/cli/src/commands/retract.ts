import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Report } from '../output.ts'
import { submissionLines } from './submit.ts'

interface RetractOptions {
  reason: string
  wholeSending: boolean
}

/** `dossier retract`: retracts a submission, with a reason. */
export function addRetract(program: Command, perform: Perform): void {
  program
    .command('retract')
    .description('Retract a submission, with a reason. The record remains visible.')
    .argument('<submission>', 'the submission ID from dossier submissions')
    .requiredOption('--reason <text>', 'the reason; it remains visible')
    .option('--whole-sending', 'also retract everything that was sent together with it', false)
    .action(perform((context, id: string, options: RetractOptions) => retract(context, id, options)))
}

async function retract(context: CommandContext, submissionId: string, options: RetractOptions): Promise<Report> {
  const { api } = await context.connect()
  const sending = await api.submissions.retract.mutate({ submissionId, ...options })
  return { json: sending, lines: submissionLines(sending.submissions) }
}
