import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import type { Sql } from 'postgres'
import { DbError } from '../errors.ts'

const baseline = fileURLToPath(new URL('../migrations', import.meta.url))
/** The last migrations before the baseline, for installations that have all earlier ones. */
const bridge = fileURLToPath(new URL('./before-baseline', import.meta.url))
/**
 * The migration that a program must know to work on the schema of this version: every later one only adds. A migration that takes something away
 * moves it on, to the migration since which no program uses what is taken away.
 */
export const oldestServed = '0023_watermark_and_translations'
/** Time of the oldest migration that the bridge can start from. */
const oldestKnown = 1_795_292_960_025

/**
 * Applies the missing migrations. An installation from before the baseline gets the bridge, whose last migration has the baseline's time,
 * so that Drizzle counts the baseline as applied. A newer schema that serves this program stays as it is: during a rolling upgrade, a program may
 * start beside its successor. Throws a `DbError` when the schema is newer and does not, or older than the bridge.
 */
export async function applyMigrations(client: Sql): Promise<void> {
  const applied = await lastApplied(client)
  if (applied !== null && applied > timeOf(newest())) return refuseUnserved(client, applied)
  refuseTooOld(applied)
  if (applied !== null) await migrate(drizzle(client), { migrationsFolder: bridge })
  await migrate(drizzle(client), { migrationsFolder: baseline })
  await recordServed(client)
}

/** How a database's schema compares with the one that this program knows. */
export type SchemaState = 'empty' | 'too old' | 'behind' | 'current' | 'newer, serving' | 'newer'

/** Compares the database's schema with the one that this program knows; changes nothing. */
export async function schemaState(client: Sql): Promise<SchemaState> {
  const applied = await lastApplied(client)
  if (applied === null) return 'empty'
  if (applied < oldestKnown) return 'too old'
  const known = timeOf(newest())
  if (applied === known) return 'current'
  if (applied < known) return 'behind'
  return (await servesThisProgram(client)) ? 'newer, serving' : 'newer'
}

/** The time of the database's newest migration in milliseconds; null for an empty database. */
async function lastApplied(client: Sql): Promise<number | null> {
  const [table] = await client<{ exists: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as exists`
  if (table?.exists !== true) return null
  const [row] = await client<
    { last: string | null }[]
  >`select max(created_at) as last from drizzle.__drizzle_migrations`
  return row?.last == null ? null : Number(row.last)
}

async function refuseUnserved(client: Sql, applied: number): Promise<void> {
  if (await servesThisProgram(client)) return
  const message = `A newer Dossier has migrated this database (schema of ${day(applied)}; this program knows that of ${day(timeOf(newest()))}). Start the newer version, or restore a backup from before the update.`
  throw new DbError('version_mismatch', message)
}

function refuseTooOld(applied: number | null): void {
  if (applied === null || applied >= oldestKnown) return
  const message = `This database is older than what this version can update (schema of ${day(applied)}). Start Dossier 0.1 on it once, which brings it up to date, and then this version.`
  throw new DbError('version_mismatch', message)
}

/** Writes for older programs whether this version's schema serves them. */
async function recordServed(client: Sql): Promise<void> {
  const since = timeOf(oldestServed)
  await client.begin(async (tx) => {
    await tx`create table if not exists drizzle.served_programs (since bigint not null)`
    await tx`delete from drizzle.served_programs`
    await tx`insert into drizzle.served_programs (since) values (${since})`
  })
}

/** Whether the database's schema, which is newer, has everything that this program uses. */
async function servesThisProgram(client: Sql): Promise<boolean> {
  const [table] = await client<{ exists: boolean }[]>`
    select to_regclass('drizzle.served_programs') is not null as exists`
  if (table?.exists !== true) return false
  const [row] = await client<{ since: string }[]>`select since from drizzle.served_programs`
  return row !== undefined && Number(row.since) <= timeOf(newest())
}

function newest(): string {
  return journal().at(-1)?.tag ?? ''
}

/** The time of a migration of the baseline, by its tag; in milliseconds. */
function timeOf(tag: string): number {
  const entry = journal().find((one) => one.tag === tag)
  if (entry === undefined) throw new Error(`There is no migration ${tag}.`)
  return entry.when
}

function journal(): { tag: string; when: number }[] {
  const written = JSON.parse(readFileSync(`${baseline}/meta/_journal.json`, 'utf8')) as {
    entries: { tag: string; when: number }[]
  } // drizzle-kit writes it
  return written.entries
}

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)
