import { appendAuditEvents, type Db, type NewAuditEvent, type Owner } from '@dossier/db'
import { endToken, insertToken, listTokens, lockToken, lockTokens, type TokenRow } from '@dossier/db/tokens'
import { v7 as uuid } from 'uuid'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { may, permissionsNow } from '../floor/require-permission.ts'
import type { CreateTokenInput, RotateTokenInput } from './inputs.ts'
import { newToken } from './token-text.ts'
import { type NewTokenView, type TokensView, type TokenView, tokenView } from './token-view.ts'

type TokenServices = Pick<Services, 'db' | 'now'>

/** Maximum number of one person's active tokens. */
const mostTokens = 50
const dayMs = 86_400_000
const hourMs = 3_600_000

/** The caller's tokens; with `team:manage`, those of everyone in the team. */
export async function listTeamTokens({ db, now }: TokenServices, owner: Owner): Promise<TokensView> {
  const rows = await listTokens(db, owner, { everybody: await may({ db }, owner, 'team:manage') })
  const seen = { userId: owner.userId, now: now() }
  return { items: rows.map((row) => tokenView(row, seen)), nextCursor: null }
}

/**
 * Creates a token for a program that acts for the caller. Throws `invalid_input` with every permission that the caller
 * may not grant, and `limit_reached`.
 */
export async function createToken(
  services: TokenServices,
  caller: Caller,
  { name, scopes, networks, expiresInDays }: CreateTokenInput,
): Promise<NewTokenView> {
  const allowed = await permissionsNow(services, caller.owner)
  const lacking = scopes.filter((scope) => !allowed.has(scope))
  const problems = [
    ...(lacking.length > 0 ? [`You do not have ${lacking.join(', ')} yourself.`] : []),
    ...(expiresInDays === null && !allowed.has('team:manage')
      ? ['Only an administrator can make a token that does not expire.']
      : []),
  ]
  if (problems.length > 0) throw new ApiError('invalid_input', problems.join(' '))
  const createdAt = services.now()
  const expiresAt = expiresInDays === null ? null : new Date(createdAt.getTime() + expiresInDays * dayMs)
  return services.db.transaction(async (tx) => {
    const made = await insert(tx, caller, { name, scopes, networks, createdAt, expiresAt })
    await record(tx, caller, { type: 'token.created', id: made.id, data: factsOf({ scopes, networks, expiresAt }) })
    return answer(tx, services, caller.owner, made)
  })
}

/**
 * Revokes a token of the caller or, with `team:manage`, of anyone in the team, immediately and permanently. Throws
 * `not_found`.
 */
export async function revokeToken(services: TokenServices, caller: Caller, id: string): Promise<TokenView> {
  const everybody = await may(services, caller.owner, 'team:manage')
  return services.db.transaction(async (tx) => {
    const row = await lockToken(tx, caller.owner, { id, everybody })
    if (row === null) throw notFound('token', id)
    if (row.revokedAt === null) {
      await endToken(tx, caller.owner, { id, revokedAt: services.now() })
      await record(tx, caller, { type: 'token.revoked', id, data: {} })
    }
    return shown(tx, services, caller.owner, id)
  })
}

/**
 * Replaces one of the caller's own tokens with a new one with the same lifetime; the old one keeps working during the
 * overlap. Of two concurrent rotations, one is refused. Throws `not_found`, `superseded` and `limit_reached`.
 */
export async function rotateToken(
  services: TokenServices,
  caller: Caller,
  { tokenId: id, overlapHours }: RotateTokenInput,
): Promise<NewTokenView> {
  const { owner } = caller
  const allowed = await permissionsNow(services, owner)
  return services.db.transaction(async (tx) => {
    const row = await lockToken(tx, owner, { id, everybody: false })
    if (row === null) throw notFound('token', id)
    const createdAt = services.now()
    refuseEnded(row, createdAt)
    const { name, networks } = row
    // Does not pass on permissions that the person has since lost.
    const scopes = row.scopes.filter((scope) => [...allowed].some((one) => one === scope))
    const lifetime = row.expiresAt === null ? null : row.expiresAt.getTime() - row.createdAt.getTime()
    const expiresAt = lifetime === null ? null : new Date(createdAt.getTime() + lifetime)
    const made = await insert(tx, caller, { name, scopes, networks, createdAt, expiresAt })
    const overlap = createdAt.getTime() + overlapHours * hourMs
    const until = new Date(Math.min(overlap, row.expiresAt?.getTime() ?? overlap))
    await endToken(tx, owner, { id, expiresAt: until, replacedBy: made.id })
    const data = { replacedBy: made.id, until: until.toISOString() }
    await record(tx, caller, { type: 'token.rotated', id, data })
    return answer(tx, services, owner, made)
  })
}

function refuseEnded({ id, revokedAt, expiresAt, replacedBy }: TokenRow, now: Date): void {
  if (replacedBy !== null)
    throw new ApiError('superseded', `Token ${id} was rotated already: ${replacedBy} takes its place.`)
  if (revokedAt === null && (expiresAt === null || expiresAt > now)) return
  throw new ApiError('superseded', `Token ${id} has ended. Make a new one.`)
}

type Wanted = Pick<TokenRow, 'name' | 'scopes' | 'networks' | 'createdAt' | 'expiresAt'>

async function insert(tx: Db, { owner }: Caller, wanted: Wanted): Promise<{ id: string; secret: string }> {
  if ((await lockTokens(tx, owner, wanted.createdAt)) >= mostTokens) {
    const message = `A person can have at most ${mostTokens} tokens. Revoke one first.`
    throw new ApiError('limit_reached', message, { limit: mostTokens })
  }
  const id = uuid()
  const { text: secret, start, hash: secretHash } = newToken()
  await insertToken(tx, owner, { ...wanted, id, start, secretHash })
  return { id, secret }
}

async function answer(
  tx: Db,
  services: TokenServices,
  owner: Owner,
  { id, secret }: { id: string; secret: string },
): Promise<NewTokenView> {
  return { token: await shown(tx, services, owner, id), secret }
}

async function shown(tx: Db, { now }: TokenServices, owner: Owner, id: string): Promise<TokenView> {
  const row = (await listTokens(tx, owner, { everybody: true })).find((one) => one.id === id)
  if (row === undefined) throw notFound('token', id)
  return tokenView(row, { userId: owner.userId, now: now() })
}

function factsOf({ scopes, networks, expiresAt }: Pick<Wanted, 'scopes' | 'networks' | 'expiresAt'>) {
  return { scopes, networks: networks.length, expiresAt: expiresAt?.toISOString() ?? null }
}

type TokenEvent = 'token.created' | 'token.revoked' | 'token.rotated'

async function record<Type extends TokenEvent>(
  tx: Db,
  { owner, requestId }: Caller,
  { type, id, data }: { type: Type; id: string; data: NewAuditEvent<Type>['data'] },
): Promise<void> {
  await appendAuditEvents(tx, owner, [{ type, requestId, subject: { type: 'token', id }, data }])
}
