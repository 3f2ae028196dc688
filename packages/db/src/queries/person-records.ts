import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { batchItems, drafts, generatedDocuments, intakes, jobProfiles, legalHolds, runs, waivers } from '../schema.ts'
import { uuids } from '../search/arrays.ts'
import { findApplication, receiptsOf } from './applications.ts'
import { applicationsAbout } from './applications-about.ts'
import type { DocumentRow } from './documents.ts'
import { draftsAbout } from './drafts-about.ts'
import { requestsAbout } from './person-requests.ts'
import { findPerson, type PersonRow } from './persons.ts'

/** Everything that the tables hold about a person, apart from submissions and events, which have queries of their own. */
export type PersonRecords = Awaited<ReturnType<typeof recordsOf>> & { person: PersonRow }

const { teamId: _teamId, ...documentColumns } = getTableColumns(generatedDocuments)

/** Reads everything kept about a person, each list ordered by ID; null for an unknown or erased person. */
export async function personRecords(db: Db, owner: Owner, candidateId: string): Promise<PersonRecords | null> {
  const person = await findPerson(db, owner, candidateId)
  return person && { person, ...(await recordsOf(db, owner, person)) }
}

async function recordsOf(db: Db, owner: Owner, { id: candidateId, name }: PersonRow) {
  const { teamId } = owner
  const theirRuns = sql`(select id from runs where team_id = ${teamId} and candidate_id = ${candidateId})`
  const documents: DocumentRow[] = await db
    .select(documentColumns)
    .from(generatedDocuments)
    .where(and(eq(generatedDocuments.teamId, teamId), eq(generatedDocuments.candidateId, candidateId)))
    .orderBy(asc(generatedDocuments.id))
  const applied = await applicationsWithin(db, owner, candidateId)
  const receipts = applied.flatMap((one) => one.receipts.map(({ id }) => id))
  return {
    documents,
    runs: await runsOf(db, teamId, candidateId),
    waivers: await waiversOf(db, teamId, theirRuns),
    batchItems: await batchItemsOf(db, teamId, theirRuns),
    holds: await holdsOf(db, teamId, { candidateId, theirRuns }),
    applications: applied,
    requests: await requestsAbout(db, owner, { candidateId, receipts }),
    drafts: await draftsWithin(db, teamId, await draftsAbout(db, owner, { candidateId, name })),
  }
}

function runsOf(db: Db, teamId: string, candidateId: string) {
  const { id, runId, status, mode, inputs, result, versions, originalSha256, repeatOf, error, asOf, createdAt } = runs
  const own = { id, runId, status, mode, inputs, result, versions, originalSha256, repeatOf, error, asOf, createdAt }
  return db
    .select({ ...own, jobTitle: jobProfiles.title })
    .from(runs)
    .leftJoin(jobProfiles, and(eq(jobProfiles.teamId, runs.teamId), eq(jobProfiles.id, runs.jobProfileId)))
    .where(and(eq(runs.teamId, teamId), eq(runs.candidateId, candidateId)))
    .orderBy(asc(id))
}

function waiversOf(db: Db, teamId: string, theirRuns: SQL) {
  const { id, runUuid, documentId, pointer, reason, createdAt } = waivers
  return db
    .select({ id, runUuid, documentId, pointer, reason, createdAt })
    .from(waivers)
    .where(and(eq(waivers.teamId, teamId), inArray(runUuid, theirRuns)))
    .orderBy(asc(id))
}

function batchItemsOf(db: Db, teamId: string, theirRuns: SQL) {
  const { id, batchId, position, runUuid, fileName, sha256 } = batchItems
  return db
    .select({ batchId, position, runUuid, fileName, sha256 })
    .from(batchItems)
    .where(and(eq(batchItems.teamId, teamId), inArray(runUuid, theirRuns)))
    .orderBy(asc(id))
}

function holdsOf(db: Db, teamId: string, { candidateId, theirRuns }: { candidateId: string; theirRuns: SQL }) {
  const { id, subjectType, subjectId, reason, heldAt, releasedAt, releaseReason } = legalHolds
  const theirDocuments = sql`(select id from generated_documents where team_id = ${teamId} and candidate_id = ${candidateId})`
  return db
    .select({ id, subjectType, subjectId, reason, heldAt, releasedAt, releaseReason })
    .from(legalHolds)
    .where(
      and(
        eq(legalHolds.teamId, teamId),
        sql`(${subjectId} = ${candidateId} or ${subjectId} in ${theirRuns} or ${subjectId} in ${theirDocuments})`,
      ),
    )
    .orderBy(asc(id))
}

async function applicationsWithin(db: Db, owner: Owner, candidateId: string) {
  const found = []
  for (const id of await applicationsAbout(db, owner, candidateId)) {
    const application = await findApplication(db, owner, id)
    if (application !== null) found.push({ application, receipts: await receiptsOf(db, owner, id) })
  }
  return found
}

function draftsWithin(db: Db, teamId: string, ids: readonly string[]) {
  const { id, revision, content, originalSha256, createdAt, changedAt } = drafts
  return db
    .select({
      id,
      revision,
      content,
      originalSha256,
      createdAt,
      changedAt,
      said: intakes.answers,
      linkSentTo: intakes.recipientEmail,
    })
    .from(drafts)
    .leftJoin(intakes, and(eq(intakes.teamId, drafts.teamId), eq(intakes.draftId, drafts.id)))
    .where(and(eq(drafts.teamId, teamId), sql`${id} = any(${uuids(ids)})`))
    .orderBy(asc(id))
}
