import type { ExportRequest } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { writeStream } from '../files.ts'
import type { Report } from '../output.ts'
import { localTimeZone } from '../query.ts'
import { sortOption } from './search.ts'

interface ExportOptions {
  query: string
  format: ExportRequest['format']
  columns?: string[]
  sort: 'newest' | 'oldest'
  out?: string
  force: boolean
  language: 'de' | 'en'
}

/** `dossier export`: the documents of a search as a table. */
export function addExport(program: Command, perform: Perform): void {
  program
    .command('export')
    .description('Save the documents of a search as a table: exactly what the search finds, in its order.')
    .option('--query <query>', 'as in dossier search; all documents when left out', '')
    .addOption(new Option('--format <format>', 'csv opens in Excel').choices(['csv', 'jsonl']).default('csv'))
    .addOption(sortOption())
    .option('--columns <columns...>', 'such as createdAt candidateName jobTitle documentType; all when left out')
    .option('--out <file>', 'where to save it; documents_<day>.<format> when left out')
    .option('--force', 'replace a file that exists', false)
    .addOption(new Option('--language <language>', 'of headings and hints').choices(['de', 'en']).default('en'))
    .action(perform((context, options: ExportOptions) => exportDocuments(context, options)))
}

async function exportDocuments(context: CommandContext, options: ExportOptions): Promise<Report> {
  const { query, format, columns, sort, language, out, force } = options
  const connection = await context.connect()
  const timeZone = localTimeZone()
  const file = await connection.exportDocuments({
    query,
    format,
    sort,
    language,
    timeZone,
    ...(columns && { columns }),
  })
  const { path, size } = await writeStream(out ?? file.filename, file.chunks, force)
  return { json: { path, size }, lines: [`saved ${path}`] }
}
