import type { Owner } from '@dossier/db'
import { findShareBySecret, findShareLink, type ShareLinkRow } from '@dossier/db/shares'
import { isSameSignature } from '../floor/secret.ts'
import type { Services } from '../context.ts'
import { hashOfSecret } from './secrets.ts'
import { endOf } from './share-view.ts'

/** How long a visit lasts after its last request. Seconds. */
export const visitSeconds = 2 * 60 * 60

/** Further views and downloads within this time belong to the same event. */
export const quietMs = 15 * 60_000

/** Name of the person whom a recipient can ask about an expired link. */
export interface AskWhom {
  person: string
}

/** The state of a link for a visitor: open, expired, or unknown without details. */
export type Visited =
  | { outcome: 'open'; link: ShareLinkRow; owner: Owner }
  | { outcome: 'expired'; askWhom: AskWhom }
  | { outcome: 'unknown' }

type Store = Pick<Services, 'db' | 'now'>

/** Finds a link by public ID and secret. */
export async function visitBySecret(
  { db, now }: Store,
  { publicId, secret }: { publicId: string; secret: string },
): Promise<Visited> {
  // Looks up a malformed secret like any other, so that it takes as long.
  const link = await findShareBySecret(db, { publicId, secretHash: hashOfSecret(secret) })
  return visited(link, now())
}

/** Finds the link of a visit that `beginVisit` started. */
export async function visitBySession(
  { db, now, sign }: Store & Pick<Services, 'sign'>,
  { publicId, session }: { publicId: string; session: string },
): Promise<Visited> {
  const [teamId = '', linkId = '', until = '', signed = ''] = session.split('.')
  const claims = [teamId, linkId, until].join('.')
  if (!isSameSignature(signed, signatureOf(sign, claims))) return { outcome: 'unknown' }
  if (now().getTime() >= Number(until)) return { outcome: 'unknown' }
  const link = await findShareLink(db, { teamId, userId: '' }, linkId)
  return visited(link?.publicId === publicId ? link : null, now())
}

/** The content of a visit's cookie: the link and the expiry, signed. */
export function beginVisit({ sign, now }: Pick<Services, 'sign' | 'now'>, { id, teamId }: ShareLinkRow): string {
  const claims = [teamId, id, now().getTime() + visitSeconds * 1000].join('.')
  return `${claims}.${signatureOf(sign, claims)}`
}

// The signature covers its purpose: no other signature by the same secret can pass for a visit.
function signatureOf(sign: Services['sign'], claims: string): string {
  return sign(`share visit:${claims}`)
}

function visited(link: ShareLinkRow | null, now: Date): Visited {
  const end = link === null ? 'erased' : endOf(link, now)
  if (link === null || end === 'erased' || end === 'revoked') return { outcome: 'unknown' }
  // The person objects: the link opens again once that has ended.
  if (link.barredBy !== null) return { outcome: 'unknown' }
  if (end === 'expired') return { outcome: 'expired', askWhom: { person: link.makerName } }
  return { outcome: 'open', link, owner: { teamId: link.teamId, userId: link.createdBy } }
}
