import type { Owner } from '@dossier/db'
import { findShareBySecret, findShareLink, type ShareLinkRow } from '@dossier/db/shares'
import { isSameSignature } from '../floor/secret.ts'
import type { Services } from '../context.ts'
import { hashOfSecret } from './secrets.ts'
import { endOf } from './share-view.ts'

/** How long a visit lasts after the last request of it. Seconds. */
export const visitSeconds = 2 * 60 * 60

/** Whoever looks or downloads again within this time is still at it. */
export const quietMs = 15 * 60_000

/** Whom the recipient of a link that has expired can ask, by name. */
export interface AskWhom {
  person: string
}

/** What a link is to whoever comes with it: open, over, or nothing that anybody is told of. */
export type Visited =
  | { outcome: 'open'; link: ShareLinkRow; owner: Owner }
  | { outcome: 'expired'; askWhom: AskWhom }
  | { outcome: 'unknown' }

type Store = Pick<Services, 'db' | 'now'>

/** The link of a public id and a secret. */
export async function visitBySecret(
  { db, now }: Store,
  { publicId, secret }: { publicId: string; secret: string },
): Promise<Visited> {
  // A malformed secret is looked for like every other, so that it takes as long.
  const link = await findShareBySecret(db, { publicId, secretHash: hashOfSecret(secret) })
  return visited(link, now())
}

/** The link of a visit that was begun before with `beginVisit`. */
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

/** What the cookie of a visit holds: the link and until when, signed. */
export function beginVisit({ sign, now }: Pick<Services, 'sign' | 'now'>, { id, teamId }: ShareLinkRow): string {
  const claims = [teamId, id, now().getTime() + visitSeconds * 1000].join('.')
  return `${claims}.${signatureOf(sign, claims)}`
}

// The purpose is part of what is signed: no other signature of the same secret can stand in for a visit.
function signatureOf(sign: Services['sign'], claims: string): string {
  return sign(`share visit:${claims}`)
}

function visited(link: ShareLinkRow | null, now: Date): Visited {
  const end = link === null ? 'erased' : endOf(link, now)
  if (link === null || end === 'erased' || end === 'revoked') return { outcome: 'unknown' }
  if (end === 'expired') return { outcome: 'expired', askWhom: { person: link.makerName } }
  return { outcome: 'open', link, owner: { teamId: link.teamId, userId: link.createdBy } }
}
