import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db, Owner } from '../client.ts'

/** Removes the constraints and triggers of a test's database, so that each table accepts a row made from its columns alone. */
export async function withoutRules(db: Db): Promise<void> {
  await db.execute(sql`do $$
    declare one record;
    begin
      for one in select conrelid::regclass as name, conname from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('c', 'f') and conparentid = 0
      loop execute format('alter table %s drop constraint %I', one.name, one.conname); end loop;
      for one in select distinct tgrelid::regclass as name from pg_trigger where not tgisinternal
      loop execute format('alter table %s disable trigger user', one.name); end loop;
    end $$`)
}

/** The statement that inserts a row of the owner: what each column needs, or what is given for it as SQL. */
export function insertOf(
  table: string,
  columns: readonly PgColumn[],
  owner: Owner,
  given: Readonly<Record<string, string>> = {},
): string {
  const needed = columns.filter(
    (column) => column.notNull && !column.hasDefault && column.generatedIdentity === undefined,
  )
  // A nullable `user_id` also determines the owner of a row.
  const whose = columns.filter((column) => column.name === 'user_id' && !column.notNull)
  const all = new Set([...needed, ...whose, ...columns.filter(({ name }) => name in given)])
  const names = [...all].map((column) => `"${column.name}"`).join(', ')
  const values = [...all].map((column) => given[column.name] ?? valueOf(column, owner)).join(', ')
  return `insert into ${table} (${names}) values (${values})`
}

function valueOf(column: PgColumn, { teamId, userId }: Owner): string {
  const type = column.getSQLType()
  if (column.name === 'team_id') return `'${teamId}'`
  if (column.name === 'user_id') return `'${userId}'`
  if (type === 'uuid') return 'gen_random_uuid()'
  if (type.endsWith('[]')) return `'{}'`
  if (type.startsWith('timestamp') || type === 'date') return 'now()'
  if (type.startsWith('json')) return `'{}'`
  if (type === 'boolean') return 'false'
  if (type === 'bytea') return `uuid_send(gen_random_uuid())`
  return /int|numeric|real|double/.test(type) ? '1' : `gen_random_uuid()::text`
}
