import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import type { Sql } from 'postgres'
import { DbError } from '../errors.ts'

const baseline = fileURLToPath(new URL('../migrations', import.meta.url))
/** The last migrations before the baseline, for installations that have all earlier ones. */
const bridge = fileURLToPath(new URL('./before-baseline', import.meta.url))
/** Time of the oldest migration that the bridge can start from. */
const oldestKnown = 1_795_292_960_025

/**
 * Applies the missing migrations. An installation from before the baseline gets the bridge, whose last migration has the baseline's time,
 * so that Drizzle counts the baseline as applied. Throws a `DbError` when the schema is newer than this program, or older than the bridge.
 */
export async function applyMigrations(client: Sql): Promise<void> {
  const applied = await lastApplied(client)
  refuseUnknown(applied)
  if (applied !== null) await migrate(drizzle(client), { migrationsFolder: bridge })
  await migrate(drizzle(client), { migrationsFolder: baseline })
}

/** How a database's schema compares with the one that this program knows. */
export type SchemaState = 'empty' | 'too old' | 'behind' | 'current' | 'newer'

/** Compares the database's schema with the one that this program knows; changes nothing. */
export async function schemaState(client: Sql): Promise<SchemaState> {
  const applied = await lastApplied(client)
  if (applied === null) return 'empty'
  if (applied < oldestKnown) return 'too old'
  const newest = newestMigration()
  if (applied === newest) return 'current'
  return applied < newest ? 'behind' : 'newer'
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

function refuseUnknown(applied: number | null): void {
  if (applied === null) return
  const newest = newestMigration()
  if (applied > newest) {
    const message = `A newer Dossier has migrated this database (schema of ${day(applied)}; this program knows that of ${day(newest)}). Start the newer version, or restore a backup from before the update.`
    throw new DbError('version_mismatch', message)
  }
  if (applied < oldestKnown) {
    const message = `This database is older than what this version can update (schema of ${day(applied)}). Start Dossier 0.1 on it once, which brings it up to date, and then this version.`
    throw new DbError('version_mismatch', message)
  }
}

function newestMigration(): number {
  const journal = JSON.parse(readFileSync(`${baseline}/meta/_journal.json`, 'utf8')) as { entries: { when: number }[] } // drizzle-kit writes it
  return Math.max(...journal.entries.map(({ when }) => when))
}

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)
