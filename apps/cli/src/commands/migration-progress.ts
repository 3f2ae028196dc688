import { setTimeout as wait } from 'node:timers/promises'
import type { DossierOutputs } from '@dossier/api/client'
import { CliError } from '../cli-error.ts'
import type { CommandContext } from '../command-context.ts'
import { columns, readableSize, readableTime, type Report } from '../output.ts'

/** A migration as the API returns it. */
export type Migration = DossierOutputs['storage']['migrations']['start']
type Details = DossierOutputs['storage']['migrations']['get']
type Plan = DossierOutputs['storage']['migrations']['plan']

/** Interval between two progress requests. Milliseconds. */
const interval = 500

/** Waits for a migration and reports its progress; ends with `differs` if it left anything in place. */
export async function follow(context: CommandContext, started: Migration): Promise<Report> {
  const { api } = await context.connect()
  const get = () => api.storage.migrations.get.query({ migrationId: started.id })
  let migration: Details = await get()
  context.progress(`Migration ${started.id}`)
  for (let last = -1; migration.finishedAt === null; migration = await get()) {
    const now = migration.objects.done + migration.objects.refused
    if (now !== last) context.progress(progressOf(migration))
    last = now
    await wait(interval)
  }
  const lines = [...refusedOf(migration), ...resultOf(migration)]
  if (migration.state === 'done' && migration.objects.refused === 0) return { json: migration, lines }
  const ending = migration.state === 'cancelled' ? 'interrupted' : migration.state === 'done' ? 'differs' : 'failed'
  throw new CliError(ending, lines.join('\n'), { details: { ...migration } })
}

/** The migrations, newest first. */
export async function showMigrations(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const { items } = await api.storage.migrations.list.query({ limit: 20 })
  const rows = items.map((one) => [one.createdAt, one.state, one.id, `${nameOf(one)}: ${progressOf(one)}`])
  return { json: items, lines: rows.length === 0 ? ['There are no migrations.'] : columns(rows) }
}

/** One migration, with what it left in place. */
export async function showMigration(context: CommandContext, migrationId: string): Promise<Report> {
  const { api } = await context.connect()
  const migration = await api.storage.migrations.get.query({ migrationId })
  return { json: migration, lines: [...refusedOf(migration), ...resultOf(migration)] }
}

/** Cancels a migration in progress. */
export async function cancelMigration(context: CommandContext, migrationId: string): Promise<Report> {
  const { api } = await context.connect()
  const migration = await api.storage.migrations.cancel.mutate({ migrationId })
  return { json: migration, lines: [`${migration.state}: ${progressOf(migration)}`] }
}

/** The newest migration of one of these kinds that has moved something or is in progress. Throws `not_found`. */
export async function newestOf(context: CommandContext, kinds: readonly Migration['kind'][]): Promise<Migration> {
  const { api } = await context.connect()
  const { items } = await api.storage.migrations.list.query({ limit: 50 })
  const found = items.find(({ kind, objects, finishedAt }) => {
    return kinds.includes(kind) && (objects.done > 0 || finishedAt === null)
  })
  if (found === undefined) throw new CliError('not_found', 'There are no migrations.')
  return found
}

/** What a migration would do. */
export function planOf(plan: Plan): Report {
  const { from, to, objects, bytes, alreadyThere, beingWritten, newFilesGoTo } = plan
  const lines = [
    `Would move ${objects} files (${readableSize(bytes)}) from ${from} to ${to}.`,
    ...(alreadyThere > 0 ? [`${to} already has copies of ${alreadyThere} of them; these are only verified.`] : []),
    ...(beingWritten > 0 ? [`${beingWritten} files are still being written to ${from}.`] : []),
    ...(newFilesGoTo === from ? [comingUp(from, to)] : []),
  ]
  return { json: plan, lines }
}

function comingUp(from: string, to: string): string {
  return `New files still go to ${from}: set STORAGE_DRIVER=${to} to write them to ${to}.`
}

function nameOf({ kind, from, to, query }: Migration): string {
  const what = { move: 'move', rollback: 'rollback', delete_sources: 'deletion of sources' }[kind]
  const route = kind === 'delete_sources' ? `on ${from}` : `from ${from} to ${to}`
  return `${what} ${route}${query === null ? '' : ` of ${query}`}`
}

function progressOf(migration: Migration): string {
  const { percent, objects, bytes, objectsPerSecond, bytesPerSecond, secondsLeft } = migration
  const rate =
    objectsPerSecond === null || bytesPerSecond === null
      ? []
      : [`${objectsPerSecond.toFixed(1)} files/s`, `${readableSize(bytesPerSecond)}/s`]
  return [
    `${Math.floor(percent)} %`,
    `${objects.done} of ${objects.total} files`,
    readableSize(bytes.done),
    ...(objects.refused > 0 ? [`${objects.refused} refused`] : []),
    ...rate,
    ...(secondsLeft === null ? [] : [`${readableTime(secondsLeft)} left`]),
  ].join(', ')
}

function resultOf(migration: Details): string[] {
  const { state, from, kind, left, error, objects, refusedObjects, id } = migration
  const more = objects.refused - refusedObjects.length
  return [
    ...(more > 0 ? [`… and ${more} more.`] : []),
    `${state}: ${nameOf(migration)}: ${progressOf(migration)}`,
    ...(kind === 'move' && left !== null && left > 0 ? [`${left} files are still on ${from}.`] : []),
    ...(kind === 'move' && objects.done > 0
      ? [`${from} still has copies: --rollback ${id} moves everything back, --delete-source ${id} deletes the copies.`]
      : []),
    ...(error === null ? [] : [error]),
  ]
}

function refusedOf({ refusedObjects }: Details): string[] {
  const words: Record<Details['refusedObjects'][number]['reason'], string> = {
    missing: 'is missing on the source',
    wrong_size: 'differs in size from its record',
    wrong_bytes: 'differs in content from its record',
    target_differs: 'is incomplete on the target',
    target_missing: 'is missing on the target',
    refused: 'was rejected by the target',
  }
  return refusedObjects.map(({ key, document, reason }) => {
    const named = document === null ? [key] : [document.runId, document.filename, key]
    return ['REFUSED', ...named, words[reason]].join('  ')
  })
}
