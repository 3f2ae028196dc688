import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { DbError, type QuotaExcess, violatedConstraint } from '../errors.ts'
import { names, staged } from './sql.ts'
import { type BackupTable, backupTables } from './tables.ts'

/** A run of an archive whose work must continue here. */
interface UnfinishedRun {
  teamId: string
  userId: string
  id: string
}

/** The result of a merge: new rows by table, and runs to enqueue. */
export interface Merged {
  inserted: Record<string, number>
  rows: number
  unfinished: UnfinishedRun[]
}

/** A team or a member whose quota has no room for its data in an archive. */
export interface TeamExcess extends QuotaExcess {
  teamId: string
  team: string
  /** The ID of the member; null for the team. */
  userId: string | null
}

/**
 * Inserts the rows that a fitted stage has and the tables lack, one statement per table, and announces objects of documents that are new
 * here. Triggers do not fire, except those that count what rows hold, because the archive has what they would add; foreign keys are enforced.
 * Needs the owner's connection.
 */
export async function mergeStage(tx: Db): Promise<Merged> {
  const unfinished = await tx.execute<{ teamId: string; userId: string; id: string }>(sql`
    select team_id as "teamId", user_id as "userId", id from ${staged('runs')} s where status in ('queued', 'running')
      and not exists (select from runs r where r.team_id = s.team_id and r.id = s.id) order by team_id, id`)
  const [limits, tables] = [backupTables.filter(isLimit), backupTables.filter((table) => !isLimit(table))]
  const inserted = await withoutTriggers(tx, () => insertAll(tx, tables))
  // A team may keep what it had, even if its quota is lower now.
  await announceNew(tx)
  Object.assign(inserted, await insertAll(tx, limits))
  await tx.execute(sql`insert into audit_unsealed (team_id, event_id)
    select s.team_id, s.id from ${staged('audit_events')} s
    where not exists (select from audit_links l where l.team_id = s.team_id and l.event_id = s.id) on conflict do nothing`)
  const rows = Object.values(inserted).reduce((sum, one) => sum + one, 0)
  return { inserted, rows, unfinished: [...unfinished] }
}

/** Removes rows from the stage that only applied to the archive's installation; assigns new objects to `driver`. */
export async function fitStage(tx: Db, driver: string): Promise<void> {
  // Keep the row of an object only if it shows that the document's file was permanently deleted. Any other row (of a
  // file that moved, or a copy that was removed) would take the place of a file that is in the archive.
  await tx.execute(sql`delete from ${staged('stored_objects')} o where o.state not in ('deleting', 'deleted')
    or not exists (select from ${staged('generated_documents')} d
      where d.team_id = o.team_id and d.storage_driver = o.driver and d.storage_path = o.key)`)
  await tx.execute(sql`update ${staged('stored_objects')} set state = 'deleted'`)
  await tx.execute(sql`update ${staged('generated_documents')} d set storage_driver = ${driver}
    where d.sha256 <> '' and not exists (select from ${staged('stored_objects')} o
      where o.team_id = d.team_id and o.driver = d.storage_driver and o.key = d.storage_path)`)
  // A draft that has since ended here, because its run was created or someone deleted it, stays ended.
  await tx.execute(sql`delete from ${staged('drafts')} d where exists (select from audit_events e where e.team_id = d.team_id
    and e.type = 'draft.deleted' and e.subject_id = d.id::text)`)
  await tx.execute(sql`delete from ${staged('intakes')} i
    where not exists (select from ${staged('drafts')} d where d.team_id = i.team_id and d.id = i.draft_id)`)
  await tx.execute(sql`delete from ${staged('uploads')} u
    where not exists (select from ${staged('drafts')} d where d.team_id = u.team_id and d.original_sha256 = u.sha256)
      and not exists (select from ${staged('runs')} r where r.team_id = u.team_id and r.original_sha256 = u.sha256
        and r.repeat_of is null and r.status in ('queued', 'running'))`)
  await tx.execute(sql`delete from ${staged('storage_usage_days')} where day >= (now() at time zone 'UTC')::date`)
  // An archive has no objects of erased persons.
  await tx.execute(sql`update ${staged('erasures')} set pending = '[]', completed_at = coalesce(completed_at, now())`)
  await tx.execute(sql`update ${staged('replay_checks')} set state = 'failed', finished_at = now(),
    error = 'It was cut off by a restore.' where state in ('queued', 'running')`)
}

/**
 * Lists teams and members whose quota is below their usage plus the objects that a merge would announce and the photos
 * and files of applications that it would insert; pass a fitted stage.
 */
export async function findExcess(tx: Db): Promise<TeamExcess[]> {
  const place = sql`o.team_id = d.team_id and (o.driver = d.storage_driver and o.key = d.storage_path
    or o.role = 'original' and o.run_uuid = d.run_uuid and o.key = d.storage_path)`
  const rows = await tx.execute<TeamExcess & Record<string, unknown>>(sql`
    with missing as (
      select d.team_id, r.user_id, d.byte_size from ${staged('generated_documents')} d
      join ${staged('runs')} r on r.team_id = d.team_id and r.id = d.run_uuid
      where d.sha256 <> '' and not exists (select from stored_objects o where ${place})
        and not exists (select from ${staged('stored_objects')} o where ${place})
      union all
      select s.team_id, s.user_id, photo_bytes(s.inputs) from ${staged('runs')} s
      where not exists (select from runs r where r.team_id = s.team_id and r.id = s.id)
      union all
      select s.team_id, null, s.byte_size from ${staged('application_files')} s
      where not exists (select from application_files f where f.team_id = s.team_id and f.id = s.id)),
    announced as (
      select m.team_id, l.holder, sum(m.byte_size) as needed from missing m
      join storage_limits l on l.team_id = m.team_id and l.holder in (m.team_id, m.user_id)
      group by m.team_id, l.holder having sum(m.byte_size) > 0)
    select t.id as "teamId", t.name as team, nullif(n.holder, t.id) as "userId",
      case n.holder when t.id then 'team' else 'member' end as of, coalesce(a.bytes, 0)::float8 as used, l.limit_bytes::float8 as limit,
      n.needed::float8 as needed
    from announced n join teams t on t.id = n.team_id join storage_limits l on l.team_id = n.team_id and l.holder = n.holder
    left join storage_accounts a on a.team_id = n.team_id and a.holder = n.holder
    where coalesce(a.bytes, 0) + n.needed > l.limit_bytes order by t.id, n.holder <> t.id, n.holder`)
  return [...rows]
}

function isLimit({ name }: BackupTable): boolean {
  return name === 'storage_limits'
}

async function insertAll(tx: Db, tables: readonly BackupTable[]): Promise<Record<string, number>> {
  const inserted: Record<string, number> = {}
  for (const { name, columns } of tables) {
    const list = names(columns.map((column) => column.name))
    const { count } = await tx
      .execute(sql`insert into ${sql.identifier(name)} (${list}) overriding system value
      select ${list} from ${staged(name)} on conflict do nothing`)
      .catch((error: unknown) => {
        throw badRows(name, error)
      })
    if (count > 0) inserted[name] = count
  }
  return inserted
}

/** Turns a constraint violation into an error about the archive's rows; returns any other error unchanged. */
function badRows(table: string, error: unknown): unknown {
  const constraint = violatedConstraint(error)
  if (constraint === null) return error
  const message = `The archive has rows of ${table} that do not fit its other rows, or that table (${constraint}).`
  return new DbError('bad_rows', message, { cause: error })
}

async function withoutTriggers<T>(tx: Db, work: () => Promise<T>): Promise<T> {
  const tables = sql.param(backupTables.map(({ name }) => name))
  // Bit 4 is INSERT.
  const triggers = await tx.execute<{ table: string; trigger: string }>(sql`
    select c.relname as table, t.tgname as trigger from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and c.relname = any(${tables}::text[])
      and not t.tgisinternal and t.tgtype & 4 <> 0 and t.tgenabled = 'O'
      and t.tgfoid not in ('count_photo'::regproc, 'count_application_file'::regproc, 'use_for_application_file'::regproc)`)
  const each = async (how: 'disable' | 'enable') => {
    for (const { table, trigger } of triggers) {
      await tx.execute(sql`alter table ${sql.identifier(table)} ${sql.raw(how)} trigger ${sql.identifier(trigger)}`)
    }
  }
  await each('disable')
  const done = await work()
  await each('enable')
  return done
}

async function announceNew(tx: Db): Promise<void> {
  await tx.execute(sql`
    insert into stored_objects (team_id, driver, key, run_uuid, role, state, content_type, byte_size, sha256, created_at)
    select d.team_id, d.storage_driver, d.storage_path, d.run_uuid, 'original', 'pending', d.content_type, d.byte_size, d.sha256,
      d.created_at
    from generated_documents d join ${staged('generated_documents')} s on s.team_id = d.team_id and s.id = d.id
    where d.sha256 <> '' and not exists (select from stored_objects o
      where o.team_id = d.team_id and o.run_uuid = d.run_uuid and o.key = d.storage_path and o.role = 'original')
    on conflict do nothing`)
}

/**
 * Removes the team that an installation creates at its first start if it was never used: a restored installation brings its own. Returns
 * whether there was one.
 */
export async function dropUnusedTeam(tx: Db): Promise<boolean> {
  const [team] = await tx.execute<{ id: string }>(sql`
    select t.id from teams t where t.slug = 'local' and not exists (select from ${staged('teams')} s where s.id = t.id)
      and exists (select from ${staged('teams')} s where s.slug = t.slug)`)
  if (team === undefined) return false
  for (const { name, columns } of backupTables) {
    if (name === 'memberships' || !columns.some((column) => column.name === 'team_id')) continue
    const [used] = await tx.execute(sql`select from ${sql.identifier(name)} where team_id = ${team.id} limit 1`)
    if (used !== undefined) return false
  }
  await tx.execute(sql`with gone as (delete from memberships where team_id = ${team.id} returning user_id)
    delete from users u using gone where u.id = gone.user_id
      and not exists (select from memberships m where m.user_id = u.id and m.team_id <> ${team.id})`)
  await tx.execute(sql`delete from teams where id = ${team.id}`)
  return true
}
