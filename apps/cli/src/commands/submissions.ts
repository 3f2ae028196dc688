import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Report } from '../output.ts'
import { submissionLines } from './submit.ts'

interface ListOptions {
  client?: string
  candidate?: string
  from?: Date
  to?: Date
  limit: string
  cursor?: string
}

/** `dossier submissions`: what was sent to whom. */
export function addSubmissions(program: Command, perform: Perform): void {
  program
    .command('submissions')
    .description('List what was sent to whom, the last first; typos are forgiven.')
    .argument('[words...]', 'a client or a candidate, as you remember them')
    .option('--client <name>')
    .option('--candidate <name>')
    .option('--from <day>', 'sent on that day or later', (day) => new Date(`${day}T00:00:00`))
    .option('--to <day>', 'sent before that day', (day) => new Date(`${day}T00:00:00`))
    .option('--limit <number>', 'at most so many, 1 to 100', '25')
    .option('--cursor <cursor>', 'go on after an earlier answer')
    .action(perform((context, words: string[], options: ListOptions) => list(context, words, options)))
}

async function list(context: CommandContext, words: string[], options: ListOptions): Promise<Report> {
  const { client, candidate, from, to, limit, cursor } = options
  const { api } = await context.connect()
  const found = await api.submissions.list.query({
    limit: Number(limit),
    ...(words.length === 0 ? {} : { query: words.join(' ') }),
    ...(client === undefined ? {} : { client }),
    ...(candidate === undefined ? {} : { candidate }),
    ...(from === undefined ? {} : { from: isoOf(from) }),
    ...(to === undefined ? {} : { to: isoOf(to) }),
    ...(cursor === undefined ? {} : { cursor }),
  })
  const more = found.nextCursor === null ? [] : [`more: --cursor ${found.nextCursor}`]
  const lines = found.items.length === 0 ? ['Nothing was found.'] : [...submissionLines(found.items), ...more]
  return { json: found, lines }
}

/** What is no day is told as such by the server. */
function isoOf(moment: Date): string {
  return Number.isNaN(moment.getTime()) ? 'no day' : moment.toISOString()
}
