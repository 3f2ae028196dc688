import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { applicationFiles, applicationReceipts, applications, postings } from '../schema.ts'
import type { ApplicationRow, ReceiptRow } from './applications.ts'

const r = applicationReceipts
const { teamId: _team, secretHashes: _hashes, formKey: _key, ...receiptColumns } = getTableColumns(r)

/** Maximum number of secrets that open one link. */
const mostSecrets = 20

/** Creates the application of an address for a posting unless it exists, locks it, and returns it. */
export async function holdApplicationOf(
  tx: Db,
  { teamId }: Owner,
  first: { id: string; postingId: string; email: string; name: string; at: Date; keepUntil: Date },
): Promise<Pick<ApplicationRow, 'id' | 'state' | 'keepUntil' | 'poolUntil'>> {
  const { at, email, ...values } = first
  const [row] = await tx
    .insert(applications)
    .values({ ...values, email, teamId, state: 'new', receivedAt: at, changedAt: at })
    // Changes nothing, but locks the row.
    .onConflictDoUpdate({
      target: [applications.teamId, applications.postingId, applications.email],
      set: { email },
    })
    .returning({
      id: applications.id,
      state: applications.state,
      keepUntil: applications.keepUntil,
      poolUntil: applications.poolUntil,
    })
  if (row === undefined) throw new Error('An application that was written is not there.')
  return row
}

/** Finds an earlier receipt of this form and adds a secret to its link; null for a new form. */
export async function receivedBefore(
  tx: Db,
  { teamId }: Owner,
  { applicationId, formKey, secretHash }: { applicationId: string; formKey: string; secretHash: string },
): Promise<{ id: string; publicId: string } | null> {
  const [row] = await tx
    .update(r)
    .set({ secretHashes: addedHash(secretHash) })
    .where(and(eq(r.teamId, teamId), eq(r.applicationId, applicationId), eq(r.formKey, formKey)))
    .returning({ id: r.id, publicId: r.publicId })
  return row ?? null
}

// Adds a hash, and keeps the newest ones.
const addedHash = (hash: string) =>
  sql`(array_append(${r.secretHashes}, ${hash}))[greatest(1, cardinality(${r.secretHashes}) + 2 - ${mostSecrets}):]`

/** Counts the receipts of an application. */
export async function countReceipts(tx: Db, { teamId }: Owner, applicationId: string): Promise<number> {
  return tx.$count(r, and(eq(r.teamId, teamId), eq(r.applicationId, applicationId)))
}

/** Inserts a receipt with its file. */
export async function insertReceipt(
  tx: Db,
  { teamId }: Owner,
  {
    receipt,
    file,
  }: {
    receipt: Omit<typeof applicationReceipts.$inferInsert, 'teamId'>
    file: Omit<typeof applicationFiles.$inferInsert, 'teamId' | 'receiptId'>
  },
): Promise<void> {
  await tx.insert(r).values({ ...receipt, teamId })
  await tx.insert(applicationFiles).values({ ...file, teamId, receiptId: receipt.id })
}

/** A receipt with its team, and the member who published the job. */
export type OpenedReceiptRow = ReceiptRow & { teamId: string; publishedBy: string }

/** Finds the receipt of a secret in any team, because applicants have no account; null for a wrong secret or an erased receipt. */
export async function findReceiptBySecret(
  db: Db,
  { publicId, secretHash }: { publicId: string; secretHash: string },
): Promise<OpenedReceiptRow | null> {
  const [row] = await db
    .select({ ...receiptColumns, teamId: r.teamId, publishedBy: postings.publishedBy })
    .from(r)
    .innerJoin(applications, and(eq(applications.teamId, r.teamId), eq(applications.id, r.applicationId)))
    .innerJoin(postings, and(eq(postings.teamId, r.teamId), eq(postings.id, applications.postingId)))
    .where(and(eq(r.publicId, publicId), sql`${secretHash} = any(${r.secretHashes})`))
  return row ?? null
}

/** Marks a receipt as withdrawn; returns false when it already was, or does not exist. */
export async function withdrawReceipt(tx: Db, { teamId }: Owner, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(r)
    .set({ withdrawnAt: at, poolMonths: null })
    .where(and(eq(r.teamId, teamId), eq(r.id, id), sql`${r.withdrawnAt} is null`))
    .returning({ id: r.id })
  return rows.length > 0
}

/** The recipient of the mail with a receipt's link, and the job. */
export interface MailedReceipt {
  to: string
  publicId: string
  jobTitle: string
  team: string
}

/** Claims the mail for a receipt's link and adds its secret; null for an erased receipt. */
export async function takeReceiptMail(
  db: Db,
  { teamId, receiptId, secretHash, at }: { teamId: string; receiptId: string; secretHash: string; at: Date },
): Promise<MailedReceipt | null> {
  const [row] = await db.execute<{ [K in keyof MailedReceipt]: MailedReceipt[K] }>(sql`
    update application_receipts r set mailed_at = ${at.toISOString()}::timestamptz,
      secret_hashes = (array_append(r.secret_hashes, ${secretHash}))[greatest(1, cardinality(r.secret_hashes) + 2 - ${mostSecrets}):]
    from applications a
    join postings p on p.team_id = a.team_id and p.id = a.posting_id
    join teams t on t.id = a.team_id
    where r.team_id = ${teamId} and r.id = ${receiptId} and a.team_id = r.team_id and a.id = r.application_id and a.email is not null
    returning a.email as "to", r.public_id as "publicId", p.content ->> 'title' as "jobTitle", t.name as team`)
  return row ?? null
}

/** Whether a link for this application was mailed, or is about to be, since this time. */
export async function wasMailedSince(tx: Db, { teamId }: Owner, applicationId: string, since: Date): Promise<boolean> {
  const count = await tx.$count(
    r,
    and(
      eq(r.teamId, teamId),
      eq(r.applicationId, applicationId),
      sql`${r.receivedAt} > ${since.toISOString()}::timestamptz`,
    ),
  )
  return count > 0
}
