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
The sources stay as copies until --delete-source. Files are read and runs are made meanwhile; a file that is not what was
recorded stays where it is and is listed with its reason (exit code 4), the others go on. When this command is interrupted, the
migration goes on where it was: in the server's queue, or with the next command.

Examples:
  dossier storage migrate --from local --to supabase --dry-run
  dossier storage migrate --from local --to supabase --filter 'type:cv before:2026-01-01' --concurrency 16
  dossier storage migrate --status                    all of them, or the one that is named
  dossier storage migrate --rollback                  the newest migration, or the one that is named
  dossier storage migrate --delete-source`

/** `dossier storage migrate`: moves files to another storage driver, and back. */
export function addStorageMigrate(storage: Command, perform: Perform): void {
  storage
    .command('migrate')
    .description('Move files to another storage driver, verified, while they are read; or move them back.')
    .option('--from <driver>', 'the driver that has the files')
    .option('--to <driver>', 'the driver that shall have them')
    .option('--filter <query>', 'only what this search finds, as in dossier search')
    .option('--concurrency <number>', 'files at once, 1 to 64 (default: 8)', numberFrom(1, 64))
    .option('--dry-run', 'say what would be moved, and move nothing')
    .option('--rollback [migration id]', 'move everything back that a migration has moved; ends one that is under way')
    .option('--delete-source [migration id]', 'delete the copies that a migration has left behind, for good')
    .option('--status [migration id]', 'the migrations, newest first; or one, with what it has left where it was')
    .option('--cancel <migration id>', 'end a migration; what it has moved stays moved')
    .addHelpText('after', examples)
    .action(perform((context, options: MigrateOptions) => choose(context, options)))
}

function choose(context: CommandContext, options: MigrateOptions): Promise<Report> {
  const { from, to, rollback, deleteSource, status, cancel } = options
  const isMove = from !== undefined || to !== undefined
  const given = [rollback, status, cancel].map((option) => option !== undefined)
  const asked = [isMove, !isMove && deleteSource !== undefined, ...given]
  if (asked.filter(Boolean).length !== 1) {
    throw new CliError('usage', 'Give --from and --to, or one of --rollback, --delete-source, --status and --cancel.')
  }
  if (status !== undefined) return status === true ? showMigrations(context) : showMigration(context, status)
  if (cancel !== undefined) return cancelMigration(context, cancel)
  if (rollback !== undefined) return rollBack(context, rollback, options)
  if (!isMove) return deleteSources(context, deleteSource ?? true, options)
  if (from === undefined || to === undefined) throw new CliError('usage', 'A move needs both --from and --to.')
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
      'With --from and --to, --delete-source takes no migration: it means the one that is made.',
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
