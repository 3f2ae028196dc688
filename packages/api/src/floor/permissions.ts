import type { Role } from '@dossier/db'

/** The one list of permissions, each with what it allows. */
export const permissions = {
  'runs:read': 'see runs, batches and rankings',
  'runs:write': 'create runs and batches, and override verdicts',
  'runs:verify': 'replay runs',
  'documents:read': 'search, open and download documents',
  'documents:delete': 'delete documents of their own runs',
  'documents:delete_all': 'delete documents of all runs',
  'searches:write': 'save and share searches',
  'submissions:read': 'see submissions',
  'submissions:write': 'record, retract and waive submissions',
  'applications:read': 'see and open applications',
  'applications:write': 'publish jobs, and accept and reject applications',
  'notices:read': 'see their own notices',
  'lexicon:teach': 'teach the lexicon words',
  'lexicon:manage': 'manage the lexicon',
  'audit:read': 'read the audit log of runs and documents',
  'audit:read_all': 'read the whole audit log',
  'audit:manage': 'change the key of the audit log',
  'requests:read': 'see privacy requests',
  'requests:write': 'record and answer privacy requests',
  'persons:export': 'export everything that is kept about a person',
  'persons:erase': 'erase a person',
  'storage:read': 'see the storage, its policies and holds',
  'storage:manage': 'manage the storage',
  'retention:manage': 'manage retention policies and legal holds',
  'webhooks:manage': 'manage webhooks',
  'team:manage': 'manage the team and its tokens',
  'account:manage': 'manage their own account',
  'tokens:manage': 'manage their own tokens',
} as const satisfies Record<string, string>

export type Permission = keyof typeof permissions

/** The permissions as a list, in display order. */
// `Object.keys` returns `string[]`, because an object may have more keys than its type; this one is a literal.
export const permissionNames = Object.keys(permissions) as [Permission, ...Permission[]]

const seeing = [
  'runs:read',
  'documents:read',
  'submissions:read',
  'notices:read',
  'account:manage',
  'tokens:manage',
] as const
const recruiting = [
  ...seeing,
  'runs:write',
  'runs:verify',
  'documents:delete',
  'searches:write',
  'submissions:write',
  'applications:read',
  'applications:write',
  'lexicon:teach',
  'audit:read',
  'storage:read',
] as const
const auditing = [
  ...seeing,
  'applications:read',
  'requests:read',
  'runs:verify',
  'searches:write',
  'audit:read',
  'audit:read_all',
  'storage:read',
] as const

/** A role is a set of permissions. */
const permissionsOfRole: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(seeing),
  recruiter: new Set(recruiting),
  auditor: new Set(auditing),
  admin: new Set(permissionNames),
}

/** Permissions reserved for people: a token with one of these could extend its own rights. */
const forPeople: ReadonlySet<Permission> = new Set(['team:manage', 'account:manage', 'tokens:manage'])

/** What remains allowed to a person whose team requires a second factor that the person has not set up. */
export const withoutFactor: ReadonlySet<Permission> = new Set(['account:manage'])

/** The permissions of a role; empty for no role. */
export function permissionsOf(role: Role | null): ReadonlySet<Permission> {
  return role === null ? new Set() : permissionsOfRole[role]
}

/** Whether a token may have this permission. */
export function isScope(permission: Permission): boolean {
  return !forPeople.has(permission)
}
