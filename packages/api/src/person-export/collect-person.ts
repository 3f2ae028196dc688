import {
  type AuditEventRow,
  type Db,
  deletedDocuments,
  listAuditEvents,
  listSubmissions,
  type Owner,
  personHashes,
  type SubmissionRow,
} from '@dossier/db'
import { type PersonRecords, personRecords } from '@dossier/db/persons'
import { type AuditEventView, showAuditEvents } from '../audit/index.ts'

const pageSize = 500

/** Everything that is kept about a person, at one point in time. */
export interface CollectedPerson {
  records: PersonRecords
  /** When files were permanently deleted, by document. */
  deletions: ReadonlyMap<string, Date>
  submissions: SubmissionRow[]
  /** Oldest first, without exports of the person, because each export would otherwise change the next one. */
  events: AuditEventView[]
}

/** Reads everything that is kept about a person from one snapshot; null for an unknown or erased person. */
export async function collectPerson(db: Db, owner: Owner, candidateId: string): Promise<CollectedPerson | null> {
  return db.transaction(
    async (tx) => {
      const records = await personRecords(tx, owner, candidateId)
      if (records === null) return null
      const gone = await deletedDocuments(
        tx,
        owner,
        records.documents.map(({ id }) => id),
      )
      const persons = await personHashes(tx, owner, [candidateId])
      const about = await eventsOf(tx, owner, { persons })
      // An event of a draft, an application or a request may not name the person.
      const { drafts, applications, requests } = records
      const subjectIds = [...drafts, ...applications.map(({ application }) => application), ...requests].map(
        ({ id }) => id,
      )
      const named = new Set(about.map(({ id }) => id))
      const ofOthers = (await eventsOf(tx, owner, { subjectIds })).filter(({ id }) => !named.has(id))
      return {
        records,
        deletions: new Map(gone.map(({ id, deletedAt }) => [id, deletedAt])),
        submissions: await submissionsOf(tx, owner, candidateId),
        events: [...about, ...ofOthers].toSorted((a, b) => order(a.createdAt + a.id, b.createdAt + b.id)),
      }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1
}

async function eventsOf(
  db: Db,
  owner: Owner,
  filter: { persons: string[] } | { subjectIds: string[] },
): Promise<AuditEventView[]> {
  const page = (cursor: string | undefined) =>
    listAuditEvents(db, owner, { ...filter, notTypes: ['person.exported'], limit: pageSize, cursor })
  const views: AuditEventView[] = []
  for await (const rows of pagesOf<AuditEventRow>(page)) views.push(...(await showAuditEvents({ db }, owner, rows)))
  return views
}

async function submissionsOf(db: Db, owner: Owner, candidateId: string): Promise<SubmissionRow[]> {
  const page = (cursor: string | undefined) =>
    listSubmissions(db, owner, { candidateIds: [candidateId], limit: pageSize, cursor })
  const found: SubmissionRow[] = []
  for await (const rows of pagesOf<SubmissionRow>(page)) found.push(...rows)
  return found
}

async function* pagesOf<T>(
  read: (cursor: string | undefined) => Promise<{ items: T[]; nextCursor: string | null }>,
): AsyncGenerator<T[]> {
  for (let cursor: string | undefined; ;) {
    const { items, nextCursor } = await read(cursor)
    yield items
    if (nextCursor === null) return
    cursor = nextCursor
  }
}
