import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Services } from '../../context.ts'
import type { DirectoryChecks } from '../../floor/directory.ts'

/** How long a trip to the directory may take. Milliseconds. */
export const tripPatience = 10 * 60_000

const trip = z.object({
  secret: z.string(),
  /** The page of this site to continue with. */
  back: z.string(),
  /** The secret of the invitation that started the trip; null without one. */
  invitation: z.string().nullable(),
})

/** What the browser keeps during the trip; only this installation can read it. */
export type Trip = z.infer<typeof trip>

const purpose = 'directory trip'

/** Encrypts a trip for a cookie. */
export function sealTrip({ vault }: Pick<Services, 'vault'>, given: Trip): string {
  return vault.seal(Buffer.from(JSON.stringify(given)), purpose)
}

/** Decrypts the trip in a cookie; null if this installation did not write it. */
export function openTrip({ vault }: Pick<Services, 'vault'>, sealed: string): Trip | null {
  const opened = vault.open(sealed, purpose)
  return opened === null ? null : trip.parse(JSON.parse(opened.secret.toString()))
}

/** The values that the directory’s answer must match: all derive from one secret, and none of them reveals it. */
export function checksOf({ secret }: Trip): DirectoryChecks {
  const derived = (what: string) => createHash('sha256').update(`${what}\n${secret}`).digest('base64url')
  return { state: derived('state'), nonce: derived('nonce'), verifier: derived('verifier') }
}
