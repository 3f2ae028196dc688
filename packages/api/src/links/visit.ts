import type { Owner } from '@dossier/db'
import { findShareBySecret, findShareLink, type ShareLinkRow } from '@dossier/db/shares'
import type { Services } from '../context.ts'
import { inTeam } from '../floor/in-team.ts'
import { readVisit, signVisit } from '../floor/visits.ts'
import { hashOfSecret } from './secrets.ts'
import { endOf } from './share-view.ts'

/** The purpose for which a visit of a share link is signed. */
const purpose = 'share visit'

/** Further views and downloads within this time belong to the same event. */
export const quietMs = 15 * 60_000

/** The person whom a recipient can ask about an expired link. */
export interface AskWhom {
  person: string
}

/** The state of a link for a visitor: open, with the services as its team, expired, or unknown without details. */
export type Visited =
  | { outcome: 'open'; link: ShareLinkRow; owner: Owner; services: Services }
  | { outcome: 'expired'; askWhom: AskWhom }
  | { outcome: 'unknown' }

/** Finds a link by public ID and secret. */
export async function visitBySecret(
  services: Services,
  { publicId, secret }: { publicId: string; secret: string },
): Promise<Visited> {
  // Looks up a malformed secret like any other, so that it takes as long.
  const secretHash = hashOfSecret(secret)
  const db = services.within({ shown: { by: 'share', key: publicId, second: secretHash } })
  const link = await findShareBySecret(db, { publicId, secretHash })
  return visited(services, link)
}

/** Finds the link of a visit that `beginVisit` started. */
export async function visitBySession(
  services: Services,
  { publicId, session }: { publicId: string; session: string },
): Promise<Visited> {
  const visit = readVisit(services, purpose, session)
  if (visit === null) return { outcome: 'unknown' }
  const link = await findShareLink(services.forTeam(visit.teamId), { teamId: visit.teamId, userId: '' }, visit.id)
  return visited(services, link?.publicId === publicId ? link : null)
}

/** The content of a visit's cookie. */
export function beginVisit(services: Pick<Services, 'sign' | 'now'>, link: ShareLinkRow): string {
  return signVisit(services, purpose, link)
}

function visited(services: Services, link: ShareLinkRow | null): Visited {
  const end = link === null ? 'erased' : endOf(link, services.now())
  if (link === null || end === 'erased' || end === 'revoked') return { outcome: 'unknown' }
  // The person objects; the link works again once the objection has ended.
  if (link.barredBy !== null) return { outcome: 'unknown' }
  if (end === 'expired') return { outcome: 'expired', askWhom: { person: link.makerName } }
  const owner = { teamId: link.teamId, userId: link.createdBy }
  return { outcome: 'open', link, owner, services: inTeam(services, link.teamId) }
}
