import { and, asc, desc, eq, getTableColumns, inArray, isNull, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, type Page, toPage } from '../cursor.ts'
import {
  applicationFiles,
  applicationReceipts,
  applications,
  type ApplicationState,
  memberships,
  postings,
  runs,
  users,
} from '../schema.ts'
import { uuids } from '../search/arrays.ts'

const a = applications
const { teamId: _team, ...columns } = getTableColumns(a)
const { bytes: _bytes, teamId: _fileTeam, ...fileColumns } = getTableColumns(applicationFiles)
const {
  teamId: _receiptTeam,
  secretHashes: _hashes,
  formKey: _key,
  ...receiptColumns
} = getTableColumns(applicationReceipts)

/** An application with the job that it is for. */
export type ApplicationRow = Omit<typeof applications.$inferSelect, 'teamId'> & {
  jobProfileId: string
  jobTitle: string
  retentionMonths: number
  /** The readable ID of the run. */
  runId: string | null
  decidedByName: string | null
}

/** The content of one form, without its file. */
export type ReceiptRow = Omit<typeof applicationReceipts.$inferSelect, 'teamId' | 'secretHashes' | 'formKey'>
/** The file of a receipt without its bytes. */
export type FileRow = Omit<typeof applicationFiles.$inferSelect, 'teamId' | 'bytes'>
export type ReceiptWithFile = ReceiptRow & { file: FileRow }

const isOne = ({ teamId }: Owner, id: string) => and(eq(a.teamId, teamId), eq(a.id, id))

function select(db: Db) {
  return db
    .select({
      ...columns,
      jobProfileId: postings.jobProfileId,
      jobTitle: sql<string>`${postings.content} ->> 'title'`,
      retentionMonths: postings.retentionMonths,
      runId: runs.runId,
      decidedByName: users.name,
    })
    .from(a)
    .innerJoin(postings, and(eq(postings.teamId, a.teamId), eq(postings.id, a.postingId)))
    .leftJoin(runs, and(eq(runs.teamId, a.teamId), eq(runs.id, a.runUuid)))
    .leftJoin(users, eq(users.id, a.decidedBy))
}

/** Which applications to list. */
export interface ApplicationFilter {
  states?: readonly ApplicationState[] | undefined
  jobProfileId?: string | undefined
  /** Part of a name or an address. */
  text: string
  limit: number
  cursor?: string | undefined
}

/** Lists the team's applications, most recently received first; never erased ones. */
export async function listApplications(
  db: Db,
  { teamId }: Owner,
  { states, jobProfileId, text, limit, cursor }: ApplicationFilter,
): Promise<Page<ApplicationRow>> {
  const before = cursor === undefined ? null : decodeCursor(cursor)
  const like = `%${text.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const rows = await select(db)
    .where(
      and(
        eq(a.teamId, teamId),
        ne(a.state, 'erased'),
        states === undefined ? undefined : inArray(a.state, [...states]),
        jobProfileId === undefined ? undefined : eq(postings.jobProfileId, jobProfileId),
        text.trim() === '' ? undefined : or(sql`${a.name} ilike ${like}`, sql`${a.email} ilike ${like}`),
        before === null
          ? undefined
          : sql`(${a.changedAt}, ${a.id}) < (${before.createdAt.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(a.changedAt), desc(a.id))
    .limit(limit + 1)
  // The cursor is the time of the last change.
  const page = toPage(
    rows.map((row) => ({ ...row, createdAt: row.changedAt })),
    limit,
  )
  return { ...page, items: page.items.map(({ createdAt: _at, ...row }) => row) }
}

/** Counts the team's applications by state, without erased ones. */
export async function countApplications(db: Db, { teamId }: Owner): Promise<Partial<Record<ApplicationState, number>>> {
  const rows = await db
    .select({ state: a.state, count: sql<number>`count(*)::int` })
    .from(a)
    .where(and(eq(a.teamId, teamId), ne(a.state, 'erased')))
    .groupBy(a.state)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** Finds an application of the team that is not erased; null when there is none. */
export async function findApplication(db: Db, owner: Owner, id: string): Promise<ApplicationRow | null> {
  if (!validate(id)) return null
  const [row] = await select(db).where(and(isOne(owner, id), ne(a.state, 'erased')))
  return row ?? null
}

/** Finds an application and locks it until the transaction ends. */
export async function holdApplication(tx: Db, owner: Owner, id: string): Promise<ApplicationRow | null> {
  if (!validate(id)) return null
  await tx.select({ id: a.id }).from(a).where(isOne(owner, id)).for('update')
  return findApplication(tx, owner, id)
}

/** The receipts of an application with their files, oldest first. */
export async function receiptsOf(db: Db, { teamId }: Owner, applicationId: string): Promise<ReceiptWithFile[]> {
  const r = applicationReceipts
  return db
    .select({ ...receiptColumns, file: fileColumns })
    .from(r)
    .innerJoin(applicationFiles, and(eq(applicationFiles.teamId, r.teamId), eq(applicationFiles.receiptId, r.id)))
    .where(and(eq(r.teamId, teamId), eq(r.applicationId, applicationId)))
    .orderBy(asc(r.receivedAt), asc(r.id))
}

/** The bytes of an application's file; null when there is none, or none that may be served. */
export async function readApplicationFile(
  db: Db,
  { teamId }: Owner,
  { applicationId, fileId }: { applicationId: string; fileId: string },
): Promise<(FileRow & { bytes: Uint8Array; name: string }) | null> {
  const [f, r] = [applicationFiles, applicationReceipts]
  const [row] = await db
    .select({ ...fileColumns, bytes: f.bytes, name: r.name })
    .from(f)
    .innerJoin(r, and(eq(r.teamId, f.teamId), eq(r.id, f.receiptId)))
    .where(
      and(
        eq(f.teamId, teamId),
        eq(f.id, fileId),
        eq(r.applicationId, applicationId),
        or(isNull(f.problem), notInArray(f.problem, withheld)),
      ),
    )
  return row ?? null
}

/** The reading states of a file that waits to be examined, and of one that must not be served. */
const [waiting, withheld] = [
  ['unread', 'quarantined'],
  ['quarantined', 'infected'],
]

/** A file that waits to be examined, and the application it belongs to. */
export interface WaitingFile {
  id: string
  problem: string | null
  bytes: Uint8Array
  receiptId: string
  applicationId: string
  postingId: string
  publishedBy: string
}

/** The team's file that has waited longest to be examined; null when none is waiting. */
export async function oldestWaitingFile(db: Db, { teamId }: Owner): Promise<WaitingFile | null> {
  const [f, r] = [applicationFiles, applicationReceipts]
  const { publishedBy, id: postingId } = postings
  const [row] = await db
    .select({
      id: f.id,
      problem: f.problem,
      bytes: f.bytes,
      receiptId: r.id,
      applicationId: a.id,
      postingId,
      publishedBy,
    })
    .from(f)
    .innerJoin(r, and(eq(r.teamId, f.teamId), eq(r.id, f.receiptId)))
    .innerJoin(a, and(eq(a.teamId, r.teamId), eq(a.id, r.applicationId)))
    .innerJoin(postings, and(eq(postings.teamId, a.teamId), eq(postings.id, a.postingId)))
    .where(and(eq(f.teamId, teamId), inArray(f.problem, waiting)))
    .orderBy(asc(f.createdAt), asc(f.id))
    .limit(1)
  return row ?? null
}

/** Records what was read from a waiting file, or why it could not be read. */
export async function noteReading(
  tx: Db,
  { teamId }: Owner,
  id: string,
  read: Pick<FileRow, 'reading' | 'problem'>,
): Promise<void> {
  const f = applicationFiles
  await tx
    .update(f)
    .set(read)
    .where(and(eq(f.teamId, teamId), eq(f.id, id), inArray(f.problem, waiting)))
}

/** Deletes the bytes of a waiting file because it contains a virus; false when another worker was faster. */
export async function discardFile(tx: Db, { teamId }: Owner, id: string): Promise<boolean> {
  const f = applicationFiles
  const rows = await tx
    .update(f)
    .set({ bytes: new Uint8Array(), reading: null, problem: 'infected' })
    .where(and(eq(f.teamId, teamId), eq(f.id, id), inArray(f.problem, waiting)))
    .returning({ id: f.id })
  return rows.length > 0
}

/** The number of files in quarantine, in all teams. */
export async function countQuarantined(db: Db): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(applicationFiles)
    .where(eq(applicationFiles.problem, 'quarantined'))
  return row?.n ?? 0
}

/** Writes to a locked application. */
export async function updateApplication(
  tx: Db,
  owner: Owner,
  id: string,
  values: Partial<Omit<typeof applications.$inferInsert, 'teamId' | 'id' | 'postingId'>>,
): Promise<void> {
  await tx.update(a).set(values).where(isOne(owner, id))
}

/** The members of the team who decide on applications. */
export async function applicationDeciders(db: Db, { teamId }: Owner): Promise<string[]> {
  const rows = await db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        eq(memberships.teamId, teamId),
        isNull(memberships.endedAt),
        inArray(memberships.role, ['recruiter', 'admin']),
      ),
    )
  return rows.map(({ userId }) => userId)
}

/**
 * Links the run to the application whose acceptance started its draft, and to its person, including the sender's
 * requests.
 */
export async function linkRunOfDraft(
  tx: Db,
  { teamId }: Owner,
  { draftId, runUuid }: { draftId: string; runUuid: string },
): Promise<void> {
  await tx.execute(sql`
    update applications a set run_uuid = r.id, candidate_id = r.candidate_id from runs r
    where a.team_id = ${teamId} and a.draft_id = ${draftId} and a.state <> 'erased' and r.team_id = a.team_id and r.id = ${runUuid}`)
  await tx.execute(sql`
    update person_requests q set candidate_id = a.candidate_id from applications a
    where a.team_id = ${teamId} and a.run_uuid = ${runUuid} and q.team_id = a.team_id and q.receipt_id = a.accepted_receipt_id`)
}

/**
 * IDs of applications that are due for erasure: their retention period is over, or their applicant is waiting for it.
 * Leaves out those of a person under a legal hold.
 */
export async function dueApplications(
  db: Db,
  { teamId }: Owner,
  { at, except, limit }: { at: Date; except: readonly string[]; limit: number },
): Promise<{ id: string; isAsked: boolean }[]> {
  const now = sql`${at.toISOString()}::timestamptz`
  const rows = await db.execute<{ id: string; isAsked: boolean }>(sql`
    select a.id, a.erasure_asked_at is not null as "isAsked" from applications a
    where a.team_id = ${teamId} and a.state <> 'erased'
      and (a.erasure_asked_at is not null or (a.keep_until <= ${now} and coalesce(a.pool_until, a.keep_until) <= ${now}))
      and a.id <> all(${uuids(except)})
      and not ${isHeld}
    order by a.keep_until, a.id limit ${limit}`)
  return [...rows]
}

const isHeld: SQL = sql`exists (select from legal_holds h where h.team_id = a.team_id and h.released_at is null
  and (h.subject_id in (a.candidate_id, a.run_uuid)
    or exists (select from runs r where r.team_id = h.team_id and r.id = h.subject_id and r.candidate_id = a.candidate_id)
    or exists (select from generated_documents d
      where d.team_id = h.team_id and d.id = h.subject_id and d.candidate_id = a.candidate_id)))`
