import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { erasures } from '../schema.ts'
import { texts } from '../search/arrays.ts'
import { foldWords } from '../search/fold.ts'
import { candidateWords } from '../search/run-words.ts'
import { applicationsAbout } from './applications-about.ts'
import { eraseApplications } from './erase-applications.ts'
import { eraseDrafts } from './erase-drafts.ts'
import { eraseMentions } from './erase-mentions.ts'
import { eraseRequestsOfPerson } from './erase-requests.ts'

/** The placeholder for an erased person's name. */
const nobody = '—'

/** What was erased of a person; contains nothing that identifies them. */
export interface ErasedPerson {
  /** Keyed hash by which events refer to the person; the key is destroyed. */
  person: string | null
  runs: number
  documents: number
  submissions: number
  savedSearches: number
  drafts: number
  applications: number
  /** Objects still to be deleted, by storage driver. */
  objects: { driver: string; keys: string[] }[]
}

/**
 * Deletes everything in the tables that identifies a person or derives from their data: document rows, inputs and
 * results of runs, readable run IDs, names, words that only they had, drafts, applications, texts of requests, and the
 * key that links events to them. Records of submissions stay, without the person. Returns null if the team has no such
 * candidate, or the candidate was already erased. Pass a transaction.
 */
export async function erasePerson(tx: Db, owner: Owner, candidateId: string): Promise<ErasedPerson | null> {
  const { teamId } = owner
  const whose = sql`team_id = ${teamId} and candidate_id = ${candidateId}`
  const [candidate] = await tx.execute<{ name: string }>(
    sql`select name from candidates where team_id = ${teamId} and id = ${candidateId} for update`,
  )
  const [key] = await tx.execute<{ person: string }>(sql`delete from person_keys where ${whose} returning person`)
  if (candidate === undefined || key === undefined) return null
  const applications = await applicationsAbout(tx, owner, candidateId)
  await eraseApplications(tx, owner, applications)
  await eraseRequestsOfPerson(tx, owner, candidateId)
  const drafts = await eraseDrafts(tx, owner, { candidateId, name: candidate.name })
  // A file that was uploaded again or waits for a run also belongs to the person.
  await tx.execute(sql`delete from uploads where team_id = ${teamId}
    and sha256 in (select original_sha256 from runs where ${whose})`)
  // Comes first: it waits for any worker that is writing, and leaves nothing to do for a later one.
  const runs = await tx.execute(sql`
    update runs set run_id = 'erased-' || id, inputs = '{"erased": true}', input_hash = '', original_sha256 = null, result = null, score = null,
      recommendation = null, bundle_sha256 = null, idempotency_key = null, status = 'failed', error = 'erased',
      progress = '{"step": "failed", "done": 0, "total": 0, "documentType": null}', revision = revision + 1
    where ${whose}`)
  // Includes copies, and objects that a worker has announced. A hash could lead back to a person who has the same file.
  const objects = await tx.execute<{ driver: string; keys: string[] }>(sql`
    with doomed as (
      update stored_objects set sha256 = '', state = case state when 'deleted' then state else 'deleting' end, changed_at = now()
      where team_id = ${teamId} and run_uuid in (select id from runs where ${whose}) returning driver, key, state)
    select driver, array_agg(key order by key) as keys from doomed where state = 'deleting' group by driver order by driver`)
  await forgetSearch(tx, owner, { candidateId, name: candidate.name })
  const { savedSearches } = await eraseMentions(tx, owner, { candidateId, name: candidate.name })
  const submissions = await tx.execute(sql`
    update submissions set note = '', retraction_reason = case when retraction_reason is null then null else '' end,
      sha256 = '', input_hash = '', idempotency_key = null where ${whose}`)
  // The links must stop working, and the recipient's answer may mention the person.
  await tx.execute(sql`update share_links set secret_hash = null, code_hash = null, answer_text = '' where team_id = ${teamId}
    and run_uuid in (select id from runs where ${whose})`)
  await tx.execute(sql`update share_documents set marked_sha256 = null where team_id = ${teamId} and marked_sha256 is not null
    and document_id in (select id from generated_documents where ${whose})`)
  await tx.execute(sql`update waivers set reason = '' where team_id = ${teamId}
    and run_uuid in (select id from runs where ${whose})`)
  await tx.execute(sql`update batch_items set file_name = '', sha256 = '', document = null, problem = null where team_id = ${teamId}
    and run_uuid in (select id from runs where ${whose})`)
  // Submissions and waivers refer to their document's row, so an empty row stays.
  const kept = sql`id in (select document_id from submissions where ${whose}
    union select document_id from waivers where team_id = ${teamId} and document_id is not null)`
  const deleted = await tx.execute(sql`delete from generated_documents where ${whose} and not ${kept}`)
  const emptied = await tx.execute(sql`
    update generated_documents set run_id = 'erased-' || run_uuid, candidate_name = ${nobody}, filename = 'erased',
      storage_path = 'erased', sha256 = '', crc32 = 0, byte_size = 0, metadata = '{}' where ${whose}`)
  await tx.execute(sql`delete from audit_disclosures where team_id = ${teamId}
    and event_id in (select id from audit_events where team_id = ${teamId} and person = ${key.person})`)
  await tx.execute(sql`update candidates set name = ${nobody}, headline = '', identity = 'erased:' || id, updated_at = now()
    where team_id = ${teamId} and id = ${candidateId}`)
  return {
    person: key.person,
    runs: runs.count,
    documents: deleted.count + emptied.count,
    submissions: submissions.count,
    savedSearches,
    drafts,
    applications: applications.length,
    objects: [...objects],
  }
}

/** Removes the person's runs from search, and words that nobody else has from the vocabulary. */
async function forgetSearch(tx: Db, { teamId }: Owner, { candidateId, name }: { candidateId: string; name: string }) {
  await tx.execute(sql`
    with gone as (delete from search_entries where team_id = ${teamId} and candidate_id = ${candidateId} returning words)
    select set_config('dossier.words', coalesce((select string_agg(distinct word::text, ',') from gone, unnest(words) word
      where word < 67108864), ''), true)`)
  await tx.execute(sql`
    delete from search_vocabulary v where v.team_id = ${teamId} and v.field in ('candidate', 'joined_candidate', 'run')
      and (v.id = any(string_to_array(current_setting('dossier.words'), ',')::integer[])
        or (v.field, v.word) in (select * from jsonb_to_recordset(${JSON.stringify(candidateWords(name))}::jsonb) as own(field text, word text)))
      and not exists (select from entries_of_team e where e.team_id = v.team_id and e.words @> array[v.id::bigint])
      and not (v.field = 'candidate' and ${someoneElse(sql`array[v.word]`)})
      and not (v.field = 'joined_candidate' and ${someoneElse(texts(foldWords(name)))})`)

  function someoneElse(words: SQL): SQL {
    return sql`exists (
      select from candidates_of_team c where c.team_id = v.team_id and c.id <> ${candidateId}
        and string_to_array(replace(c.identity, '|', ' '), ' ') @> ${words})`
  }
}

export type ErasureRow = Omit<typeof erasures.$inferSelect, 'teamId'>

/** Records an erasure with the objects still to be deleted from storage. */
export async function insertErasure(
  tx: Db,
  { teamId }: Owner,
  erasure: Pick<ErasureRow, 'id' | 'reason' | 'receipt' | 'pending' | 'createdAt'>,
): Promise<void> {
  await tx.insert(erasures).values({ teamId, ...erasure })
}

/** Lists the team's erasures that still have objects to delete. */
export async function openErasures(db: Db, { teamId }: Owner): Promise<Pick<ErasureRow, 'id' | 'pending'>[]> {
  return db
    .select({ id: erasures.id, pending: erasures.pending })
    .from(erasures)
    .where(and(eq(erasures.teamId, teamId), isNull(erasures.completedAt)))
}

/** Records that all objects of an erasure are deleted. */
export async function completeErasure(db: Db, { teamId }: Owner, id: string): Promise<void> {
  await db
    .update(erasures)
    .set({ pending: [], completedAt: sql`now()` })
    .where(and(eq(erasures.teamId, teamId), eq(erasures.id, id)))
}
