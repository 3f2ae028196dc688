import { setTimeout as wait } from 'node:timers/promises'
import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, readableSize, type Report } from '../output.ts'

/** The server reports a driver as not answering after two seconds. */
const [interval, mostLooks] = [200, 15]

/** `dossier storage health`: shows whether each driver answers, and what it holds. */
export function addStorageHealth(storage: Command, perform: Perform): void {
  storage
    .command('health')
    .description('Show the health and the contents of each storage driver.')
    .action(perform((context) => health(context)))
}

/** The server answers before its drivers do: asks again until they have answered or timed out. */
async function asked(context: CommandContext): Promise<DossierOutputs['storage']['health']> {
  const { api } = await context.connect()
  for (let look = 1; ; look += 1) {
    const found = await api.storage.health.query()
    if (look === mostLooks || found.drivers.every(({ healthy }) => healthy !== null)) return found
    await wait(interval)
  }
}

async function health(context: CommandContext): Promise<Report> {
  const found = await asked(context)
  const rows = found.drivers.map(({ name, primary, healthy, code, objects, bytes }) => {
    const state = healthy === null ? 'not checked yet' : healthy ? 'answers' : `not responding: ${code}`
    return [name, primary ? 'new files' : 'older files', state, `${objects} objects`, readableSize(bytes)]
  })
  const lines = columns(rows)
  if (found.healthy === false) throw new CliError('unavailable', lines.join('\n'), { details: { ...found } })
  return { json: found, lines }
}
