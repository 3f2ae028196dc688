import type { DossierInputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

type Reason = DossierInputs['persons']['erase']['reason']

const reasons = ['request', 'withdrawn', 'retention', 'mistake'] as const satisfies readonly Reason[]

/** `dossier person erase`: erases a person everywhere, for good. */
export function addPerson(program: Command, perform: Perform): void {
  const person = program.command('person').description('Erase personal data.')
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

async function erase(context: CommandContext, candidateId: string, reason: Reason): Promise<Report> {
  const { api } = await context.connect()
  const receipt = await api.persons.erase.mutate({ candidateId, reason })
  return { json: receipt, lines: columns(Object.entries(receipt).map(([name, value]) => [name, String(value)])) }
}
