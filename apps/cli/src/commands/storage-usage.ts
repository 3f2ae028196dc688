import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, readableSize, type Report } from '../output.ts'
import { numberFrom } from '../values.ts'
import { quotaLines } from './storage-quota.ts'

/** `dossier storage usage`: shows how much the team stores where, and how that has grown. */
export function addStorageUsage(storage: Command, perform: Perform): void {
  storage
    .command('usage')
    .description('Show the team’s storage use by driver and tier, with a daily history.')
    .option('--days <number>', 'number of days to show, 1 to 366', numberFrom(1, 366), 7)
    .action(perform((context, options: { days: number }) => usage(context, options)))
}

async function usage(context: CommandContext, { days }: { days: number }): Promise<Report> {
  const { api } = await context.connect()
  const told = await api.storage.usage.query({ days })
  const parts = told.parts.map(({ driver, role, tier, objects, bytes }) => [
    driver,
    role === 'copy' ? 'copies' : 'files',
    tier ?? '-',
    String(objects),
    readableSize(bytes),
  ])
  const grown = told.days.map(({ day, objects, bytes }) => [day, String(objects), readableSize(bytes)])
  return { json: told, lines: [...quotaLines(told), '', ...columns(parts), '', ...columns(grown)] }
}
