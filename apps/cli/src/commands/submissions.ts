import type { SubmissionExportRequest } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { writeStream } from '../files.ts'
import type { Report } from '../output.ts'
import { localTimeZone } from '../query.ts'
import { momentOf } from '../values.ts'
import { limitOf } from './search.ts'
import { submissionLines } from './submit.ts'

interface ListOptions {
  client?: string
  candidate?: string
  from?: string
  to?: string
  limit: number
  cursor?: string
  csv: boolean
  jsonl: boolean
  out?: string
  force: boolean
  language: NonNullable<SubmissionExportRequest['language']>
}

/** `dossier submissions`: lists which documents were sent to whom. */
export function addSubmissions(program: Command, perform: Perform): void {
  program
    .command('submissions')
    .description('List submissions, newest first; tolerates typos.')
    .argument('[words...]', 'a client or a candidate')
    .option('--client <name>')
    .option('--candidate <name>')
    .option('--from <day>', 'sent on or after this day', momentOf)
    .option('--to <day>', 'sent before this day', momentOf)
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'continue after a previous page')
    .option('--csv', 'save all results as a table for Excel', false)
    .option('--jsonl', 'save all results as one JSON object per line', false)
    .option('--out <file>', 'output file (default: submissions_<day>.csv)')
    .option('--force', 'overwrite an existing file', false)
    .addOption(new Option('--language <language>', 'language of the headings').choices(['de', 'en']).default('en'))
    .action(
      perform((context, words: string[], options: ListOptions) =>
        options.csv || options.jsonl ? save(context, words, options) : list(context, words, options),
      ),
    )
}

async function list(context: CommandContext, words: string[], options: ListOptions): Promise<Report> {
  const { limit, cursor } = options
  const { api } = await context.connect()
  const found = await api.submissions.list.query({
    ...filterOf(words, options),
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  })
  const more = found.nextCursor === null ? [] : [`next page: --cursor ${found.nextCursor}`]
  const lines = found.items.length === 0 ? ['No submissions found.'] : [...submissionLines(found.items), ...more]
  return { json: found, lines }
}

async function save(context: CommandContext, words: string[], options: ListOptions): Promise<Report> {
  const { csv, out, force, language } = options
  const connection = await context.connect()
  const format = csv ? 'csv' : 'jsonl'
  const file = await connection.exportSubmissions({
    ...filterOf(words, options),
    format,
    language,
    timeZone: localTimeZone(),
  })
  const { path, size } = await writeStream(out ?? file.filename, file.chunks, force)
  return { json: { path, size }, lines: [`saved ${path}`] }
}

function filterOf(words: string[], { client, candidate, from, to }: ListOptions) {
  return {
    ...(words.length === 0 ? {} : { query: words.join(' ') }),
    ...(client === undefined ? {} : { client }),
    ...(candidate === undefined ? {} : { candidate }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
