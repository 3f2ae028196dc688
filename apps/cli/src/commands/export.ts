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

/** `dossier export`: exports the documents of a search as a table. */
export function addExport(program: Command, perform: Perform): void {
  program
    .command('export')
    .description('Export the documents of a search as a table, in the order of the search.')
    .option('--query <query>', 'as in dossier search; exports all documents by default', '')
    .addOption(new Option('--format <format>', 'csv can be opened in Excel').choices(['csv', 'jsonl']).default('csv'))
    .addOption(sortOption())
    .option('--columns <columns...>', 'such as createdAt candidateName jobTitle documentType; all columns by default')
    .option('--out <file>', 'output file (default: documents_<day>.<format>)')
    .option('--force', 'overwrite an existing file', false)
    .addOption(
      new Option('--language <language>', 'language of headings and hints').choices(['de', 'en']).default('en'),
    )
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
