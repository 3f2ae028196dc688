import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, readableSize, type Report } from '../output.ts'

/** `dossier storage health`: whether the storage answers, and what each driver holds. */
export function addStorageHealth(storage: Command, perform: Perform): void {
  storage
    .command('health')
    .description('Ask the storage for an answer, and count the files with each driver.')
    .action(perform((context) => health(context)))
}

async function health(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.storage.health.query()
  const { driver, healthy, code, latencyMs, files } = found
  if (!healthy) throw new CliError('unavailable', `${driver} does not answer: ${code}.`, { details: { ...found } })
  const rows = files.map((held) => [held.driver, `${held.count} files`, readableSize(held.bytes)])
  return { json: found, lines: [`${driver} answers after ${latencyMs} ms.`, ...columns(rows)] }
}
