import type { Owner } from '@dossier/db'
import { insertChallenge } from '@dossier/db/accounts'
import type { Services } from '../../context.ts'
import { ApiError } from '../../errors.ts'
import { secretOf } from '../links.ts'
import { confirmPassword } from '../own-password.ts'
import { hashOfSecret, newSecret } from '../secrets.ts'
import { checksOf, sealTrip, tripPatience } from './trip.ts'

/** The URL to send a browser to, and the value that it must bring back. */
export interface BegunTrip {
  url: string
  /** The value of a cookie. */
  trip: string
}

/** The purpose of a trip to the directory. */
export interface TripWish {
  /** The page of this site to continue with. */
  back: string
  /** The link of an invitation to redeem; empty if there is none. */
  invitation?: string
  /** The caller who wants to link their own account, confirmed by the current password. */
  linking?: { owner: Owner; password: string }
}

/**
 * Starts a trip to the directory, valid for ten minutes and one return. Throws `wrong_password`, and `invalid_input` if
 * no directory is set up.
 */
export async function beginTrip(
  services: Pick<Services, 'within' | 'now' | 'directory' | 'vault' | 'accountDelays' | 'sign'>,
  { back, invitation = '', linking }: TripWish,
): Promise<BegunTrip | { problem: 'away' }> {
  const { within, now, directory } = services
  if (directory === null) throw new ApiError('invalid_input', 'No directory is set up here.')
  if (linking !== undefined) await confirmPassword(services, linking.owner, linking.password)
  const trip = { secret: newSecret(), back, invitation: invitation === '' ? null : secretOf(invitation) }
  const asked = await directory.ask(checksOf(trip))
  // The directory has not asked the person anything yet, so the problem is not theirs.
  if ('problem' in asked) return { problem: 'away' }
  const [secretHash, expiresAt] = [hashOfSecret(trip.secret), new Date(now().getTime() + tripPatience)]
  const userId = linking?.owner.userId ?? null
  const db = within(userId === null ? {} : { persons: [userId] })
  await insertChallenge(db, { secretHash, kind: 'directory', userId, expiresAt })
  return { url: asked.url, trip: sealTrip(services, trip) }
}
