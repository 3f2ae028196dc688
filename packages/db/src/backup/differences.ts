import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { names, sameKey, staged } from './sql.ts'
import { type BackupTable, backupTables } from './tables.ts'

/** A row of an archive that conflicts with a different row here. Holds column names and ids, no content. */
export interface RowDifference {
  table: string
  /** The columns of the primary key. */
  key: Record<string, unknown>
  /** The columns that differ, or the unique columns that a row with another key occupies here. */
  columns: string[]
  kind: 'changed' | 'taken'
}

const mostDifferences = 1000

/** Columns that work on a run updates. */
const runProgress =
  'status result score recommendation versions progress revision bundle_sha256 error started_at finished_at'.split(' ')

/** Columns that keep changing during normal use: a later value is not a difference in content. */
const moving: Readonly<Record<string, { columns: readonly string[] | 'all'; when?: SQL }>> = {
  users: { columns: ['name', 'email', 'language', 'mailed_notices', 'digested_notices'] },
  batches: { columns: ['told_at'] },
  memberships: { columns: ['role', 'ended_at'] },
  teams: { columns: ['second_factor_required'] },
  passwords: { columns: 'all' },
  authenticator_apps: { columns: 'all' },
  directory_identities: { columns: 'all' },
  passkeys: { columns: ['counter', 'last_used_at', 'name'] },
  candidates: { columns: ['headline', 'updated_at'] },
  job_profiles: { columns: ['title'] },
  runs: {
    columns: runProgress,
    when: sql`a.status in ('queued', 'running')`,
  },
  generated_documents: { columns: ['storage_driver'] },
  stored_objects: { columns: 'all' },
  erasures: { columns: ['pending', 'completed_at'] },
  submissions: { columns: ['retracted_at', 'retracted_by', 'retraction_reason'] },
  saved_searches: { columns: 'all' },
  drafts: { columns: 'all' },
  uploads: { columns: 'all' },
  replay_checks: { columns: 'all' },
  legal_holds: { columns: ['released_by', 'released_at', 'release_reason'] },
  retention_policies: { columns: 'all' },
  storage_limits: { columns: 'all' },
  storage_usage_days: { columns: 'all' },
}

/** Compares the stage with the tables without changing anything. Returns the first differences and their total number. */
export async function findDifferences(tx: Db): Promise<{ items: RowDifference[]; count: number }> {
  const found: RowDifference[] = []
  let count = 0
  for (const table of backupTables) {
    for (const query of [changedRows(table), ...(await takenRows(tx, table))]) {
      const rows = await tx.execute<{ key: Record<string, unknown>; columns: string[]; kind: RowDifference['kind'] }>(
        query,
      )
      count += rows.length
      for (const row of rows.slice(0, mostDifferences - found.length)) found.push({ table: table.name, ...row })
    }
  }
  return { items: found, count }
}

function changedRows(table: BackupTable): SQL {
  const compared = table.columns.filter(({ isKey }) => !isKey).map((column) => differs(table, column.name))
  return sql`select key, columns, 'changed' as kind from (
      select ${keyOf(table)} as key, array_remove(array[${sql.join([sql`null::text`, ...compared], sql`, `)}], null) as columns
      from ${staged(table.name)} a join ${sql.identifier(table.name)} b on ${sameKey(table, 'a', 'b')}
    ) compared where columns <> '{}' order by key::text`
}

/** SQL for the column's name if it differs. */
function differs({ name }: BackupTable, column: string): SQL {
  const rule = moving[name]
  const other = sql`${names([column], 'a')} is distinct from ${names([column], 'b')}`
  const isMoving = rule !== undefined && (rule.columns === 'all' || rule.columns.includes(column))
  if (!isMoving) return sql`case when ${other} then ${column}::text end`
  return rule.when === undefined
    ? sql`null::text`
    : sql`case when ${other} and not (${rule.when}) then ${column}::text end`
}

/** For each unique index besides the primary key: rows whose values are taken by a row with another key. */
async function takenRows(tx: Db, table: BackupTable): Promise<SQL[]> {
  const indexes = await tx.execute<{ columns: string[] }>(sql`
    select array_agg(c.attname::text order by k.place) as columns
    from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality as k(number, place)
    join pg_attribute c on c.attrelid = i.indrelid and c.attnum = k.number
    where i.indrelid = ${table.name}::regclass and i.indisunique and not i.indisprimary and i.indpred is null and i.indexprs is null
    group by i.indexrelid order by i.indexrelid`)
  return [...indexes].map(({ columns }) => {
    const equal = columns.map((name) => sql`${names([name], 'a')} = ${names([name], 'b')}`)
    return sql`select ${keyOf(table)} as key, ${sql.param(columns)}::text[] as columns, 'taken' as kind
      from ${staged(table.name)} a join ${sql.identifier(table.name)} b on ${sql.join(equal, sql` and `)}
      where not (${sameKey(table, 'a', 'b')}) order by 1`
  })
}

function keyOf({ key }: BackupTable): SQL {
  const parts = key.map((name) => sql`${name}::text, ${names([name], 'a')}`)
  return sql`jsonb_build_object(${sql.join(parts, sql`, `)})`
}
