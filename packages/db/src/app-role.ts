import postgres, { type Sql } from 'postgres'

/** The role that the application works as: it owns nothing and cannot change append-only tables. */
const appRole = 'dossier_app'

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

/**
 * Creates the application's role if it is missing and grants it what it needs; run as the owner of the tables. Returns
 * null if this user lacks the right; the application then works as this user, and only triggers guard the audit log.
 */
export async function prepareAppRole(owner: Sql): Promise<string | null> {
  try {
    await createRole(owner)
    await owner.unsafe(`do $$
      declare
        one regclass;
      begin
        -- Only what is missing: the catalogue is not written to on every start.
        for one in select c.oid from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(c.relowner, 'usage')
        loop
          if one::text = any(array[${appendOnly.map((table) => `'${table}'`).join(', ')}]) then
            if not (has_table_privilege('${appRole}', one, 'select') and has_table_privilege('${appRole}', one, 'insert')) then
              execute format('grant select, insert on %s to ${appRole}', one);
            end if;
            if has_table_privilege('${appRole}', one, 'update, delete, truncate') then
              execute format('revoke all on %1$s from ${appRole}; grant select, insert on %1$s to ${appRole}', one);
            end if;
          elsif not has_table_privilege('${appRole}', one, 'delete') then
            execute format('grant select, insert, update, delete on %s to ${appRole}', one);
          end if;
        end loop;
        if not has_function_privilege('${appRole}', 'enqueue_job(text, json, text, integer)', 'execute') then
          grant execute on function enqueue_job(text, json, text, integer) to ${appRole};
        end if;
      end $$`)
    return (await canBecome(owner)) ? appRole : null
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

async function createRole(owner: Sql): Promise<void> {
  const [found] = await owner`select from pg_roles where rolname = ${appRole}`
  if (found === undefined) {
    await owner.unsafe(`create role ${appRole} nologin`).catch((error: unknown) => {
      // Another database of the same cluster created it first.
      if (!isPostgresError(error, '42710', '23505')) throw error
    })
  }
  if (await canBecome(owner)) return
  await owner.unsafe(`grant ${appRole} to current_user`)
}

async function canBecome(owner: Sql): Promise<boolean> {
  try {
    await owner.begin((tx) => tx.unsafe(`set local role ${appRole}`))
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  return isPostgresError(error, '42501', '0LP01')
}

function isPostgresError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof postgres.PostgresError && codes.includes(error.code)
}
