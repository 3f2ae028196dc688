import type { DossierInputs } from '@dossier/api/client'
import { type Command, InvalidArgumentError } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

interface SearchOptions {
  type?: string[]
  limit: number
  cursor?: string
}

/** `dossier search`: finds documents by half-remembered, misspelt names. */
export function addSearch(program: Command, perform: Perform): void {
  program
    .command('search')
    .description('Find documents by candidate, job profile or run; typos and missing umlauts are forgiven.')
    .argument('<words...>', 'what you remember')
    .option('--type <types...>', 'only these document types: cv, offer, dashboard, matchmaking, feedback')
    .option('--limit <number>', 'at most so many, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'go on after an earlier answer')
    .action(perform((context, words: string[], options: SearchOptions) => search(context, words, options)))
}

function limitOf(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit
  throw new InvalidArgumentError('It is a whole number from 1 to 100.')
}

async function search(context: CommandContext, words: string[], options: SearchOptions): Promise<Report> {
  const input: DossierInputs['documents']['search'] = {
    query: words.join(' '),
    limit: options.limit,
    ...(options.type === undefined ? {} : { documentTypes: options.type }),
    ...(options.cursor === undefined ? {} : { cursor: options.cursor }),
  }
  const { api } = await context.connect()
  const found = await api.documents.search.query(input)
  const rows = found.items.map((item) => [item.filename, item.candidateName, item.jobTitle, item.runId, item.id])
  const more = found.nextCursor === null ? [] : [`more: --cursor ${found.nextCursor}`]
  const lines = rows.length === 0 ? ['Nothing was found.'] : [...columns(rows), ...more]
  return { json: found, lines }
}
