import type { Db } from '@dossier/db'
import { type AccountLinkKind, type AccountLinkRow, hasAccounts, insertAccountLink } from '@dossier/db/accounts'
import { v7 as uuid } from 'uuid'
import type { Services } from '../context.ts'
import { ApiError } from '../errors.ts'
import { hashOfSecret, newSecret } from './secrets.ts'

const hour = 60 * 60_000
/** Lifetime of each kind of link. Milliseconds. */
const lifetimes = { welcome: hour, invitation: 7 * 24 * hour, reset: 24 * hour } as const
const pages = { welcome: '/welcome', invitation: '/join', reset: '/reset' } as const

/** A link that is shown once: a path with its secret after the `#`, which browsers never send to a server or proxy. */
export interface MadeLink {
  id: string
  path: string
  expiresAt: Date
}

/** The path of a link with this secret. */
export const pathOf = (kind: AccountLinkKind, secret: string) => `${pages[kind]}#${secret}`

/** Creates a single-use link. */
export async function makeLink(
  db: Db,
  now: Date,
  link: Pick<AccountLinkRow, 'kind' | 'teamId' | 'userId' | 'role' | 'note' | 'madeBy'> & { email?: string },
): Promise<MadeLink> {
  const [id, secret] = [uuid(), newSecret()]
  const expiresAt = new Date(now.getTime() + lifetimes[link.kind])
  await insertAccountLink(db, { email: '', ...link, id, secretHash: hashOfSecret(secret), createdAt: now, expiresAt })
  return { id, path: pathOf(link.kind, secret), expiresAt }
}

/** The path that makes the installation's user its owner, valid for one hour; null if an account already exists. */
export async function makeWelcome({
  db,
  now,
  localOwner,
}: Pick<Services, 'db' | 'now' | 'localOwner'>): Promise<string | null> {
  if (await hasAccounts(db)) return null
  const { teamId, userId } = localOwner
  const { path } = await makeLink(db, now(), { kind: 'welcome', teamId, userId, role: null, note: '', madeBy: null })
  return path
}

/** The secret of a link, also extracted from a pasted URL. */
export function secretOf(pasted: string): string {
  return pasted.trim().replace(/^.*#/s, '').slice(0, 200)
}

/** The error for an invalid link: used, revoked, expired or unknown, which callers cannot tell apart. */
export function linkRefused(kind: AccountLinkKind): ApiError {
  const next = kind === 'welcome' ? 'Start Dossier again for a new one.' : 'Ask who has sent it for a new one.'
  return new ApiError(
    'link_invalid',
    `This link does not work (any more): each can be used once and for a limited time. ${next}`,
  )
}
