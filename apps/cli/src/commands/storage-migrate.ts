import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Report } from '../output.ts'
import { localTimeZone } from '../query.ts'
import { numberFrom } from '../values.ts'
import {
  cancelMigration,
  follow,
  type Migration,
  newestOf,
  planOf,
  showMigration,
  showMigrations,
} from './migration-progress.ts'

interface MigrateOptions {
  from?: string
  to?: string
  filter?: string
  concurrency?: number
  dryRun?: boolean
  rollback?: string | true
  deleteSource?: string | true
  status?: string | true
  cancel?: string
}

const examples = `
The source files remain as copies until --delete-source. Reads and runs continue during the migration. A file that does not match
its record stays on the source and is listed with the reason (exit code 4); all other files are moved. An interrupted migration
resumes where it stopped: in the server's queue, or with the next command.

Examples:
  dossier storage migrate --from local --to supabase --dry-run
  dossier storage migrate --from local --to supabase --filter 'type:cv before:2026-01-01' --concurrency 16
  dossier storage migrate --status                    all migrations, or the given one
  dossier storage migrate --rollback                  the latest migration, or the given one
  dossier storage migrate --delete-source`

/** `dossier storage migrate`: moves files to another storage driver, and back. */
export function addStorageMigrate(storage: Command, perform: Perform): void {
  storage
    .command('migrate')
    .description('Migrate files to another storage driver, verified and without downtime, or roll a migration back.')
    .option('--from <driver>', 'source driver')
    .option('--to <driver>', 'target driver')
    .option('--filter <query>', 'only files that match this search, as in dossier search')
    .option('--concurrency <number>', 'number of files copied in parallel, 1 to 64 (default: 8)', numberFrom(1, 64))
    .option('--dry-run', 'report what would be moved, without moving anything')
    .option('--rollback [migration id]', 'move all files of a migration back; cancels it first if it is running')
    .option('--delete-source [migration id]', 'permanently delete the source copies of a migration')
    .option('--status [migration id]', 'list migrations, newest first, or show one with the files it did not move')
    .option('--cancel <migration id>', 'cancel a migration; files already moved stay on the target')
    .addHelpText('after', examples)
    .action(perform((context, options: MigrateOptions) => choose(context, options)))
}

function choose(context: CommandContext, options: MigrateOptions): Promise<Report> {
  const { from, to, rollback, deleteSource, status, cancel } = options
  const isMove = from !== undefined || to !== undefined
  const given = [rollback, status, cancel].map((option) => option !== undefined)
  const asked = [isMove, !isMove && deleteSource !== undefined, ...given]
  if (asked.filter(Boolean).length !== 1) {
    throw new CliError('usage', 'Pass --from and --to, or one of --rollback, --delete-source, --status and --cancel.')
  }
  if (status !== undefined) return status === true ? showMigrations(context) : showMigration(context, status)
  if (cancel !== undefined) return cancelMigration(context, cancel)
  if (rollback !== undefined) return rollBack(context, rollback, options)
  if (!isMove) return deleteSources(context, deleteSource ?? true, options)
  if (from === undefined || to === undefined) throw new CliError('usage', 'A migration requires both --from and --to.')
  return move(context, { from, to }, options)
}

async function move(
  context: CommandContext,
  route: { from: string; to: string },
  options: MigrateOptions,
): Promise<Report> {
  const { filter = '', dryRun = false, deleteSource } = options
  if (typeof deleteSource === 'string') {
    throw new CliError(
      'usage',
      'With --from and --to, --delete-source takes no migration ID: it applies to the new migration.',
    )
  }
  const { api } = await context.connect()
  const input = { ...route, query: filter, timeZone: localTimeZone() }
  if (dryRun) return planOf(await api.storage.migrations.plan.query(input))
  const started = await api.storage.migrations.start.mutate({ ...input, ...widthOf(options) })
  const moved = await follow(context, started)
  if (deleteSource === undefined) return moved
  const deleted = await deleteSources(context, started.id, options)
  return { json: [moved.json, deleted.json], lines: [...moved.lines, ...deleted.lines] }
}

async function rollBack(context: CommandContext, which: string | true, options: MigrateOptions): Promise<Report> {
  const { api } = await context.connect()
  const migrationId = which === true ? (await newestOf(context, ['move'])).id : which
  return follow(context, await api.storage.migrations.rollback.mutate({ migrationId, ...widthOf(options) }))
}

async function deleteSources(context: CommandContext, which: string | true, options: MigrateOptions): Promise<Report> {
  const { api } = await context.connect()
  const migrationId = which === true ? (await newestOf(context, ['move', 'rollback'])).id : which
  const started: Migration = await api.storage.migrations.deleteSource.mutate({ migrationId, ...widthOf(options) })
  return follow(context, started)
}

function widthOf({ concurrency }: MigrateOptions): { concurrency?: number } {
  return concurrency === undefined ? {} : { concurrency }
}
