import type { Owner } from '@dossier/db'
import { findLiveToken, touchToken } from '@dossier/db/tokens'
import type { Services } from '../context.ts'
import { logError } from '../floor/log-error.ts'
import { isWithin } from './networks.ts'
import { hashOfToken, isToken } from './token-text.ts'

/** Last use is recorded to the minute. Milliseconds. */
const minute = 60_000

/**
 * The owner that a token used from an address acts for, in one statement; null if the token is invalid, or not allowed
 * from there. Records the last use without delaying the caller.
 */
export async function openToken(
  { within, forTeam, now, logger }: Pick<Services, 'within' | 'forTeam' | 'now' | 'logger'>,
  text: string,
  address: string,
): Promise<(Owner & { actedBy: { tokenId: string } }) | null> {
  if (!isToken(text)) return null
  const time = now()
  const key = hashOfToken(text)
  const live = await findLiveToken(within({ shown: { by: 'token', key } }), key, time)
  if (live === null || (live.networks.length > 0 && !isWithin(address, live.networks))) return null
  const { id: tokenId, teamId, userId, role, scopes, lastUsedAt } = live
  const before = new Date(time.getTime() - minute)
  if (lastUsedAt === null || lastUsedAt < before) {
    touchToken(forTeam(teamId), live, { now: time, before }).catch((error: unknown) => {
      logger.warn({ error: logError(error), tokenId }, 'the last use of a token was not noted')
    })
  }
  return { teamId, userId, role, scopes, actedBy: { tokenId } }
}
