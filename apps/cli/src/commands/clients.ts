import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

/** `dossier clients`: whom something was sent to. */
export function addClients(program: Command, perform: Perform): void {
  program
    .command('clients')
    .description('List clients whose name begins like the text, with how much they got and when the last of it.')
    .argument('[text]', 'the beginning of a name; all when left out', '')
    .action(perform((context, text: string) => clients(context, text)))
}

async function clients(context: CommandContext, text: string): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.submissions.clients.query({ text, limit: 100 })
  const rows = found.items.map((one) => [one.name, String(one.documents), one.lastSentAt?.slice(0, 10) ?? '', one.id])
  return { json: found, lines: rows.length === 0 ? ['Nothing was found.'] : columns(rows) }
}
