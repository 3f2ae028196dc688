import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { texts, uuids } from '../search/arrays.ts'
import type { RetentionPolicy } from './retention-policies.ts'
import { isHeld } from './legal-holds.ts'

/** A document that a policy applies to. */
export interface DueDocument {
  policy: string
  documentId: string
  runUuid: string
  documentType: string
  driver: string
  /** A tier of the driver; null is its default. */
  tier: string | null
  key: string
  byteSize: number
  /** Whether a hold covers it, so that nothing happens to it. */
  held: boolean
  createdAt: Date
}

/** How many documents a policy applies to, held or not, and their total size. */
export type DueCount = { policy: string; held: boolean; documents: number; bytes: number }

/** The policies to evaluate, and the time from which ages are measured. */
interface Question {
  policies: readonly RetentionPolicy[]
  at: Date
}

/** Counts the documents that each policy applies to. */
export async function countDue(db: Db, owner: Owner, question: Question): Promise<DueCount[]> {
  if (question.policies.length === 0) return []
  const rows = await db.execute<DueCount>(sql`
    with due as (${due(owner, question)})
    select policy, held, count(*)::int as documents, sum(byte_size)::float8 as bytes from due
    where policy is not null group by policy, held`)
  return [...rows]
}

/** Which due documents to list. */
interface DueFilter {
  held: boolean
  limit: number
  /** Only those of this policy. */
  policy?: string
  /** Only those after this one, within the same policy. */
  after?: Pick<DueDocument, 'documentId' | 'createdAt'> | undefined
  /** Excludes documents on these drivers. */
  without?: readonly string[]
  /** Excludes these documents. */
  except?: readonly string[]
}

/** Lists due documents in the order of the policies, oldest first. */
export async function listDue(
  db: Db,
  owner: Owner,
  { held, limit, policy: named, after, without = [], except = [], ...question }: Question & DueFilter,
): Promise<DueDocument[]> {
  if (question.policies.length === 0) return []
  const conditions = [sql`policy is not null and held = ${held}`]
  if (named !== undefined) conditions.push(sql`policy = ${named}`)
  if (without.length > 0) conditions.push(sql`driver <> all(${texts(without)})`)
  if (except.length > 0) conditions.push(sql`id <> all(${uuids(except)})`)
  if (after !== undefined) {
    conditions.push(sql`(created_at, id) > (${after.createdAt.toISOString()}::timestamptz, ${after.documentId}::uuid)`)
  }
  const rows = await db.execute<Raw>(sql`
    with due as (${due(owner, question)})
    select policy, id, run_uuid, document_type, driver, tier, key, byte_size::float8 as byte_size, held, created_at from due
    where ${sql.join(conditions, sql` and `)}
    order by array_position(${texts(question.policies.map(({ name }) => name))}, policy), created_at, id limit ${limit}`)
  return rows.map((row) => ({
    policy: row.policy,
    documentId: row.id,
    runUuid: row.run_uuid,
    documentType: row.document_type,
    driver: row.driver,
    tier: row.tier,
    key: row.key,
    byteSize: row.byte_size,
    held: row.held,
    createdAt: new Date(row.created_at),
  }))
}

type Raw = {
  policy: string
  id: string
  run_uuid: string
  document_type: string
  driver: string
  tier: string | null
  key: string
  byte_size: number
  held: boolean
  created_at: string | Date
}

/** Every stored document with the first policy that matches it and has something to do. */
function due(owner: Owner, { policies, at }: Question): SQL {
  const cases = policies.map((policy) => sql`when ${isAbout(policy, at)} then ${policy.name}::text`)
  const of = { document: sql`d.id`, run: sql`d.run_uuid`, candidate: sql`d.candidate_id` }
  return sql`
    select case ${sql.join(cases, sql` `)} end as policy, d.id, d.run_uuid, d.document_type, o.driver, o.tier, o.key, o.byte_size,
      ${isHeld(owner, of)} as held, d.created_at
    from generated_documents d
    join stored_objects o on o.team_id = d.team_id and o.driver = d.storage_driver and o.key = d.storage_path
      and o.role = 'original' and o.state = 'stored'
    join runs r on r.team_id = d.team_id and r.id = d.run_uuid
    where d.team_id = ${owner.teamId} and d.sha256 <> '' and r.status = 'succeeded'`
}

function isAbout({ conditions, action, target }: RetentionPolicy, at: Date): SQL {
  const { olderThanDays, documentTypes, submitted, superseded, driver } = conditions
  const all = [sql`d.created_at <= ${at.toISOString()}::timestamptz - make_interval(days => ${olderThanDays}::int)`]
  if (documentTypes !== undefined) all.push(sql`d.document_type = any(${texts(documentTypes)})`)
  if (driver !== undefined) all.push(sql`o.driver = ${driver}`)
  if (submitted !== undefined) all.push(submitted ? wasSubmitted : sql`not ${wasSubmitted}`)
  if (superseded !== undefined) all.push(superseded ? isSuperseded : sql`not ${isSuperseded}`)
  if (action === 'move') all.push(sql`o.driver <> ${target}`)
  if (action === 'tier') all.push(isWarmer(target))
  return sql`(${sql.join(all, sql` and `)})`
}

/** Policies only move to colder tiers, so that two of them, with the colder tier after the longer time, do not undo each other. */
function isWarmer(target: string | null): SQL {
  return target === 'cold' ? sql`o.tier is distinct from 'cold'` : sql`(o.tier is null or o.tier = 'hot')`
}

const wasSubmitted = sql`exists (select from submissions s
  where s.team_id = d.team_id and s.document_id = d.id and s.retracted_at is null)`
// A newer run that was created from the same file needs it.
const isSuperseded = sql`exists (select from runs n where n.team_id = d.team_id and n.candidate_id = d.candidate_id
  and (d.document_type <> 'original' or n.original_sha256 is distinct from d.sha256) and n.job_profile_id is not distinct from d.job_profile_id and n.status = 'succeeded' and n.created_at > r.created_at)`
