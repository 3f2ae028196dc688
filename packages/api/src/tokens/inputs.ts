import { z } from 'zod'
import { isScope, type Permission, permissionNames } from '../floor/permissions.ts'
import { networksInput } from './networks.ts'

/** The scopes that a token may have. */
export const scopes = permissionNames.filter(isScope)

/** Maximum and default lifetime of a token, in days. */
export const mostDays = 365
const usualDays = 90
/** Longest time that a token keeps working after its rotation, in hours. */
const mostOverlap = 7 * 24

const isKnownScope = (text: string): text is Permission => scopes.some((one) => one === text)

export const createTokenInput = z.object({
  name: z.string().trim().min(1).max(80).describe('What the token is for'),
  scopes: z
    .array(
      z
        .string()
        .max(40, { abort: true })
        .refine(isKnownScope, {
          error: ({ input }) => `There is no scope ${JSON.stringify(input)}. There are: ${scopes.join(', ')}.`,
        }),
    )
    .min(1, 'A token needs at least one scope.')
    .max(100)
    .transform((all) => [...new Set(all)])
    .describe('What it may do; limited to what you may do'),
  expiresInDays: z
    .int()
    .min(1, 'A token expires in the future: after 1 day at the earliest.')
    .max(mostDays)
    .nullable()
    .default(usualDays)
    .describe('Null for a token that does not expire, which only an administrator can create'),
  networks: networksInput
    .default([])
    .describe('Networks from which it may be used, such as 192.0.2.0/24; any network when empty'),
})
export type CreateTokenInput = z.infer<typeof createTokenInput>

export const tokenInput = z.object({ tokenId: z.uuid() })

export const rotateTokenInput = z.object({
  tokenId: z.uuid(),
  overlapHours: z
    .number()
    .min(0)
    .max(mostOverlap)
    .default(24)
    .describe('How long the old token keeps working; 0 ends it immediately'),
})
export type RotateTokenInput = z.infer<typeof rotateTokenInput>
