import type { Changed } from './audit-event-parts.ts'

/** The events of accounts, teams and tokens. They hold ids, roles and times, never a name or an address. */
export interface AccountEventData {
  /** `session` is an id that links the end of a session to its start. */
  'user.signed_in': { session: string; way: string }
  'user.signed_out': { session: string }
  /** Ended by the person from another session, or because the password or the membership changed. */
  'user.sessions_ended': { sessions: readonly string[]; reason: string }
  /** Someone became a member through a link, or created a team. */
  'member.joined': { role: string; way: string; linkId: string | null }
  'member.role_changed': Changed
  /** `emptied`: the user is no longer in any team, so the name and address were removed. */
  'member.removed': { emptied: boolean }
  'invitation.created': { linkId: string; role: string; expiresAt: string }
  'invitation.revoked': { linkId: string }
  'password.reset_offered': { linkId: string; expiresAt: string }
  'password.changed': { way: string }
  /** `way`: `app` for an authenticator app. */
  'second_factor.added': { way: string }
  'second_factor.removed': { way: string }
  /** An administrator removed all second factors of a member. */
  'second_factor.reset': Record<string, never>
  'second_factor.codes_renewed': Record<string, never>
  'second_factor.recovery_used': { left: number }
  'directory.linked': Record<string, never>
  'directory.unlinked': Record<string, never>
  'team.second_factor_required': { required: boolean }
  'team.created': Record<string, never>
  'team.switched': { from: string }
  /** `fields` names the fields that changed. */
  'team.run_defaults_set': { fields: readonly string[] }
  /**
   * `attempt` is a keyed hash of the token that was sent; `unrecorded` counts the preceding attempts that exceeded the
   * limit and were not recorded.
   */
  'user.sign_in_failed': { attempt: string; unrecorded: number }
  /** `networks` is their number. */
  'token.created': { scopes: readonly string[]; networks: number; expiresAt: string | null }
  'token.revoked': Record<string, never>
  'token.rotated': { replacedBy: string; until: string }
}

/** The types of these events. */
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
  'directory.linked',
  'directory.unlinked',
  'team.second_factor_required',
  'team.created',
  'team.switched',
  'team.run_defaults_set',
  'token.created',
  'token.revoked',
  'token.rotated',
] as const satisfies readonly (keyof AccountEventData)[]
