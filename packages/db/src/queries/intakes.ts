import { and, desc, eq, getTableColumns, gt, isNull, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { drafts, type IntakeAnswer, type IntakeLanguage, intakes, teams, users } from '../schema.ts'
import { identityOf } from '../search/fold.ts'
import { barOf, isDraftBarred } from './barred.ts'

const { secretHashes: _secrets, ...columns } = getTableColumns(intakes)

/** An intake with its creator, its team and the content of its draft, without the hashes of its secrets. */
export type IntakeRow = Omit<typeof intakes.$inferSelect, 'secretHashes'> & {
  makerName: string
  team: string
  candidateName: string
  jobTitle: string
  /** The content of the draft. */
  content: object
}

/** Answers by question ID. */
export type IntakeAnswers = Record<string, IntakeAnswer>

/** Maximum number of secrets per intake. */
const mostSecrets = 10

function select(db: Db) {
  const { candidateName, jobTitle, content } = drafts
  return db
    .select({ ...columns, makerName: users.name, team: teams.name, candidateName, jobTitle, content })
    .from(intakes)
    .innerJoin(users, eq(users.id, intakes.createdBy))
    .innerJoin(teams, eq(teams.id, intakes.teamId))
    .innerJoin(drafts, and(eq(drafts.teamId, intakes.teamId), eq(drafts.id, intakes.draftId)))
}

type InTeam = Pick<Owner, 'teamId'>
const isOf = ({ teamId }: InTeam, draftId: string) => and(eq(intakes.teamId, teamId), eq(intakes.draftId, draftId))

/** What sending a link writes; answers given through an earlier link of the draft stay. */
export interface NewIntake {
  draftId: string
  publicId: string
  secretHash: string
  language: IntakeLanguage
  recipientEmail: string
  createdAt: Date
  expiresAt: Date
}

/** Stores the link of a draft; earlier links stop working. */
export async function putIntake(tx: Db, owner: Owner, { secretHash, ...intake }: NewIntake): Promise<void> {
  const values = { ...intake, secretHashes: [secretHash], createdBy: owner.userId }
  await tx
    .insert(intakes)
    .values({ teamId: owner.teamId, ...values })
    .onConflictDoUpdate({
      target: [intakes.teamId, intakes.draftId],
      set: {
        ...values,
        revokedAt: null,
        openedAt: null,
        finishedAt: null,
        reminders: 0,
        remindedAt: null,
        remindersOffAt: null,
      },
    })
}

/** Finds the intake of a draft of the team; null when there is none. */
export async function findIntake(db: Db, owner: InTeam, draftId: string): Promise<IntakeRow | null> {
  const [row] = await select(db).where(isOf(owner, draftId))
  return row ?? null
}

/** The intake of a draft, locked until the transaction ends. */
export async function holdIntake(tx: Db, owner: InTeam, draftId: string): Promise<IntakeRow | null> {
  await tx.select({ id: intakes.draftId }).from(intakes).where(isOf(owner, draftId)).for('update')
  return findIntake(tx, owner, draftId)
}

/**
 * Finds the intake of a secret in any team, because the person has no account; null for a wrong secret. Does not check
 * whether it has ended; callers do.
 */
export async function findIntakeBySecret(
  db: Db,
  { publicId, secretHash }: { publicId: string; secretHash: string },
): Promise<IntakeRow | null> {
  const [row] = await select(db).where(
    and(eq(intakes.publicId, publicId), sql`${secretHash} = any(${intakes.secretHashes})`),
  )
  return row ?? null
}

/** Lists the team's intakes, newest first. */
export async function listIntakes(db: Db, { teamId }: Owner, { limit }: { limit: number }): Promise<IntakeRow[]> {
  return select(db)
    .where(eq(intakes.teamId, teamId))
    .orderBy(desc(intakes.createdAt), desc(intakes.draftId))
    .limit(limit)
}

/** Changes a locked intake. */
export async function updateIntake(
  tx: Db,
  owner: InTeam,
  draftId: string,
  set: Partial<Omit<typeof intakes.$inferInsert, 'teamId' | 'draftId' | 'secretHashes'>>,
): Promise<void> {
  await tx.update(intakes).set(set).where(isOf(owner, draftId))
}

/** Marks a draft as changed, so that it does not expire while someone works on it. */
export async function touchDraft(tx: Db, { teamId }: InTeam, draftId: string, at: Date): Promise<void> {
  await tx
    .update(drafts)
    .set({ changedAt: at })
    .where(and(eq(drafts.teamId, teamId), eq(drafts.id, draftId)))
}

/** Whether the person of a draft objects, or has objected to the application that the draft came from. */
export async function isPersonBarred(
  db: Db,
  owner: Owner,
  { draftId, name }: { draftId: string; name: string },
): Promise<boolean> {
  if (await isDraftBarred(db, owner, draftId)) return true
  if (name === '') return false
  const [row] = await db.execute<{ bar: string | null }>(sql`
    select ${barOf(owner.teamId, sql`c.id`)} as bar from candidates c
    where c.team_id = ${owner.teamId} and c.identity = ${identityOf(name)}`)
  return row?.bar != null
}

/** Claims the mail for a link, adds its secret, and returns the recipient; null when the link no longer works. */
export async function takeIntakeMail(
  db: Db,
  { teamId, draftId, secretHash, at }: { teamId: string; draftId: string; secretHash: string; at: Date },
): Promise<IntakeRow | null> {
  const rows = await db
    .update(intakes)
    .set({
      secretHashes: sql`(array_append(${intakes.secretHashes}, ${secretHash}))[greatest(1, cardinality(${intakes.secretHashes}) + 2 - ${mostSecrets}):]`,
    })
    .where(and(isOf({ teamId }, draftId), isNull(intakes.revokedAt), gt(intakes.expiresAt, at)))
    .returning({ draftId: intakes.draftId })
  const found = rows.length === 0 ? null : await findIntake(db, { teamId }, draftId)
  return found?.recipientEmail === '' ? null : found
}

/** When to remind: at most how many times, after how long without a change, and how long before the end to stop. */
export interface Reminding {
  at: Date
  most: number
  after: Date
  until: Date
}

/** Claims the team's intakes that are due for a reminder, and counts the reminder. */
export async function takeDueReminders(
  tx: Db,
  { teamId }: Owner,
  { at, most, after, until }: Reminding,
): Promise<Pick<IntakeRow, 'draftId' | 'reminders'>[]> {
  return tx
    .update(intakes)
    .set({ reminders: sql`${intakes.reminders} + 1`, remindedAt: at })
    .where(
      and(
        eq(intakes.teamId, teamId),
        sql`${intakes.recipientEmail} <> ''`,
        isNull(intakes.revokedAt),
        isNull(intakes.finishedAt),
        isNull(intakes.remindersOffAt),
        gt(intakes.expiresAt, until),
        sql`${intakes.reminders} < ${most}`,
        sql`greatest(${intakes.createdAt}, ${intakes.savedAt}, ${intakes.remindedAt}) < ${after.toISOString()}::timestamptz`,
      ),
    )
    .returning({ draftId: intakes.draftId, reminders: intakes.reminders })
}
