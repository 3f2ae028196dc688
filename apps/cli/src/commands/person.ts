import type { DossierInputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { writeStream } from '../files.ts'
import { columns, type Report } from '../output.ts'

type Reason = DossierInputs['persons']['erase']['reason']

const reasons = ['request', 'withdrawn', 'retention', 'mistake'] as const satisfies readonly Reason[]

interface ExportOptions {
  out?: string
  force: boolean
}

/** `dossier person export|erase`: exports everything that is stored about a person, or erases it permanently. */
export function addPerson(program: Command, perform: Perform): void {
  const person = program.command('person').description('Export or erase personal data.')
  person
    .command('export')
    .description('Export everything that is kept about a candidate as a ZIP: profiles, documents, submissions, events.')
    .argument('<candidate id>')
    .option('--out <file>', 'output file (default: Person_<candidate id>.zip)')
    .option('--force', 'overwrite an existing file', false)
    .action(perform((context, id: string, options: ExportOptions) => exportPerson(context, id, options)))
  person
    .command('erase')
    .description(
      'Erase a candidate from the tables, the files and the audit log, and print the receipt. This cannot be undone.',
    )
    .argument('<candidate id>')
    .addOption(
      new Option('--reason <reason>', 'one of a fixed list, because free text could name the person')
        .choices(reasons)
        .makeOptionMandatory(),
    )
    .action(perform((context, id: string, { reason }: { reason: Reason }) => erase(context, id, reason)))
}

async function exportPerson(
  context: CommandContext,
  candidateId: string,
  { out, force }: ExportOptions,
): Promise<Report> {
  const connection = await context.connect()
  const file = await connection.exportPerson(candidateId)
  const { path, size } = await writeStream(out ?? file.filename, file.chunks, force)
  return { json: { path, size }, lines: [`saved ${path}`] }
}

async function erase(context: CommandContext, candidateId: string, reason: Reason): Promise<Report> {
  const { api } = await context.connect()
  const receipt = await api.persons.erase.mutate({ candidateId, reason })
  return { json: receipt, lines: columns(Object.entries(receipt).map(([name, value]) => [name, String(value)])) }
}
