import {
  activeMigration,
  appendAuditEvents,
  countOriginals,
  findMigration,
  insertMigration,
  listMigrations,
  type MigrationFilter,
  type MigrationRow,
  type Owner,
  refusedObjects,
} from '@dossier/db'
import { v7 as uuid } from 'uuid'
import { ApiError, notFound } from '../../errors.ts'
import type { FollowMigrationInput, GetMigrationInput, PlanMigrationInput, StartMigrationInput } from './inputs.ts'
import { batchesOf } from './batches.ts'
import { enqueueMigration } from './relocation-queue.ts'
import type { Services, Caller } from '../../context.ts'
import {
  type MigrationPlan,
  migrationView,
  type StorageMigration,
  type StorageMigrationDetails,
} from './relocation-view.ts'
import { finishMigration } from './end-relocation.ts'
import { refuseErrors, prepareSearch } from '../../search/index.ts'

type MigrationServices = Pick<Services, 'db' | 'storage' | 'now'>

/** Reports what a migration would do without doing it. Throws the errors of `startMigration`. */
export async function planMigration(
  services: MigrationServices,
  { owner }: Caller,
  input: PlanMigrationInput,
): Promise<MigrationPlan> {
  const { db, storage, now } = services
  await checkRoute(services, owner, input)
  const filter = await filterOf(services, owner, input)
  const { from, to } = input
  const about = { id: uuid(), kind: 'move' as const, parentId: null, fromDriver: from, toDriver: to, filter }
  const batches = batchesOf(services, owner, { ...about, concurrency: 1, createdAt: now() })
  const { objects, bytes, copied } = await batches.count()
  const beingWritten = await countOriginals(db, owner, { driver: from, states: ['pending'] })
  const query = filter?.query ?? null
  return { from, to, query, objects, bytes, alreadyThere: copied, beingWritten, newFilesGoTo: storage.current.name }
}

/**
 * Queues the move of files. Throws `invalid_input`, `misconfigured` and `storage_unavailable` if a driver cannot be
 * used, and `not_finished` while the team has a different migration in progress; returns the existing migration if the
 * request is identical.
 */
export async function startMigration(
  services: MigrationServices,
  caller: Caller,
  input: StartMigrationInput,
): Promise<StorageMigration> {
  await checkRoute(services, caller.owner, input)
  const { from: fromDriver, to: toDriver, concurrency } = input
  const filter = await filterOf(services, caller.owner, input)
  return insert(services, caller, { kind: 'move', parentId: null, fromDriver, toDriver, filter, concurrency })
}

/** Queues moving back everything that a migration moved; cancels it first if it is in progress. */
export async function rollbackMigration(
  services: MigrationServices,
  caller: Caller,
  { migrationId, concurrency }: FollowMigrationInput,
): Promise<StorageMigration> {
  const { fromDriver, toDriver } = await toFollow(services, caller, { migrationId, kinds: ['move'] })
  await finishMigration(services.db, caller, { id: migrationId, state: 'cancelled' })
  const back = { fromDriver: toDriver, toDriver: fromDriver, filter: null, concurrency }
  return insert(services, caller, { kind: 'rollback', parentId: migrationId, ...back })
}

/** Queues the deletion of the copies that a migration, or its rollback, left on its source. Irreversible. */
export async function deleteSources(
  services: MigrationServices,
  caller: Caller,
  { migrationId, concurrency }: FollowMigrationInput,
): Promise<StorageMigration> {
  const kinds = ['move', 'rollback'] as const
  const { fromDriver, toDriver } = await toFollow(services, caller, { migrationId, kinds })
  const same = { fromDriver, toDriver, filter: null, concurrency }
  return insert(services, caller, { kind: 'delete_sources', parentId: migrationId, ...same })
}

/** A migration with the objects it did not move. Throws `not_found`. */
export async function getMigration(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { migrationId, refusedLimit }: GetMigrationInput,
): Promise<StorageMigrationDetails> {
  const row = await findMigration(db, owner, migrationId)
  if (row === null) throw notFound('migration', migrationId)
  return {
    ...migrationView(row),
    refusedObjects: await refusedObjects(db, owner, { migrationId, limit: refusedLimit }),
  }
}

/** The team's migrations, newest first: the first one is in progress or is the last completed one. */
export async function migrationsOf(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { limit }: { limit: number },
): Promise<{ items: StorageMigration[]; nextCursor: null }> {
  return { items: (await listMigrations(db, owner, limit)).map(migrationView), nextCursor: null }
}

/**
 * Cancels a migration in progress; objects already moved stay moved. Throws `not_found`. Leaves a migration that has
 * ended unchanged.
 */
export async function cancelMigration(
  services: Pick<Services, 'db'>,
  caller: Caller,
  migrationId: string,
): Promise<StorageMigration> {
  const row = await findMigration(services.db, caller.owner, migrationId)
  if (row === null) throw notFound('migration', migrationId)
  return migrationView((await finishMigration(services.db, caller, { id: migrationId, state: 'cancelled' })) ?? row)
}

async function toFollow(
  services: MigrationServices,
  { owner }: Caller,
  { migrationId, kinds }: { migrationId: string; kinds: readonly MigrationRow['kind'][] },
): Promise<MigrationRow> {
  const row = await findMigration(services.db, owner, migrationId)
  if (row === null) throw notFound('migration', migrationId)
  if (kinds.includes(row.kind)) {
    await checkRoute(services, owner, { from: row.fromDriver, to: row.toDriver })
    return row
  }
  const wanted = `It continues migration ${row.parentId ?? ''}: name that one.`
  throw new ApiError('invalid_input', `${migrationId} is itself a ${row.kind}. ${wanted}`)
}

type NewJob = Pick<MigrationRow, 'kind' | 'parentId' | 'fromDriver' | 'toDriver' | 'filter' | 'concurrency'>

async function insert({ db }: MigrationServices, { owner, requestId }: Caller, job: NewJob): Promise<StorageMigration> {
  const id = uuid()
  const row = await db.transaction(async (tx) => {
    if (!(await insertMigration(tx, owner, { ...job, id, requestId }))) return null
    const { kind, fromDriver: from, toDriver: to, parentId, filter } = job
    const subject = { type: 'migration' as const, id }
    const data = { kind, from, to, parentId, filtered: filter !== null }
    await appendAuditEvents(tx, owner, [{ type: 'storage.migration_asked', requestId, subject, data }])
    await enqueueMigration(tx, { ...owner, migrationId: id, requestId })
    return findMigration(tx, owner, id)
  })
  if (row !== null) return migrationView(row)
  const other = await activeMigration(db, owner)
  if (other !== null && isSame(other, job)) return migrationView(other)
  const named = other === null ? 'another one' : `${other.id} (${other.kind}, ${other.fromDriver} to ${other.toDriver})`
  throw new ApiError(
    'not_finished',
    `Only one migration can run at a time: ${named} is running. Wait for it, or cancel it.`,
  )
}

function isSame(one: NewJob, other: NewJob): boolean {
  const { kind, parentId, fromDriver, toDriver, filter } = other
  const isThere = one.kind === kind && one.parentId === parentId && one.filter?.query === filter?.query
  return isThere && one.fromDriver === fromDriver && one.toDriver === toDriver
}

/** Checks that both drivers are known, configured and responding. */
async function checkRoute(
  { storage }: MigrationServices,
  { teamId }: Owner,
  { from, to }: { from: string; to: string },
): Promise<void> {
  if (from === to)
    throw new ApiError('invalid_input', `The files are on ${from} already: choose two different drivers.`)
  const drivers = await Promise.all([storage.named(from), storage.named(to)])
  await Promise.all(drivers.map((driver) => driver.list(`${teamId}/`, { limit: 1 })))
}

async function filterOf(
  services: MigrationServices,
  owner: Owner,
  { query, language, timeZone }: PlanMigrationInput,
): Promise<MigrationFilter | null> {
  if (query.trim() === '') return null
  const { read } = await prepareSearch(services, owner, { query, language, timeZone, kind: 'any' })
  refuseErrors(read, { language })
  return { query, language, timeZone }
}
