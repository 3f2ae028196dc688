import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

/** `dossier clients`: lists clients that documents were sent to. */
export function addClients(program: Command, perform: Perform): void {
  program
    .command('clients')
    .description('List clients whose name starts with a text, with how many documents they received and when.')
    .argument('[text]', 'the start of a name; lists all clients by default', '')
    .action(perform((context, text: string) => clients(context, text)))
}

async function clients(context: CommandContext, text: string): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.submissions.clients.query({ text, limit: 100 })
  const rows = found.items.map((one) => [one.name, String(one.documents), one.lastSentAt?.slice(0, 10) ?? '', one.id])
  return { json: found, lines: rows.length === 0 ? ['No clients found.'] : columns(rows) }
}
