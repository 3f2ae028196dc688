import { and, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { validate } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { auditLinks, candidates, generatedDocuments, memberships, personKeys, runs, users } from '../schema.ts'

/** The ids that a page of events refers to. */
export interface AuditReferences {
  users: readonly string[]
  runs: readonly string[]
  documents: readonly string[]
  /** Keyed hashes. */
  persons: readonly string[]
  events: readonly string[]
}

/** The position of an event in the chain; hashes are lower-case hex. */
interface AuditSeal {
  seq: number
  eventHash: string
  hash: string
  /** Null for the first link. */
  previousHash: string | null
}

/**
 * Names of what events refer to, and the events' seals. They are looked up when events are read, because events contain
 * no names.
 */
export interface AuditLabels {
  users: ReadonlyMap<string, string>
  /** Run IDs by UUID. */
  runs: ReadonlyMap<string, string>
  documents: ReadonlyMap<string, { documentType: string; filename: string; runUuid: string }>
  /** Candidates by the keyed hash of the person. */
  persons: ReadonlyMap<string, { id: string; name: string }>
  seals: ReadonlyMap<string, AuditSeal>
}

/** Looks up the names of the given ids within the owner's team; erased subjects have none. */
export async function auditLabels(db: Db, { teamId }: Owner, ids: AuditReferences): Promise<AuditLabels> {
  const [people, runIds, documents, persons, seals] = await Promise.all([
    namesOf(db, teamId, ids.users),
    // A row that was tampered with must not hide the others.
    runIdsOf(db, teamId, ids.runs.filter(validate)),
    documentsOf(db, teamId, ids.documents.filter(validate)),
    personsOf(db, teamId, ids.persons),
    sealsOf(db, teamId, ids.events),
  ])
  return {
    users: new Map(people.map(({ id, name }) => [id, name])),
    runs: new Map(runIds.map(({ id, runId }) => [id, runId])),
    documents: new Map(documents.map(({ id, ...rest }) => [id, rest])),
    persons: new Map(persons.map(({ person, ...rest }) => [person, rest])),
    seals: new Map(seals.map(({ eventId, ...rest }) => [eventId, rest])),
  }
}

/** The keyed hashes by which events refer to the given candidates; erased candidates have none. */
export async function personHashes(db: Db, { teamId }: Owner, candidateIds: readonly string[]): Promise<string[]> {
  if (candidateIds.length === 0) return []
  const rows = await db
    .select({ person: personKeys.person })
    .from(personKeys)
    .where(and(eq(personKeys.teamId, teamId), inArray(personKeys.candidateId, [...candidateIds])))
  return rows.map(({ person }) => person)
}

function namesOf(db: Db, teamId: string, ids: readonly string[]) {
  return db
    .select({ id: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.teamId, teamId), inArray(memberships.userId, [...ids])))
}

function runIdsOf(db: Db, teamId: string, ids: readonly string[]) {
  return db
    .select({ id: runs.id, runId: runs.runId })
    .from(runs)
    .where(and(eq(runs.teamId, teamId), inArray(runs.id, [...ids])))
}

function documentsOf(db: Db, teamId: string, ids: readonly string[]) {
  const { id, documentType, filename, runUuid } = generatedDocuments
  return db
    .select({ id, documentType, filename, runUuid })
    .from(generatedDocuments)
    .where(and(eq(generatedDocuments.teamId, teamId), inArray(id, [...ids])))
}

function personsOf(db: Db, teamId: string, persons: readonly string[]) {
  const { id, name } = candidates
  return db
    .select({ person: personKeys.person, id, name })
    .from(personKeys)
    .innerJoin(candidates, and(eq(candidates.teamId, personKeys.teamId), eq(id, personKeys.candidateId)))
    .where(and(eq(personKeys.teamId, teamId), inArray(personKeys.person, [...persons])))
}

function sealsOf(db: Db, teamId: string, events: readonly string[]) {
  const { eventId, seq, hash, eventHash } = auditLinks
  const before = alias(auditLinks, 'before')
  return db
    .select({ eventId, seq, eventHash, hash, previousHash: before.hash })
    .from(auditLinks)
    .leftJoin(before, and(eq(before.teamId, auditLinks.teamId), eq(before.seq, sql`${seq} - 1`)))
    .where(and(eq(auditLinks.teamId, teamId), inArray(eventId, [...events])))
}
