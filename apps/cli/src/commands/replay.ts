import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

/** `dossier replay`: proves that a run can be made again, byte for byte. */
export function addReplay(program: Command, perform: Perform): void {
  program
    .command('replay')
    .description('Make a run again from its stored inputs and compare every SHA-256 with the record.')
    .argument('<run id>')
    .action(perform((context, runId: string) => replay(context, runId)))
}

async function replay(context: CommandContext, runId: string): Promise<Report> {
  const { api } = await context.connect()
  const result = await api.runs.replay.mutate({ runId })
  const rows = [...result.documents, { ...result.zip, parts: [] }].map((file) => [
    file.identical ? 'identical' : 'DIFFERS',
    file.filename,
    file.identical ? file.expectedSha256 : [`recorded ${file.expectedSha256}`, ...file.parts].join(', '),
  ])
  const versions = result.versions.same
    ? []
    : [`The run was made by ${said(result.versions.run)}, this is ${said(result.versions.current)}.`]
  const lines = [...columns(rows), ...versions]
  if (result.identical) return { json: result, lines }
  throw new CliError('differs', [...lines, `${result.runId} cannot be reproduced.`].join('\n'), {
    details: { ...result },
  })
}

function said({ engine, lexicon, templates }: { engine: string; lexicon: string; templates: string }): string {
  return `engine ${engine}, lexicon ${lexicon}, templates ${templates}`
}
