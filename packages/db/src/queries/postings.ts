import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { consentTexts, jobProfiles, type PostingLanguage, postings, runs, teams } from '../schema.ts'

/** A posting with its consent texts and the name of its team. */
export type PostingRow = typeof postings.$inferSelect & {
  consent: Partial<Record<PostingLanguage, string>>
  teamName: string
}

/** What publishing writes. */
export type PostingValues = Omit<typeof postings.$inferInsert, 'teamId' | 'id' | 'slug' | 'publishedBy'>

function selectPostings(db: Db) {
  return db
    .select({ posting: postings, consent: consentTexts.texts, teamName: teams.name })
    .from(postings)
    .innerJoin(
      consentTexts,
      and(eq(consentTexts.teamId, postings.teamId), eq(consentTexts.version, postings.consentVersion)),
    )
    .innerJoin(teams, eq(teams.id, postings.teamId))
}

const flat = (row: { posting: typeof postings.$inferSelect; consent: PostingRow['consent']; teamName: string }) => ({
  ...row.posting,
  consent: row.consent,
  teamName: row.teamName,
})

/** Finds the posting at a public address in any team, because applicants have no account; null when there is none. */
export async function findPostingBySlug(db: Db, slug: string): Promise<PostingRow | null> {
  const [row] = await selectPostings(db).where(eq(postings.slug, slug))
  return row === undefined ? null : flat(row)
}

/** Finds the posting of a job of the team; null when the job was never published. */
export async function findPostingOfJob(db: Db, { teamId }: Owner, jobProfileId: string): Promise<PostingRow | null> {
  if (!validate(jobProfileId)) return null
  const [row] = await selectPostings(db).where(
    and(eq(postings.teamId, teamId), eq(postings.jobProfileId, jobProfileId)),
  )
  return row === undefined ? null : flat(row)
}

/** Publishes a job, or changes its posting, which keeps its id and address. */
export async function putPosting(
  tx: Db,
  { teamId, userId }: Owner,
  { id, slug, ...values }: PostingValues & { id: string; slug: string },
): Promise<string> {
  const [row] = await tx
    .insert(postings)
    .values({ ...values, teamId, id, slug, publishedBy: userId })
    .onConflictDoUpdate({
      target: [postings.teamId, postings.jobProfileId],
      set: { ...values, publishedBy: userId, closedAt: null },
    })
    .returning({ id: postings.id })
  if (row === undefined) throw new Error('A posting that was written is not there.')
  return row.id
}

/** Takes a posting down; returns its id, or null when the job is not published. */
export async function closePosting(
  tx: Db,
  { teamId }: Owner,
  { jobProfileId, at }: { jobProfileId: string; at: Date },
): Promise<string | null> {
  const [row] = await tx
    .update(postings)
    .set({ closedAt: at })
    .where(and(eq(postings.teamId, teamId), eq(postings.jobProfileId, jobProfileId), isNull(postings.closedAt)))
    .returning({ id: postings.id })
  return row?.id ?? null
}

/** A version of a team's consent texts. */
export interface ConsentRow {
  version: number
  texts: Partial<Record<PostingLanguage, string>>
}

/** The team's newest version; null when it has none. */
export async function newestConsent(db: Db, { teamId }: Owner): Promise<ConsentRow | null> {
  const [row] = await db
    .select({ version: consentTexts.version, texts: consentTexts.texts })
    .from(consentTexts)
    .where(eq(consentTexts.teamId, teamId))
    .orderBy(desc(consentTexts.version))
    .limit(1)
  return row ?? null
}

/** Adds the team's next version. Pass a transaction; concurrent callers wait until it ends. */
export async function insertConsent(
  tx: Db,
  owner: Owner,
  texts: Partial<Record<PostingLanguage, string>>,
): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${owner.teamId}/consent`}, 2))`)
  const version = ((await newestConsent(tx, owner))?.version ?? 0) + 1
  await tx.insert(consentTexts).values({ teamId: owner.teamId, version, texts, createdBy: owner.userId })
  return version
}

/** The job in the inputs of its newest run, and the name of the team; null for an unknown job. */
export async function newestJobInputs(
  db: Db,
  { teamId }: Owner,
  jobProfileId: string,
): Promise<{ title: string; teamName: string; inputs: unknown } | null> {
  if (!validate(jobProfileId)) return null
  const [row] = await db
    .select({ title: jobProfiles.title, teamName: teams.name, inputs: runs.inputs })
    .from(jobProfiles)
    .innerJoin(teams, eq(teams.id, jobProfiles.teamId))
    .innerJoin(runs, and(eq(runs.teamId, jobProfiles.teamId), eq(runs.jobProfileId, jobProfiles.id)))
    .where(
      and(
        eq(jobProfiles.teamId, teamId),
        eq(jobProfiles.id, jobProfileId),
        sql`jsonb_typeof(${runs.inputs} -> 'job') = 'object'`,
      ),
    )
    .orderBy(desc(runs.createdAt), desc(runs.id))
    .limit(1)
  return row ?? null
}
