import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, readableSize, type Report } from '../output.ts'

/** `dossier storage health`: whether each driver answers, and what it holds. */
export function addStorageHealth(storage: Command, perform: Perform): void {
  storage
    .command('health')
    .description('Say whether each storage driver answers, and what it holds.')
    .action(perform((context) => health(context)))
}

async function health(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.storage.health.query()
  const rows = found.drivers.map(({ name, primary, healthy, code, objects, bytes }) => {
    const state = healthy === null ? 'not asked yet' : healthy ? 'answers' : `does not answer: ${code}`
    return [name, primary ? 'new files' : 'older files', state, `${objects} objects`, readableSize(bytes)]
  })
  const lines = columns(rows)
  if (found.healthy === false) throw new CliError('unavailable', lines.join('\n'), { details: { ...found } })
  return { json: found, lines }
}
