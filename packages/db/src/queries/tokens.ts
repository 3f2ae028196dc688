import { and, desc, eq, getTableColumns, gt, isNull, lt, or, type SQL } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { apiTokens, memberships, type Role, users } from '../schema.ts'

const { teamId: _teamId, secretHash: _secretHash, ...columns } = getTableColumns(apiTokens)

/** A token as its team may see it. */
export type TokenRow = Omit<typeof apiTokens.$inferSelect, 'teamId' | 'secretHash'>

/** A valid token, its user, and their present role in the team. */
export type LiveToken = Pick<TokenRow, 'id' | 'userId' | 'scopes' | 'networks' | 'lastUsedAt'> & {
  teamId: string
  role: Role
}

/** Finds the valid token with this hash, in one statement; null when it has ended, or its person is no longer a member. */
export async function findLiveToken(db: Db, secretHash: string, now: Date): Promise<LiveToken | null> {
  const { id, teamId, userId, scopes, networks, lastUsedAt } = apiTokens
  const [row] = await db
    .select({ id, teamId, userId, scopes, networks, lastUsedAt, role: memberships.role })
    .from(apiTokens)
    .innerJoin(
      memberships,
      and(eq(memberships.teamId, teamId), eq(memberships.userId, userId), isNull(memberships.endedAt)),
    )
    .where(and(eq(apiTokens.secretHash, secretHash), holds(now)))
  return row ?? null
}

/** Records that a token was used, unless that was recorded since `before`. */
export async function touchToken(
  db: Db,
  { teamId, id }: Pick<LiveToken, 'teamId' | 'id'>,
  { now, before }: { now: Date; before: Date },
): Promise<void> {
  const { lastUsedAt } = apiTokens
  const isOld = or(isNull(lastUsedAt), lt(lastUsedAt, before))
  await db
    .update(apiTokens)
    .set({ lastUsedAt: now })
    .where(and(eq(apiTokens.teamId, teamId), eq(apiTokens.id, id), isOld))
}

/** Inserts a token of the owner. */
export async function insertToken(
  tx: Db,
  { teamId, userId }: Owner,
  token: Pick<TokenRow, 'id' | 'name' | 'start' | 'scopes' | 'networks' | 'expiresAt' | 'createdAt'> & {
    secretHash: string
  },
): Promise<void> {
  await tx.insert(apiTokens).values({ ...token, teamId, userId })
}

/** Locks the owner against concurrent creation of tokens, and returns the number of valid ones. */
export async function lockTokens(tx: Db, owner: Owner, now: Date): Promise<number> {
  await tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.teamId, owner.teamId), eq(memberships.userId, owner.userId), isNull(memberships.endedAt)))
    .for('update')
  return tx.$count(apiTokens, and(ofOwner(owner), holds(now)))
}

/** A token with the name of its creator. */
export type NamedToken = TokenRow & { userName: string }

/** Lists the tokens of the owner, or of everyone in the team; newest first. */
export async function listTokens(db: Db, owner: Owner, { everybody }: { everybody: boolean }): Promise<NamedToken[]> {
  return db
    .select({ ...columns, userName: users.name })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .where(everybody ? eq(apiTokens.teamId, owner.teamId) : ofOwner(owner))
    .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
}

/**
 * Finds a token of the owner, or of anyone in the team, and locks it until the transaction ends; null when there is
 * none with that ID.
 */
export async function lockToken(
  tx: Db,
  owner: Owner,
  { id, everybody }: { id: string; everybody: boolean },
): Promise<TokenRow | null> {
  const whose = everybody ? eq(apiTokens.teamId, owner.teamId) : ofOwner(owner)
  const [row] = await tx
    .select(columns)
    .from(apiTokens)
    .where(and(whose, eq(apiTokens.id, id)))
    .for('update')
  return row ?? null
}

/** Changes when a token of the owner's team ends. */
export async function endToken(
  tx: Db,
  { teamId }: Owner,
  { id, ...end }: { id: string } & Partial<Pick<TokenRow, 'revokedAt' | 'expiresAt' | 'replacedBy'>>,
): Promise<void> {
  await tx
    .update(apiTokens)
    .set(end)
    .where(and(eq(apiTokens.teamId, teamId), eq(apiTokens.id, id)))
}

function ofOwner({ teamId, userId }: Owner): SQL | undefined {
  return and(eq(apiTokens.teamId, teamId), eq(apiTokens.userId, userId))
}

function holds(now: Date): SQL | undefined {
  return and(isNull(apiTokens.revokedAt), or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, now)))
}
