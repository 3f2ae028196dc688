import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import type { FetchedFile } from '../connection-type.ts'
import { writeFiles } from '../files.ts'
import { readableSize, type Report } from '../output.ts'

interface FetchOptions {
  out: string
  force: boolean
}

/** `dossier get` and `dossier zip`: fetch one document, or all documents of a run. */
export function addFetch(program: Command, perform: Perform): void {
  withTarget(program.command('get'))
    .description('Download one document. A missing file is regenerated and compared with its record.')
    .argument('<document id>', 'from the output of search or run')
    .action(
      perform(async (context, id: string, options: FetchOptions) => {
        const connection = await context.connect()
        return saved(await connection.fetchDocument(id), options)
      }),
    )
  withTarget(program.command('zip'))
    .description('Download all files of a run as one ZIP, which dossier verify can check offline.')
    .argument('<run id>')
    .action(
      perform(async (context: CommandContext, runId: string, options: FetchOptions) => {
        const connection = await context.connect()
        return saved(await connection.fetchBundle(runId), options)
      }),
    )
}

async function saved(file: FetchedFile, { out, force }: FetchOptions): Promise<Report> {
  const [path = ''] = await writeFiles(out, [file], force)
  const size = file.bytes.byteLength
  return { json: { path, size }, lines: [`saved ${path} (${readableSize(size)})`] }
}

function withTarget(command: Command): Command {
  return command.option('--out <folder>', 'output folder', '.').option('--force', 'overwrite an existing file', false)
}
