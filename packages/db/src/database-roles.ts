import postgres, { type Sql } from 'postgres'
import { guardRows } from './row-security.ts'

/** The role that the application works as: it owns nothing and cannot change append-only tables. */
export const appRole = 'dossier_app'

/** The role that serves one team's request: it has the same rights, and row-level security hides all other teams' rows from it. */
export const teamRole = 'dossier_team'

/** The append-only tables. */
const appendOnly = [
  'audit_events',
  'audit_links',
  'audit_heads',
  'audit_keys',
  'audit_verifications',
  'lexicon_versions',
  'consent_texts',
]

/** The roles of an installation; each is null where the database's user may not create it or become it. */
export interface DatabaseRoles {
  appRole: string | null
  teamRole: string | null
}

/**
 * Creates the application's roles if they are missing, grants them what they need, and guards the rows of each team; run as the owner of the
 * tables. Without the right to do so, the application works as this user: then only triggers guard the audit log, and only the queries' own
 * conditions keep teams apart.
 */
export async function prepareRoles(owner: Sql): Promise<DatabaseRoles> {
  const app = await prepared(owner, appRole)
  const team = app === null ? null : await prepared(owner, teamRole)
  if (team !== null) await guardRows(owner, { appRole, teamRole })
  return { appRole: app, teamRole: team }
}

/** What an administrator of the server runs so that the next start can guard the rows of each team; `users` are those that Dossier connects as. */
export function rowSecurityAdvice(users: readonly string[]): string {
  const missing = [appRole, teamRole].map((role) => `create role ${role} nologin;`).join(' ')
  const named = [...new Set(users)].map(quotedName).join(', ')
  return `As an administrator of the server, run, unless they exist: ${missing} and then: grant ${appRole}, ${teamRole} to ${named};`
}

/** The name of a user as Postgres reads it, whatever letters it has. */
export function quotedName(user: string): string {
  return `"${user.replaceAll('"', '""')}"`
}

/** The condition that the current user may `set role` to a role, which may be missing. Since Postgres 16, not every member may. */
export function mayBecome(client: Sql, role: string) {
  return client`exists (
    select from pg_roles where rolname = ${role}
      and pg_has_role(oid, case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end)
  )`
}

async function prepared(owner: Sql, role: string): Promise<string | null> {
  try {
    await createRole(owner, role)
    await grantTables(owner, role)
    return (await canBecome(owner, role)) ? role : null
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

async function grantTables(owner: Sql, role: string): Promise<void> {
  await owner.unsafe(`do $$
    declare
      one regclass;
      kind "char";
    begin
      -- Only what is missing: the catalogue is not written to on every start.
      for one, kind in select c.oid, c.relkind from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(c.relowner, 'usage')
      loop
        if kind in ('v', 'm') then
          -- What is written through a view is written as its owner.
          if not has_table_privilege('${role}', one, 'select') or has_table_privilege('${role}', one, 'insert, update, delete') then
            execute format('revoke all on %1$s from ${role}; grant select on %1$s to ${role}', one);
          end if;
        elsif one::text = any(array[${appendOnly.map((table) => `'${table}'`).join(', ')}]) then
          if not (has_table_privilege('${role}', one, 'select') and has_table_privilege('${role}', one, 'insert')) then
            execute format('grant select, insert on %s to ${role}', one);
          end if;
          if has_table_privilege('${role}', one, 'update, delete, truncate') then
            execute format('revoke all on %1$s from ${role}; grant select, insert on %1$s to ${role}', one);
          end if;
        elsif not has_table_privilege('${role}', one, 'delete') then
          execute format('grant select, insert, update, delete on %s to ${role}', one);
        end if;
      end loop;
      if not has_function_privilege('${role}', 'enqueue_job(text, json, text, integer)', 'execute') then
        grant execute on function enqueue_job(text, json, text, integer) to ${role};
      end if;
    end $$`)
}

async function createRole(owner: Sql, role: string): Promise<void> {
  const [found] = await owner`select from pg_roles where rolname = ${role}`
  if (found === undefined) {
    await owner.unsafe(`create role ${role} nologin`).catch((error: unknown) => {
      // Another database of the same cluster created it first.
      if (!isPostgresError(error, '42710', '23505')) throw error
    })
  }
  if (await canBecome(owner, role)) return
  await owner.unsafe(`grant ${role} to current_user`)
}

async function canBecome(owner: Sql, role: string): Promise<boolean> {
  try {
    await owner.begin((tx) => tx.unsafe(`set local role ${role}`))
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

/** Whether Postgres refused a statement because the user lacks a right. */
export function isRefusal(error: unknown): boolean {
  return isPostgresError(error, '42501', '0LP01')
}

function isPostgresError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof postgres.PostgresError && codes.includes(error.code)
}
