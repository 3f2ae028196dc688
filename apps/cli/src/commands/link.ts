import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Report } from '../output.ts'
import { addShareLinks } from './share-link.ts'

/** `dossier link`: mints a signed URL to download a file without signing in; its subcommands manage share links. */
export function addLink(program: Command, perform: Perform): void {
  const command = program
    .command('link')
    .description(
      'Create a signed download link that expires: for a document, for several documents as one ZIP, or for the ZIP of a run. `create` shares with one recipient instead.',
    )
    .argument('<run or documents...>', 'a run ID, or document IDs')
    .action(perform((context, targets: string[]) => link(context, targets)))
  addShareLinks(command, perform)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

async function link(context: CommandContext, targets: string[]): Promise<Report> {
  const [first = ''] = targets
  const { api } = await context.connect()
  const isRun = targets.length === 1 && !uuid.test(first)
  const made = await api.documents.downloadUrl.mutate(
    isRun ? { runId: first } : targets.length === 1 ? { documentId: first } : { documentIds: targets },
  )
  return { json: made, lines: [made.url, `expires ${made.expiresAt}`] }
}
