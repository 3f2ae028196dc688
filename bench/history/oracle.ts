import { editDistance, foldWords, forgivenEdits, wordForms } from '@dossier/db/folding'
import type { Owner } from '@dossier/db'
import type { Sql } from 'postgres'
import { copiedRows } from './copy.ts'

/** A search as the benchmarks ask it. */
export interface Query {
  terms: { text: string; negated?: boolean; phrase?: boolean }[]
  types?: readonly string[]
  userId?: string
  from?: number
  to?: number
}

/** What a search should find, in order: the run and the type of each document, which no two share. */
export interface Expected {
  total: number
  keys: string[]
}

interface Run {
  uuid: string
  at: number
  candidate: number
  job: number
  user: string
  types: string[]
}

/** 0 for exact, 1 for a part, 2 for a forgiven typo, 3 for not at all. */
type Depth = number

/** Every document of a history in memory, to be looked through from the first to the last. */
export interface Oracle {
  candidates: string[][]
  jobs: string[][][]
  runs: Run[]
  /** Words of the names of files by their type, without those of the candidate. */
  fileWords: Map<string, string[]>
}

/** Reads what the oracle has to know from the documents themselves, and from nothing that a search uses. */
export async function readOracle(sql: Sql, { teamId }: Owner): Promise<Oracle> {
  const candidates = new Map<string, number>()
  const jobs = new Map<string, number>()
  const oracle: Oracle = { candidates: [], jobs: [], runs: [], fileWords: new Map() }
  for await (const [id = '', name = ''] of copiedRows(
    sql,
    `select id, name from candidates where team_id = '${teamId}'`,
  ))
    candidates.set(id, oracle.candidates.push(foldWords(name)) - 1)
  const titles = `select id, title, client from job_profiles where team_id = '${teamId}'`
  for await (const [id = '', title = '', client = ''] of copiedRows(sql, titles))
    jobs.set(id, oracle.jobs.push([foldWords(title), foldWords(client)]) - 1)
  const runs = `
    select run_uuid, extract(epoch from created_at) * 1000, candidate_id, coalesce(job_profile_id::text, ''), user_id,
      string_agg(document_type, ',' order by id desc)
    from generated_documents where team_id = '${teamId}' group by 1, 2, 3, 4, 5, created_at order by created_at desc, run_uuid desc`
  const typeLists = new Map<string, string[]>()
  await sql.unsafe(`set work_mem = '512MB'`)
  for await (const [uuid = '', at = '', candidate = '', job = '', user = '', types = ''] of copiedRows(sql, runs)) {
    const list = typeLists.get(types) ?? types.split(',')
    typeLists.set(types, list)
    oracle.runs.push({
      uuid,
      at: Math.round(Number(at)),
      candidate: candidates.get(candidate) ?? -1,
      job: jobs.get(job) ?? -1,
      user,
      types: list,
    })
  }
  await sql.unsafe('reset work_mem')
  const files = await sql<{ type: string; filename: string }[]>`
    select type, filename from unnest(${[...new Set([...typeLists.values()].flat())]}::text[]) type cross join lateral (
      select filename from generated_documents where team_id = ${teamId} and document_type = type limit 1) f`
  for (const { type, filename } of files) {
    const words = foldWords(filename)
    oracle.fileWords.set(type, [words[0] ?? '', ...(words.length > 1 ? [words.at(-1) ?? ''] : [])])
  }
  return oracle
}

/** Looks through every document; of the keys it gives the first `most` after `skip`. */
export function look(oracle: Oracle, query: Query, { most, skip = 0 }: { most: number; skip?: number }): Expected {
  const tests = query.terms.flatMap((term) => testsOf(oracle, term))
  const tiers: [Run, string][][] = [[], [], []]
  const counts = [0, 0, 0]
  for (const run of oracle.runs) {
    if (query.userId !== undefined && run.user !== query.userId) continue
    if (query.from !== undefined && run.at < query.from) continue
    if (query.to !== undefined && run.at >= query.to) continue
    for (const type of run.types) {
      if (!isAskedType(query, type)) continue
      let worst = 0
      for (const test of tests) {
        worst = Math.max(worst, test(run, type))
        if (worst > 2) break
      }
      if (worst > 2) continue
      const place = counts[worst] ?? 0
      counts[worst] = place + 1
      if (place < skip + most) tiers[worst]?.push([run, type])
    }
  }
  const keys = tiers.flat().map(([run, type]) => keyOf(run.uuid, type))
  return { total: counts.reduce((sum, count) => sum + count, 0), keys: keys.slice(skip, skip + most) }
}

/** The name of a document in both worlds. */
export function keyOf(runUuid: string, type: string): string {
  return `${runUuid} ${type}`
}

function isAskedType({ types }: Query, type: string): boolean {
  return types === undefined ? type !== 'manifest' : types.includes(type)
}

type Test = (run: Run, type: string) => Depth

function testsOf(oracle: Oracle, { text, negated = false, phrase = false }: Query['terms'][number]): Test[] {
  if (phrase) return [phraseTest(oracle, foldWords(text))]
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  const words = foldWords(text)
  const tests = words.map((word) => wordTest(oracle, word, forgivenEdits(words.length === 1 ? letters : word)))
  return negated ? tests.map((test) => (run, type) => (test(run, type) === 0 ? 3 : 0)) : tests
}

/** Compares a word with every word that there is; each distinct one once. */
function wordTest(oracle: Oracle, word: string, edits: number): Test {
  const known = new Map<string, Depth>()
  const forms = wordForms(word)
  const depthOf = (stored: string): Depth => {
    const before = known.get(stored)
    if (before !== undefined) return before
    const depth = compare(forms, wordForms(stored), edits)
    known.set(stored, depth)
    return depth
  }
  const best = (stored: readonly string[]) => stored.reduce((least, each) => Math.min(least, depthOf(each)), 3)
  const candidates = Uint8Array.from(oracle.candidates, best)
  const jobs = Uint8Array.from(oracle.jobs, (texts) => best(texts.flat()))
  const files = new Map(
    [...oracle.fileWords].map(([type, stored]) => [type, Math.min(...stored.map((each) => partOnly(depthOf(each))))]),
  )
  return ({ candidate, job }, type) => Math.min(candidates[candidate] ?? 3, jobs[job] ?? 3, files.get(type) ?? 3)
}

/** Typos are forgiven in names and titles. */
function partOnly(depth: Depth): Depth {
  return depth === 2 ? 3 : depth
}

function compare(forms: readonly string[], stored: readonly string[], edits: number): Depth {
  if (stored.some((other) => forms.includes(other))) return 0
  if (stored.some((other) => forms.some((form) => isPart(form, other)))) return 1
  const isNear = (form: string, other: string) => edits > 0 && editDistance(form, other, edits) <= edits
  return stored.some((other) => forms.some((form) => isNear(form, other))) ? 2 : 3
}

function isPart(form: string, other: string): boolean {
  return form.length < 3 ? other.startsWith(form) : other.includes(form)
}

function phraseTest(oracle: Oracle, words: readonly string[]): Test {
  const asked = words.map(wordForms)
  const has = (stored: readonly string[]) =>
    stored.some((_, at) =>
      asked.every((forms, offset) => wordForms(stored[at + offset] ?? '').some((form) => forms.includes(form))),
    )
  const candidates = Uint8Array.from(oracle.candidates, (stored) => (has(stored) ? 0 : 3))
  const jobs = Uint8Array.from(oracle.jobs, (texts) => (texts.some(has) ? 0 : 3))
  return ({ candidate, job }) => Math.min(candidates[candidate] ?? 3, jobs[job] ?? 3)
}
