import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { draftsAbout } from '../queries/drafts-about.ts'
import { uuids } from '../search/arrays.ts'
import { foldWords } from '../search/fold.ts'
import { staged } from './sql.ts'
import { type BackupTable, backupTables } from './tables.ts'

/** A person in an archive who was erased after the archive was made. */
export interface LaterErased {
  teamId: string
  candidateId: string
  /** Keyed hash that identifies them in the receipt. */
  person: string
  /** Whether this installation still has data about them, left over after the erasure. */
  isHere: boolean
}

/**
 * Finds the persons in the stage who were erased according to receipts of this installation or `receipts`, and removes from the stage what
 * this installation has erased. Persons who do not exist here stay in the stage: erase them after the merge.
 */
export async function dropErased(tx: Db, receipts: readonly string[]): Promise<LaterErased[]> {
  await tx.execute(sql`create temp table staged_erased on commit drop as
    select k.team_id, k.candidate_id, k.person, c.name, here.id is not null as is_here
    from ${staged('person_keys')} k
    join ${staged('candidates')} c on c.team_id = k.team_id and c.id = k.candidate_id
    left join candidates here on here.team_id = k.team_id and here.id = k.candidate_id
    where k.person = any(${sql.param([...receipts])}::text[])
      or k.person in (select receipt ->> 'person' from erasures e where e.team_id = k.team_id)
      or here.identity = 'erased:' || here.id`)
  await dropSearchesFor(tx)
  await dropErasedApplications(tx)
  await dropDraftsOf(tx)
  const theirs = sql`select s.id from ${staged('runs')} s join staged_erased e
    on e.team_id = s.team_id and e.candidate_id = s.candidate_id and e.is_here`
  for (const { name } of tablesWith('document_id')) {
    await tx.execute(sql`delete from ${staged(name)} where document_id in (
      select id from ${staged('generated_documents')} where run_uuid in (${theirs}))`)
  }
  for (const { name } of tablesWith('run_uuid'))
    await tx.execute(sql`delete from ${staged(name)} where run_uuid in (${theirs})`)
  for (const { name } of tablesWith('event_id')) {
    if (name === 'audit_links') continue
    await tx.execute(sql`delete from ${staged(name)} s using ${staged('audit_events')} v, staged_erased e
      where v.team_id = s.team_id and v.id = s.event_id and e.team_id = v.team_id and e.person = v.person and e.is_here`)
  }
  for (const { name } of tablesWith('candidate_id')) {
    await tx.execute(sql`delete from ${staged(name)} s using staged_erased e
      where e.team_id = s.team_id and e.candidate_id = s.candidate_id and e.is_here`)
  }
  await tx.execute(sql`delete from ${staged('candidates')} s using staged_erased e
    where e.team_id = s.team_id and e.candidate_id = s.id and e.is_here`)
  return readErased(tx)
}

function tablesWith(column: string): BackupTable[] {
  return backupTables.filter(({ columns }) => columns.some(({ name }) => name === column))
}

async function readErased(tx: Db): Promise<LaterErased[]> {
  const rows = await tx.execute<{ team_id: string; candidate_id: string; person: string; is_here: boolean }>(
    sql`select team_id, candidate_id, person, is_here from staged_erased order by team_id, candidate_id`,
  )
  return rows.map((row) => ({
    teamId: row.team_id,
    candidateId: row.candidate_id,
    person: row.person,
    isHere: row.is_here,
  }))
}

/** Removes applications that this installation has erased, or whose person it has erased. */
async function dropErasedApplications(tx: Db): Promise<void> {
  const gone = sql`select s.team_id, s.id from ${staged('applications')} s
    where exists (select from applications a where a.team_id = s.team_id and a.id = s.id and a.state = 'erased')
      or exists (select from staged_erased e where e.team_id = s.team_id and e.candidate_id = s.candidate_id and e.is_here)`
  const receipts = sql`select team_id, id from ${staged('application_receipts')} where (team_id, application_id) in (${gone})`
  await tx.execute(sql`delete from ${staged('application_files')} where (team_id, receipt_id) in (${receipts})`)
  await tx.execute(sql`delete from ${staged('person_requests')} where (team_id, receipt_id) in (${receipts})`)
  await tx.execute(sql`delete from ${staged('application_receipts')} where (team_id, application_id) in (${gone})`)
  await tx.execute(sql`delete from ${staged('applications')} where (team_id, id) in (${gone})`)
}

/** Deletes saved searches that name the person, as the erasure did. */
async function dropSearchesFor(tx: Db): Promise<void> {
  const saved = await tx.execute<{ team_id: string; id: string; text: string; person: string }>(sql`
    select s.team_id, s.id, s.name || ' ' || s.query as text, e.name as person
    from ${staged('saved_searches')} s join staged_erased e on e.team_id = s.team_id and e.is_here`)
  for (const { team_id: teamId, id, text, person } of saved) {
    const present = new Set(foldWords(text))
    const words = foldWords(person)
    if (words.length === 0 || !words.every((word) => present.has(word))) continue
    await tx.execute(sql`delete from ${staged('saved_searches')} where team_id = ${teamId} and id = ${id}`)
  }
}

/** Deletes drafts that hold the person's data, as the erasure did; needs the person's runs in the stage. */
async function dropDraftsOf(tx: Db): Promise<void> {
  const persons = await tx.execute<{ teamId: string; candidateId: string; name: string }>(sql`
    select team_id as "teamId", candidate_id as "candidateId", name from staged_erased where is_here`)
  const tables = { drafts: staged('drafts'), runs: staged('runs'), intakes: staged('intakes') }
  for (const { teamId, ...person } of persons) {
    const ids = await draftsAbout(tx, { teamId }, { ...person, tables })
    await tx.execute(sql`delete from ${staged('intakes')} where team_id = ${teamId} and draft_id = any(${uuids(ids)})`)
    await tx.execute(sql`delete from ${staged('drafts')} where team_id = ${teamId} and id = any(${uuids(ids)})`)
  }
}
