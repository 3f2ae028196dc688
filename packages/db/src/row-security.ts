import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import type { Sql } from 'postgres'
import * as schema from './schema.ts'

/** The team of a transaction, as a subquery that is evaluated once; null where none is set, which equals no team. */
const team = `(select nullif(current_setting('dossier.team', true), '')::uuid)`

/** What belongs to a person, such as a password, belongs to the teams of which that person is or was a member. */
const ofMember = (user: string) =>
  `exists (select from memberships m where m.team_id = ${team} and m.user_id = ${user})`

/** Every table of the schema, with the condition of the rows that belong to a transaction's team. */
export const teamRows: readonly { table: string; condition: string }[] = Object.values(schema)
  .filter((one) => is(one, PgTable))
  .map((one) => {
    const { name, columns } = getTableConfig(one)
    return { table: name, condition: conditionOf(name, new Set(columns.map((column) => column.name))) }
  })

function conditionOf(table: string, columns: ReadonlySet<string>): string {
  if (columns.has('team_id')) return `team_id = ${team}`
  if (table === 'teams') return `id = ${team}`
  return ofMember(table === 'users' ? 'users.id' : `${table}.user_id`)
}

/**
 * Lets `teamRole` see and change only rows of the team in `dossier.team`, and `appRole` all. Policies name roles, and roles belong to the
 * cluster: so this is done on every start, for what is missing, and not by a migration. Each table is locked for itself, and only when it
 * lacks something: programs that are running wait for no more than one.
 */
export async function guardRows(owner: Sql, { appRole, teamRole }: { appRole: string; teamRole: string }) {
  const present = await owner<{ table: string; guarded: boolean; policies: string[] }[]>`
    select c.relname as table, c.relrowsecurity as guarded,
      array(select p.polname::text from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'usage')`
  for (const { table, condition } of teamRows) {
    const state = present.find((one) => one.table === table)
    if (state === undefined) continue
    const missing = [
      ...(state.policies.includes(appRole) ? [] : [`create policy ${appRole} on ${table} to ${appRole} using (true)`]),
      ...(state.policies.includes(teamRole)
        ? []
        : [`create policy ${teamRole} on ${table} to ${teamRole} using (${condition})`]),
      ...(state.guarded ? [] : [`alter table ${table} enable row level security`]),
    ]
    if (missing.length > 0) await owner.begin((tx) => tx.unsafe(missing.join(';\n')))
  }
}
