import type { Owner } from '@dossier/db'
import { insertChallenge } from '@dossier/db/accounts'
import type { Services } from '../../context.ts'
import { ApiError } from '../../errors.ts'
import { secretOf } from '../links.ts'
import { confirmPassword } from '../own-password.ts'
import { hashOfSecret, newSecret } from '../secrets.ts'
import { checksOf, sealTrip, tripPatience } from './trip.ts'

/** Where a browser has to go, and what it has to bring back. */
export interface BegunTrip {
  url: string
  /** For a cookie. */
  trip: string
}

/** What somebody wants of the directory. */
export interface TripWish {
  /** The page of this site to go on with. */
  back: string
  /** The link of an invitation to use up; empty for none. */
  invitation?: string
  /** Who wants to link the own account, confirmed by the present password. */
  linking?: { owner: Owner; password: string }
}

/**
 * Begins a trip to the directory, for ten minutes and one return. Throws `wrong_password`, and `invalid_input` where no
 * directory is set up.
 */
export async function beginTrip(
  services: Pick<Services, 'db' | 'now' | 'directory' | 'vault' | 'accountDelays' | 'sign'>,
  { back, invitation = '', linking }: TripWish,
): Promise<BegunTrip | { problem: 'away' }> {
  const { db, now, directory } = services
  if (directory === null) throw new ApiError('invalid_input', 'No directory is set up here.')
  if (linking !== undefined) await confirmPassword(services, linking.owner, linking.password)
  const trip = { secret: newSecret(), back, invitation: invitation === '' ? null : secretOf(invitation) }
  const asked = await directory.ask(checksOf(trip))
  // Nobody has been asked anything yet: whatever it is, it is not this person's fault.
  if ('problem' in asked) return { problem: 'away' }
  const [secretHash, expiresAt] = [hashOfSecret(trip.secret), new Date(now().getTime() + tripPatience)]
  const userId = linking?.owner.userId ?? null
  await insertChallenge(db, { secretHash, kind: 'directory', userId, expiresAt }, now())
  return { url: asked.url, trip: sealTrip(services, trip) }
}
