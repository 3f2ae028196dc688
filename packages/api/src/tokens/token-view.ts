import type { NamedToken } from '@dossier/db/tokens'
import { z } from 'zod'
import { moment } from '../floor/output-schemas.ts'

const states = ['active', 'replaced', 'expired', 'revoked'] as const

export const tokenSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    start: z.string().describe('The part of the token that can be shown'),
    scopes: z.array(z.string()),
    networks: z.array(z.string()).describe('Networks from which it may be used; any network when empty'),
    state: z.enum(states).describe('A `replaced` token keeps working until it expires'),
    madeBy: z.object({ id: z.uuid(), name: z.string() }),
    own: z.boolean().describe('Whether you created it; only its creator can rotate it'),
    createdAt: moment,
    expiresAt: moment.nullable().describe('Null for a token that does not expire'),
    lastUsedAt: moment.nullable().describe('Accurate to the minute'),
    revokedAt: moment.nullable(),
    replacedBy: z.uuid().nullable(),
  })
  .meta({ id: 'Token' })
export type TokenView = z.infer<typeof tokenSchema>

export const tokensSchema = z.object({ items: z.array(tokenSchema), nextCursor: z.null() })
export type TokensView = z.infer<typeof tokensSchema>

export const newTokenSchema = z.object({
  token: tokenSchema,
  secret: z.string().describe('The token itself, which is shown only once'),
})
export type NewTokenView = z.infer<typeof newTokenSchema>

/** A token as shown to a member of its team. */
export function tokenView(row: NamedToken, { userId, now }: { userId: string; now: Date }): TokenView {
  const { id, name, start, scopes, networks, replacedBy, createdAt, expiresAt, lastUsedAt, revokedAt } = row
  return {
    id,
    name,
    start,
    scopes,
    networks,
    state: stateOf(row, now),
    madeBy: { id: row.userId, name: row.userName },
    own: row.userId === userId,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
    replacedBy,
  }
}

function stateOf({ revokedAt, expiresAt, replacedBy }: NamedToken, now: Date): TokenView['state'] {
  if (revokedAt !== null) return 'revoked'
  if (expiresAt !== null && expiresAt <= now) return 'expired'
  return replacedBy === null ? 'active' : 'replaced'
}
