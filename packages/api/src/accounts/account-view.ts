import type { Owner } from '@dossier/db'
import {
  type AccountLinkRow,
  type PasskeyRow,
  roles,
  type SessionRow,
  sessionWays,
  type TeamMember,
} from '@dossier/db/accounts'
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { moment, pageOf } from '../floor/output-schemas.ts'
import { passkeySiteProblems } from '../floor/passkey-site.ts'
import type { MadeLink } from './links.ts'

/** A user, with their teams. */
export const accountSchema = z
  .object({
    userId: z.uuid(),
    name: z.string(),
    email: z.string().nullable().describe('Null for a member who cannot sign in with a password'),
    hasPassword: z.boolean(),
    factors: z.object({
      app: z.boolean().describe('Whether an authenticator app is the second factor'),
      passkeys: z.int().describe('Number of passkeys'),
      recoveryCodes: z.int().describe('Number of recovery codes left'),
    }),
    directory: z
      .object({
        name: z.string().describe('The label of its button'),
        linked: z.object({ since: moment, lastUsedAt: moment.nullable() }).nullable(),
      })
      .nullable()
      .describe('The firm’s directory for signing in; null if none is set up'),
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

/** An active session. */
const sessionSchema = z
  .object({
    id: z.uuid(),
    way: z.enum(sessionWays),
    client: z.string().describe('Browser and operating system, if known'),
    createdAt: moment,
    lastUsedAt: moment.describe('Accurate to the minute'),
    expiresAt: moment,
    current: z.boolean().describe('Whether this is the current session'),
  })
  .meta({ id: 'Session' })
export type SessionView = z.infer<typeof sessionSchema>
export const sessionsSchema = pageOf(sessionSchema)

/** A member of the team. */
export const memberSchema = z
  .object({
    userId: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    role: z.enum(roles),
    since: moment,
    hasPassword: z.boolean(),
    hasSecondFactor: z.boolean(),
    usesDirectory: z.boolean().describe('Whether they can sign in through the firm’s directory'),
  })
  .meta({ id: 'Member' })
export type MemberView = z.infer<typeof memberSchema>
export const membersSchema = pageOf(memberSchema)

/** A single-use link that gives access; returned only once. */
export const linkSchema = z
  .object({
    id: z.uuid(),
    path: z.string().describe('Path on this server; the secret is the part after the #'),
    expiresAt: moment,
  })
  .meta({ id: 'AccountLink' })
export type LinkView = z.infer<typeof linkSchema>

/** A link that is sent by mail: only its recipient sees it. */
export const mailedLinkSchema = linkSchema.omit({ path: true }).meta({ id: 'MailedLink' })
export type MailedLinkView = z.infer<typeof mailedLinkSchema>

/** A renewed invitation: mailed again if it was mailed before, else a link to pass on. */
export const renewedSchema = linkSchema
  .extend({ path: z.string().nullable().describe('Path on this server; null if it was sent by e-mail') })
  .meta({ id: 'RenewedInvitation' })
export type RenewedView = z.infer<typeof renewedSchema>

/** An unused invitation. */
const invitationSchema = z
  .object({
    id: z.uuid(),
    role: z.enum(roles),
    note: z.string(),
    email: z.string().describe('The address it was sent to; empty for a link that a member passes on'),
    by: z.string().nullable(),
    createdAt: moment,
    expiresAt: moment,
  })
  .meta({ id: 'Invitation' })
export type InvitationView = z.infer<typeof invitationSchema>
export const invitationsSchema = pageOf(invitationSchema)

/** Setup data for an authenticator app; returned only once. */
export const newAppSchema = z.object({
  secret: z.string().describe('To type into the app, in base 32'),
  uri: z.string().describe('To show as a QR code'),
})

/** A passkey. */
export const passkeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    isSynced: z.boolean().describe('Whether its authenticator syncs it across devices'),
    createdAt: moment,
    lastUsedAt: moment.nullable(),
  })
  .meta({ id: 'Passkey' })
export type PasskeyView = z.infer<typeof passkeySchema>

export const passkeysSchema = pageOf(passkeySchema).extend({
  unavailable: z.enum(passkeySiteProblems).nullable().describe('Why passkeys cannot be added or used at this address'),
})
export type PasskeysView = z.infer<typeof passkeysSchema>

export type NewPasskeyOptions = PublicKeyCredentialCreationOptionsJSON

/** The options that a browser needs to create a passkey. */
export const newPasskeyOptionsSchema = z
  .looseObject({ challenge: z.string() })
  // The standard defines further fields, and the library provides the type.
  .describe(
    'In the format of `PublicKeyCredential.parseCreationOptionsFromJSON`',
  ) as unknown as z.ZodType<NewPasskeyOptions>

/** Codes for signing in without the app; returned only once. Empty if the previous ones remain valid. */
export const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) })

/** Number of sessions that were ended. */
export const endedSchema = z.object({ ended: z.int() })
export const teamIdSchema = z.object({ teamId: z.uuid() })

/** Shows a session to its user. */
export function sessionView(row: SessionRow, { actedBy }: Owner): SessionView {
  const { id, way, client } = row
  const current = actedBy !== undefined && 'sessionId' in actedBy && actedBy.sessionId === id

  const times = { createdAt: row.createdAt.toISOString(), lastUsedAt: row.lastUsedAt.toISOString() }
  return { id, way, client, ...times, expiresAt: row.expiresAt.toISOString(), current }
}

/** Shows a passkey to its owner. */
export function passkeyView({ id, name, isSynced, createdAt, lastUsedAt }: PasskeyRow): PasskeyView {
  return {
    id,
    name,
    isSynced,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }
}

/** Shows a member to an administrator. */
export function memberView({ since, ...member }: TeamMember): MemberView {
  return { ...member, since: since.toISOString() }
}

/** Shows a link to its creator. */
export function linkView({ expiresAt, ...link }: MadeLink): LinkView {
  return { ...link, expiresAt: expiresAt.toISOString() }
}

/** Shows an invitation to an administrator. */
export function invitationView(row: AccountLinkRow & { by: string | null }): InvitationView {
  const { id, role, note, email, by, createdAt, expiresAt } = row
  // The database requires a role for every invitation.
  return {
    id,
    role: role ?? 'recruiter',
    note,
    email,
    by,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
}
