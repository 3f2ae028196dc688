import type { Owner } from '@dossier/db'
import { type AccountLinkRow, roles, type SessionRow, sessionWays, type TeamMember } from '@dossier/db/accounts'
import { z } from 'zod'
import { moment, pageOf } from '../floor/output-schemas.ts'
import type { MadeLink } from './links.ts'

/** Who somebody is, and in which teams. */
export const accountSchema = z
  .object({
    userId: z.uuid(),
    name: z.string(),
    email: z.string().nullable().describe('Null for somebody who cannot sign in with a password'),
    hasPassword: z.boolean(),
    factors: z.object({
      app: z.boolean().describe('Whether an authenticator app is the second factor'),
      recoveryCodes: z.int().describe('How many recovery codes are left'),
    }),
    teams: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        role: z.enum(roles),
        secondFactorRequired: z.boolean(),
        current: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Account' })
export type AccountView = z.infer<typeof accountSchema>

/** One sign-in that has not ended. */
const sessionSchema = z
  .object({
    id: z.uuid(),
    way: z.enum(sessionWays),
    client: z.string().describe('Browser and system, as far as they tell'),
    createdAt: moment,
    lastUsedAt: moment.describe('To the minute'),
    expiresAt: moment,
    current: z.boolean().describe('Whether this is the session that asks'),
  })
  .meta({ id: 'Session' })
export type SessionView = z.infer<typeof sessionSchema>
export const sessionsSchema = pageOf(sessionSchema)

/** Somebody in the team. */
export const memberSchema = z
  .object({
    userId: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    role: z.enum(roles),
    since: moment,
    hasPassword: z.boolean(),
    hasSecondFactor: z.boolean(),
  })
  .meta({ id: 'Member' })
export type MemberView = z.infer<typeof memberSchema>
export const membersSchema = pageOf(memberSchema)

/** A link that lets somebody in once; shown only now. */
export const linkSchema = z
  .object({
    id: z.uuid(),
    path: z.string().describe('Path on this server; the secret is behind the #'),
    expiresAt: moment,
  })
  .meta({ id: 'AccountLink' })
export type LinkView = z.infer<typeof linkSchema>

/** An invitation that nobody has used yet. */
const invitationSchema = z
  .object({
    id: z.uuid(),
    role: z.enum(roles),
    note: z.string(),
    by: z.string().nullable(),
    createdAt: moment,
    expiresAt: moment,
  })
  .meta({ id: 'Invitation' })
export type InvitationView = z.infer<typeof invitationSchema>
export const invitationsSchema = pageOf(invitationSchema)

/** What an authenticator app is to be told; shown only now. */
export const newAppSchema = z.object({
  secret: z.string().describe('To type into the app, in base 32'),
  uri: z.string().describe('To show as a QR code'),
})

/** Codes for signing in without app; shown only now. Empty where those before still hold. */
export const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) })

/** How many sessions have ended. */
export const endedSchema = z.object({ ended: z.int() })
export const teamIdSchema = z.object({ teamId: z.uuid() })

/** Shows a session to the person whose it is. */
export function sessionView(row: SessionRow, { actedBy }: Owner): SessionView {
  const { id, way, client } = row
  const current = actedBy !== undefined && 'sessionId' in actedBy && actedBy.sessionId === id

  const times = { createdAt: row.createdAt.toISOString(), lastUsedAt: row.lastUsedAt.toISOString() }
  return { id, way, client, ...times, expiresAt: row.expiresAt.toISOString(), current }
}

/** Shows a member to an administrator. */
export function memberView({ since, ...member }: TeamMember): MemberView {
  return { ...member, since: since.toISOString() }
}

/** Shows a link to the one who has made it. */
export function linkView({ expiresAt, ...link }: MadeLink): LinkView {
  return { ...link, expiresAt: expiresAt.toISOString() }
}

/** Shows an invitation to an administrator. */
export function invitationView(row: AccountLinkRow & { by: string | null }): InvitationView {
  const { id, role, note, by, createdAt, expiresAt } = row
  // The database lets no invitation be without a role.
  return {
    id,
    role: role ?? 'recruiter',
    note,
    by,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
}
