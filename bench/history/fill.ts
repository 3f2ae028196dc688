import { createHash } from 'node:crypto'
import { type Db, ensureLocalOwner, type Owner, upsertClient } from '@dossier/db'
import { foldWords, identityOf } from '@dossier/db/folding'
import type { Sql } from 'postgres'
import { type CopyValue, copyRows } from './copy.ts'
import { type DrawnHistory, drawHistory, modes, userWindows } from './draw.ts'
import { bulkLoad, timed } from './load-settings.ts'
import {
  documentsStatement,
  entriesStatement,
  postingsStatement,
  runsStatement,
  submissionsStatement,
} from './statements.ts'
import { Vocabulary } from './vocabulary.ts'

const tables = [
  'candidates',
  'job_profiles',
  'runs',
  'generated_documents',
  'search_vocabulary',
  'search_entries',
  'search_postings',
  'submissions',
]

/**
 * Fills the local owner's history with at least the given number of documents over ten years, unless it has them
 * already; the same number gives the same history.
 */
export async function fillHistory(sql: Sql, db: Db, documents: number): Promise<Owner> {
  const owner = await ensureLocalOwner(db)
  await sql`create table if not exists bench_history (documents int primary key)`
  const [known] = await sql<{ documents: number }[]>`select documents from bench_history`
  if (known?.documents === documents) return owner
  if (known !== undefined) throw new Error(`This folder holds a history of ${known.documents} documents. Use another.`)
  const history = drawHistory(documents)
  console.error(`drawn: ${history.persons.length} persons, ${history.jobs.length} jobs`)
  await bulkLoad(sql, tables, () => load({ sql, db, owner }, history))
  await sql`insert into bench_history values (${documents})`
  return owner
}

interface Target {
  sql: Sql
  db: Db
  owner: Owner
}

async function load({ sql, db, owner }: Target, history: DrawnHistory): Promise<void> {
  const vocabulary = new Vocabulary()
  await sql.unsafe(`
    drop table if exists bench_persons, bench_jobs, bench_users, bench_runs;
    create unlogged table bench_persons (n int, id uuid, name text, identity text, slug text, words bigint[], pairs bigint[]);
    create unlogged table bench_jobs (n int, id uuid, title text, client text, identity text, slug text, words bigint[], pairs bigint[]);
    create unlogged table bench_users (n int, id uuid, handle text, word int);
    create unlogged table bench_runs (n int, id uuid, at timestamptz, person int, job int, usr int, mode int, day int, second int)`)
  await timed('persons', () => copyRows(sql, 'bench_persons', persons(history.persons, vocabulary)))
  await timed('jobs', () => copyRows(sql, 'bench_jobs', jobs(history.jobs, vocabulary)))
  await copyRows(sql, 'bench_users', users(vocabulary))
  await timed('runs drawn', () => copyRows(sql, 'bench_runs', runs(history.runs, vocabulary)))
  const columns = 'search_vocabulary (id, field, word, short, deletions, team_id)'
  await timed('vocabulary', () => copyRows(sql, columns, withTeam(vocabulary.rows(), owner.teamId)))
  await sql`select setval('search_vocabulary_id_seq', (select max(id) from search_vocabulary))`
  await dimensions(sql, owner)
  await timed('runs', () => sql.unsafe(runsStatement(owner)))
  await timed('documents', () => sql.unsafe(documentsStatement(owner)))
  const shapes = await writeShapes(sql, owner)
  await timed('entries', () => sql.unsafe(entriesStatement(owner, shapes)))
  await timed('postings', () => sql.unsafe(postingsStatement(owner)))
  for (const client of new Set(history.jobs.map((job) => job.client))) await upsertClient(db, owner, client)
  await timed('submissions', () => sql.unsafe(submissionsStatement(owner)))
}

async function dimensions(sql: Sql, { teamId }: Owner): Promise<void> {
  await sql.unsafe(`
    insert into users (id, handle, name) select id, 'bench-' || handle, initcap(handle) from bench_users;
    insert into memberships (team_id, user_id, role) select '${teamId}', id, 'recruiter' from bench_users;
    insert into candidates (team_id, id, identity, name, headline)
      select '${teamId}', id, identity, name, 'Consultant' from bench_persons;
    insert into job_profiles (team_id, id, identity, title, client)
      select '${teamId}', id, identity, title, client from bench_jobs`)
}

/** Writes which files the runs of each mode have, and returns its ID. */
async function writeShapes(sql: Sql, { teamId }: Owner): Promise<number[]> {
  const ids: number[] = []
  for (const { types } of modes) {
    const files = types.map((type) => ({
      type,
      kind: type === 'manifest' ? 'data' : 'document',
      words: type === 'manifest' ? ['manifest', 'json'] : [type, type === 'dashboard' ? 'html' : 'docx'],
    }))
    const [row] = await sql<{ id: number }[]>`
      insert into search_shapes (team_id, hash, files) select ${teamId}, encode(sha256(convert_to(f::text, 'UTF8')), 'hex'), f
      from (select ${sql.json(files)}::jsonb as f) given on conflict (team_id, hash) do update set files = excluded.files
      returning id`
    ids.push(row?.id ?? 0)
  }
  return ids
}

function* persons(names: readonly string[], vocabulary: Vocabulary): Generator<CopyValue[]> {
  for (const [n, name] of names.entries()) {
    const { words, pairs } = vocabulary.wordsOf({ candidate: name })
    yield [n, uuidOf('person', n), name, identityOf(name), slugOf(name), words, pairs]
  }
}

function* jobs(all: DrawnHistory['jobs'], vocabulary: Vocabulary): Generator<CopyValue[]> {
  for (const [n, { title, client }] of all.entries()) {
    const { words, pairs } = vocabulary.wordsOf({ job: [title, client] })
    yield [n, uuidOf('job', n), title, client, identityOf(title, client), slugOf(title), words, pairs]
  }
}

function* users(vocabulary: Vocabulary): Generator<CopyValue[]> {
  for (const [n, [handle]] of userWindows.entries()) {
    const id = uuidOf('user', n)
    yield [n, id, handle, vocabulary.idOf({ field: 'user', word: id })]
  }
}

function* runs(drawn: DrawnHistory['runs'], vocabulary: Vocabulary): Generator<CopyValue[]> {
  let n = 0
  for (const { at, person, job, user, mode } of drawn) {
    const moment = new Date(at).toISOString()
    const [day, second] = [moment.slice(0, 10).replaceAll('-', ''), moment.slice(11, 19).replaceAll(':', '')]
    const stamps = [day, second].map((word) => vocabulary.idOf({ field: 'run', word }))
    yield [n, uuidAt(at, n), moment, person, job, user, mode, stamps[0] ?? 0, stamps[1] ?? 0]
    n++
  }
}

function* withTeam(rows: Iterable<CopyValue[]>, teamId: string): Generator<CopyValue[]> {
  for (const row of rows) yield [...row, teamId]
}

function slugOf(text: string): string {
  const words = foldWords(text).map((word) => word.replace(/[+#]/g, ''))
  return words
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('-')
}

/** A UUIDv7 for a moment, the same for the same number. */
function uuidAt(at: number, n: number): string {
  const time = at.toString(16).padStart(12, '0')
  const rest = hashOf('run', n)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
}

function uuidOf(kind: string, n: number): string {
  const hex = hashOf(kind, n)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function hashOf(kind: string, n: number): string {
  return createHash('md5').update(`${kind} ${n}`).digest('hex')
}
