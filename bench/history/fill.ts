import { type Db, insertDocuments, type Owner, sql, upsertCandidate, upsertJobProfile } from '@dossier/db'
import { v7 as uuid } from 'uuid'
import { jobTitles, personNames } from './names.ts'
import { seeded, zipfOf } from './random.ts'

const types = ['cv', 'offer', 'dashboard', 'matchmaking', 'feedback'] as const
const tenYears = 10 * 365 * 24 * 3600 * 1000
const end = Date.UTC(2026, 0, 1)

interface Entry {
  id: string
  text: string
}

/**
 * Fills the owner's history with so many documents of ten years, five a run, and gives the names and titles that occur in
 * it; the same seed gives the same history.
 */
export async function fillHistory(
  db: Db,
  owner: Owner,
  documents: number,
): Promise<{ names: string[]; titles: string[] }> {
  const random = seeded(20260127)
  const runs = Math.ceil(documents / types.length)
  const persons = await entries(personNames(Math.max(50, Math.round(runs / 4))), (name) =>
    upsertCandidate(db, owner, { name, headline: 'Consultant' }),
  )
  const jobs = await entries(jobTitles(800), (title) => upsertJobProfile(db, owner, { title, client: 'Muster AG' }))
  const pickPerson = zipfOf(persons, random)
  const pickJob = zipfOf(jobs, random)
  const met = { names: new Set<string>(), titles: new Set<string>() }
  for (let from = 0; from < runs; from += 100) {
    const batch = Array.from({ length: Math.min(100, runs - from) }, (_, index) => {
      const createdAt = new Date(end - tenYears + ((from + index) / runs) * tenYears)
      return { runUuid: uuid(), person: pickPerson(), job: pickJob(), createdAt, number: from + index }
    })
    for (const { person, job } of batch) {
      met.names.add(person.text)
      met.titles.add(job.text)
    }
    await insertRuns(db, owner, batch)
    await Promise.all(batch.map((run) => insertFiles(db, owner, run)))
  }
  await db.execute(sql`analyze`)
  return { names: [...met.names], titles: [...met.titles] }
}

async function entries(texts: readonly string[], write: (text: string) => Promise<string>): Promise<Entry[]> {
  const written: Entry[] = []
  for (let from = 0; from < texts.length; from += 50) {
    const batch = texts.slice(from, from + 50)
    written.push(...(await Promise.all(batch.map(async (text) => ({ id: await write(text), text })))))
  }
  return written
}

interface FilledRun {
  runUuid: string
  person: Entry
  job: Entry
  createdAt: Date
  number: number
}

function runIdOf({ number }: FilledRun): string {
  return `Bench_Run_${String(number).padStart(8, '0')}`
}

async function insertRuns(db: Db, owner: Owner, runs: readonly FilledRun[]): Promise<void> {
  const rows = runs.map((run) => ({
    id: run.runUuid,
    run_id: runIdOf(run),
    candidate_id: run.person.id,
    job_profile_id: run.job.id,
    moment: run.createdAt.toISOString(),
  }))
  await db.execute(sql`
    insert into runs (team_id, id, run_id, user_id, candidate_id, job_profile_id, mode, status, inputs, input_hash,
      versions, progress, as_of, created_at)
    select ${owner.teamId}, id, run_id, ${owner.userId}, candidate_id, job_profile_id, 'full', 'succeeded', '{}', '',
      '{}', '{}', moment, moment
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as run(id uuid, run_id text, candidate_id uuid, job_profile_id uuid, moment timestamptz)`)
}

async function insertFiles(db: Db, owner: Owner, run: FilledRun): Promise<void> {
  const { runUuid, person, job, createdAt } = run
  const origin = {
    runUuid,
    runId: runIdOf(run),
    candidateId: person.id,
    jobProfileId: job.id,
    candidateName: person.text,
    jobTitle: job.text,
    createdAt,
  }
  await insertDocuments(
    db,
    owner,
    origin,
    types.map((documentType) => ({
      id: uuid(),
      documentType,
      kind: 'document' as const,
      area: 'primary_outputs' as const,
      storageDriver: 'tmp',
      storagePath: `${runUuid}/${documentType}`,
      filename: `${documentType}.docx`,
      contentType: 'application/octet-stream',
      byteSize: 1,
      sha256: '',
      crc32: 0,
      metadata: {},
    })),
  )
}
