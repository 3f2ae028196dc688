import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import type { Sql } from 'postgres'
import * as schema from './schema.ts'

/** The team of a transaction, as a subquery that is evaluated once; null where none is set, which equals no team. */
const team = `(select nullif(current_setting('dossier.team', true), '')::uuid)`

/** The persons of a transaction, as an array that is made once; null where none are set. */
const persons = `(select string_to_array(nullif(current_setting('dossier.persons', true), ''), ',')::uuid[])::uuid[]`

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

/** The name of the policy for what belongs to the persons of a transaction, in whatever team. */
const personPolicy = 'dossier_person'

/**
 * What belongs to the persons of a transaction. They see their teams and memberships; what changes those works as the team. A challenge
 * that its answer is to assign belongs to nobody, and says nothing of anybody.
 */
const personRows: Readonly<Record<string, { condition: string; command?: 'select' }>> = {
  users: { condition: `id = any(${persons})` },
  memberships: { condition: `user_id = any(${persons})`, command: 'select' },
  teams: {
    condition: `exists (select from memberships m where m.team_id = teams.id and m.user_id = any(${persons}))`,
    command: 'select',
  },
  challenges: { condition: `user_id = any(${persons}) or user_id is null` },
  ...Object.fromEntries(
    [
      'passwords',
      'sessions',
      'passkeys',
      'authenticator_apps',
      'recovery_codes',
      'known_browsers',
      'directory_identities',
      'account_links',
    ].map((table) => [table, { condition: `user_id = any(${persons})` }]),
  ),
}

function conditionOf(table: string, columns: ReadonlySet<string>): string {
  if (columns.has('team_id')) return `team_id = ${team}`
  if (table === 'teams') return `id = ${team}`
  return ofMember(table === 'users' ? 'users.id' : `${table}.user_id`)
}

/**
 * Lets `teamRole` see and change only rows of the team in `dossier.team` and of the persons in `dossier.persons`, and `appRole` all. Policies name roles, and roles belong to the
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
      ...personPolicyOf(table, state.policies, teamRole),
      ...(state.guarded ? [] : [`alter table ${table} enable row level security`]),
    ]
    if (missing.length > 0) await owner.begin((tx) => tx.unsafe(missing.join(';\n')))
  }
}

function personPolicyOf(table: string, present: readonly string[], teamRole: string): string[] {
  const own = personRows[table]
  if (own === undefined || present.includes(personPolicy)) return []
  return [
    `create policy ${personPolicy} on ${table} for ${own.command ?? 'all'} to ${teamRole} using (${own.condition})`,
  ]
}
