import postgres, { type Sql } from 'postgres'
import { withoutHints } from './address.ts'
import { reconnecting } from './client.ts'
import {
  appRole,
  type DatabaseRoles,
  isRefusal,
  mayBecome,
  quotedName,
  rowSecurityAdvice,
  teamRole,
} from './database-roles.ts'
import { DbError } from './errors.ts'

/** How the application reaches its database, perhaps as another user than the one that migrates it. */
export interface PoolAddress {
  url: string
  /** Whether a pooler refuses to open a connection with a role, so that the application works as the user itself. */
  isPooled: boolean
}

/** What the user of the application's connections may do. */
export interface PoolUser {
  name: string
  /** Whether it may work on the rows of all teams as itself. */
  sees: boolean
  /** The roles that it may become. */
  roles: DatabaseRoles
  /** The statements with which an administrator of the server lets it work as one team, and as all. */
  admission: string
}

/** Asks the database what the user may do that connects there. The tables must exist. Throws the driver's error if it does not answer. */
export async function askPoolUser(url: string): Promise<PoolUser> {
  const client = postgres(withoutHints(url), { ...reconnecting, max: 1, prepare: false, onnotice: () => undefined })
  try {
    const [row] = await client<{ name: string; sees: boolean; app: boolean; team: boolean; release: number }[]>`
      select current_user::text as name, current_setting('server_version_num')::int / 10000 as release,
        ${mayBecome(client, appRole)} as app, ${mayBecome(client, teamRole)} as team,
        has_table_privilege('public.teams', 'select') and has_table_privilege('public.teams', 'update') and (
          not row_security_active('public.teams')
          or exists (select from pg_roles where rolname = ${appRole} and pg_has_role(oid, 'usage'))
        ) as sees`
    if (row === undefined) throw new Error('The database does not answer who its user is.')
    const { name, sees, app, team, release } = row
    return {
      name,
      sees,
      roles: { appRole: app ? appRole : null, teamRole: team ? teamRole : null },
      admission: admissionOf(name, { release, isMember: app }),
    }
  } finally {
    await client.end({ timeout: 1 })
  }
}

/** Since Postgres 16, each membership says whether its rights count without `set role`; before, the user did. */
function admissionOf(name: string, { release, isMember }: { release: number; isMember: boolean }): string {
  const user = quotedName(name)
  const grant = `grant ${appRole}, ${teamRole} to ${user}`
  if (release >= 16) return `${grant} with inherit true, set true;`
  return isMember ? `${grant}; alter role ${user} inherit;` : `${grant};`
}

/**
 * Lets the user of the application's connections become the roles of the installation, if it is another than the owner of the tables and
 * cannot yet. Returns those that it can become. Throws a `DbError` with the statements to run if it would see nothing.
 */
export async function admitPoolUser(owner: Sql, pool: PoolAddress, roles: DatabaseRoles): Promise<DatabaseRoles> {
  const isPrepared = roles.appRole !== null
  let user = await askPoolUser(pool.url)
  const lacks = !canWork(user, pool, isPrepared) || (roles.teamRole !== null && user.roles.teamRole === null)
  if (roles.teamRole !== null && lacks) {
    await owner.unsafe(user.admission).catch((error: unknown) => {
      if (!isRefusal(error)) throw error
    })
    user = await askPoolUser(pool.url)
  }
  if (!canWork(user, pool, isPrepared)) {
    const [self] = await owner<{ user: string }[]>`select current_user::text as user`
    throw new DbError(
      'unavailable',
      explainPoolUser(user, { user: self?.user ?? '', guarded: roles.teamRole !== null }),
    )
  }
  return {
    appRole: user.roles.appRole === null ? null : roles.appRole,
    teamRole: user.roles.teamRole === null ? null : roles.teamRole,
  }
}

/** Whether the application can work: as the user, or as the role that its connections are opened with if the owner has prepared it. */
export function canWork(user: PoolUser, { isPooled }: PoolAddress, isPrepared: boolean): boolean {
  return user.sees || (!isPooled && isPrepared && user.roles.appRole !== null)
}

/**
 * Says why the application cannot work as this user, and what an administrator of the server runs. `owner` is the user that migrates, and
 * whether it guards the rows of each team.
 */
export function explainPoolUser({ name, admission }: PoolUser, owner: { user: string; guarded: boolean }): string {
  const problem = `The user ${name} of DATABASE_URL cannot see the rows of Dossier's tables, and ${owner.user} of DIRECT_DATABASE_URL may not let it.`
  if (owner.guarded) return `${problem} As an administrator of the server, run: ${admission}`
  return `${problem} ${rowSecurityAdvice([owner.user])} ${admission}`
}
