import type { Sql } from 'postgres'

const loading = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
  maintenance_work_mem: '1GB',
  autovacuum: 'off',
}

/**
 * Runs a bulk load without the server's crash safety, and without secondary indexes and foreign keys, which are created
 * afterwards.
 */
export async function bulkLoad(sql: Sql, tables: readonly string[], load: () => Promise<void>): Promise<void> {
  for (const [name, value] of Object.entries(loading)) await sql.unsafe(`alter system set ${name} = '${value}'`)
  await sql`select pg_reload_conf()`
  const indexes = await sql<{ name: string; definition: string }[]>`
    select i.indexname as name, i.indexdef as definition from pg_indexes i
    where i.schemaname = 'public' and i.tablename in ${sql(tables)} and i.indexdef not like 'CREATE UNIQUE%'`
  const keys = await sql<{ owner: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and conrelid::regclass::text in ${sql(tables)}`
  for (const { name } of indexes) await sql.unsafe(`drop index "${name}"`)
  for (const { owner, name } of keys) await sql.unsafe(`alter table ${owner} drop constraint "${name}"`)
  await load()
  await sql.unsafe(`set maintenance_work_mem = '1GB'`)
  for (const { definition } of indexes) await timed(definition.split(' ')[2] ?? '', () => sql.unsafe(definition))
  for (const { owner, name, definition } of keys) {
    // Not validated: all rows were derived from the rows that they reference.
    await sql.unsafe(`alter table ${owner} add constraint "${name}" ${definition} not valid`)
  }
  await timed('vacuum', () => sql.unsafe(`vacuum (analyze) ${tables.join(', ')}`))
  for (const name of Object.keys(loading)) await sql.unsafe(`alter system reset ${name}`)
  await sql`select pg_reload_conf()`
  await timed('checkpoint', () => sql.unsafe('checkpoint'))
}

/** Reports on standard error how long a step took, because a load takes long. */
export async function timed(step: string, task: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await task()
  console.error(`  ${step}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
