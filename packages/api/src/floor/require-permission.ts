import { type Owner, roleOf } from '@dossier/db'
import { roles } from '@dossier/db/accounts'
import type { Services } from '../context.ts'
import { ApiError } from '../errors.ts'
import { isScope, type Permission, permissions, permissionsOf, withoutFactor } from './permissions.ts'

/** The owner's current permissions: those of the role, limited to the scopes of the token, if any. */
export async function permissionsNow({ db }: Pick<Services, 'db'>, owner: Owner): Promise<ReadonlySet<Permission>> {
  const allowed = permissionsOf(owner.role ?? (await roleOf(db, owner)))
  const { scopes, mustAddFactor = false } = owner
  if (mustAddFactor) return new Set([...allowed].filter((one) => withoutFactor.has(one)))
  if (scopes === undefined) return allowed
  return new Set([...allowed].filter((one) => isScope(one) && scopes.includes(one)))
}

/** Whether the owner currently has a permission. */
export async function may(services: Pick<Services, 'db'>, owner: Owner, needed: Permission): Promise<boolean> {
  return (await permissionsNow(services, owner)).has(needed)
}

/** Throws `forbidden`, naming the missing permission, if the owner does not have it. */
export async function requirePermission(
  services: Pick<Services, 'db'>,
  owner: Owner,
  needed: Permission,
): Promise<void> {
  if (await may(services, owner, needed)) return
  throw new ApiError('forbidden', sentenceOf(owner, needed), { needed })
}

function sentenceOf({ scopes, role, mustAddFactor = false }: Owner, needed: Permission): string {
  if (mustAddFactor) return 'Your team asks for a second factor. Add one to your account first.'
  const what = `This needs the permission ${needed} (${permissions[needed]})`
  const having = roles.filter((one) => permissionsOf(one).has(needed))
  if (scopes === undefined) return `${what}. Roles that have it: ${having.join(', ')}.`
  if (!isScope(needed)) return `${what}, which no token can have. Sign in as a person.`
  if (scopes.includes(needed) && role !== undefined) {
    return `${what}, which the person who made this token does not have any more.`
  }
  return `${what}, which this token does not have. Make a token with that scope.`
}
