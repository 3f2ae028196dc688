import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Report } from '../output.ts'

interface WaiveOptions {
  reason: string
  pointer?: string[]
}

/** `dossier waive`: allows sending a run or a document despite its open values. */
export function addWaive(program: Command, perform: Perform): void {
  program
    .command('waive')
    .description('Waive open values so that their documents can be sent, with a reason. dossier submit lists them.')
    .argument('<run or document>', 'a run ID for all documents of the run, or a document ID')
    .requiredOption('--reason <text>', 'the reason; it remains visible')
    .option('--pointer <pointers...>', 'only these values, such as /candidate/profile (default: all)')
    .action(perform((context, what: string, options: WaiveOptions) => waive(context, what, options)))
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

async function waive(context: CommandContext, what: string, { reason, pointer }: WaiveOptions): Promise<Report> {
  const { api } = await context.connect()
  const waived = await api.submissions.waive.mutate({
    ...(uuid.test(what) ? { documentId: what } : { runId: what }),
    ...(pointer === undefined ? {} : { pointers: pointer }),
    reason,
  })
  const lines = waived.documents.flatMap(({ document, open }) =>
    open.map((value) => `${document.documentType}  ${value.pointer}  ${value.waiver === null ? 'open' : 'waived'}`),
  )
  return { json: waived, lines: lines.length === 0 ? ['There are no open values.'] : lines }
}
