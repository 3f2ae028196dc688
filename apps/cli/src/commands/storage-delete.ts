import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

/** `dossier storage delete`: permanently deletes documents, one by one. */
export function addStorageDelete(storage: Command, perform: Perform): void {
  storage
    .command('delete')
    .description('Permanently delete documents and report the outcome for each; their records remain.')
    .argument('<document ids...>')
    .action(perform((context, documentIds: string[]) => deleteAll(context, documentIds)))
}

const gone = new Set(['deleted', 'deleting', 'already_deleted'])

async function deleteAll(context: CommandContext, documentIds: string[]): Promise<Report> {
  const { api } = await context.connect()
  const { items } = await api.documents.deleteMany.mutate({ documentIds })
  const lines = columns(
    items.map(({ documentId, outcome, code, message }) => [documentId, outcome, code ?? '', message]),
  )
  if (items.every(({ outcome }) => gone.has(outcome))) return { json: { items }, lines }
  throw new CliError('refused', lines.join('\n'), { details: { items } })
}
