import type { Changed } from './audit-event-parts.ts'

/** The events of accounts and teams: ids, roles and times, and never a name or an address. */
export interface AccountEventData {
  /** `session` is an id: it ties the end of a session to its beginning. */
  'user.signed_in': { session: string; way: string }
  'user.signed_out': { session: string }
  /** By the person in another session, or since something has changed: the password, the membership. */
  'user.sessions_ended': { sessions: readonly string[]; reason: string }
  /** Somebody has become a member by a link, or made a team. */
  'member.joined': { role: string; way: string; linkId: string | null }
  'member.role_changed': Changed
  /** `emptied` says that the user is in no team any more, so that name and address are gone. */
  'member.removed': { emptied: boolean }
  'invitation.created': { linkId: string; role: string; expiresAt: string }
  'invitation.revoked': { linkId: string }
  'password.reset_offered': { linkId: string; expiresAt: string }
  'password.changed': { way: string }
  /** `way`: `app` for an authenticator app. */
  'second_factor.added': { way: string }
  'second_factor.removed': { way: string }
  /** An administrator has removed all that a member had. */
  'second_factor.reset': Record<string, never>
  'second_factor.codes_renewed': Record<string, never>
  'second_factor.recovery_used': { left: number }
  'team.second_factor_required': { required: boolean }
  'team.created': Record<string, never>
  'team.switched': { from: string }
  /** `fields` are the names of what has changed. */
  'team.run_defaults_set': { fields: readonly string[] }
  /** `attempt` is a keyed hash of what was given as token; `unrecorded` counts the attempts before it that were too many. */
  'user.sign_in_failed': { attempt: string; unrecorded: number }
}

/** Their names. */
export const accountEventTypes = [
  'user.sign_in_failed',
  'user.signed_in',
  'user.signed_out',
  'user.sessions_ended',
  'member.joined',
  'member.role_changed',
  'member.removed',
  'invitation.created',
  'invitation.revoked',
  'password.reset_offered',
  'password.changed',
  'second_factor.added',
  'second_factor.removed',
  'second_factor.reset',
  'second_factor.codes_renewed',
  'second_factor.recovery_used',
  'team.second_factor_required',
  'team.created',
  'team.switched',
  'team.run_defaults_set',
] as const satisfies readonly (keyof AccountEventData)[]
