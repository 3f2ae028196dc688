import {
  editDistance,
  foldWords,
  forgivenEdits,
  joinedByHyphens,
  joinedNames,
  soundsOf,
  wordForms,
} from '@dossier/db/folding'
import type { Owner } from '@dossier/db'
import type { Sql } from 'postgres'
import { copiedRows } from './copy.ts'

/** A search in the benchmarks. */
export interface Query {
  terms: { text: string; negated?: boolean; phrase?: boolean }[]
  types?: readonly string[]
  userId?: string
  from?: number
  to?: number
}

/** The expected results of a search, in order: the run and type of each document, which are unique together. */
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

/** 0 for exact, 1 for a part, 2 for a name by ear, 3 for a tolerated typo, 4 for no match. */
type Depth = number
const notAtAll = 4

/** Every document of a history in memory, for exhaustive search. */
export interface Oracle {
  candidates: string[][]
  jobs: string[][][]
  /** The concatenated words of names, and of titles and clients. */
  joined: { candidates: string[][]; jobs: string[][] }
  runs: Run[]
  /** The words of file names by document type, without those of the candidate. */
  fileWords: Map<string, string[]>
}

/** Reads what the oracle needs from the documents themselves, and from nothing that a search uses. */
export async function readOracle(sql: Sql, { teamId }: Owner): Promise<Oracle> {
  const candidates = new Map<string, number>()
  const jobs = new Map<string, number>()
  const oracle: Oracle = {
    candidates: [],
    jobs: [],
    joined: { candidates: [], jobs: [] },
    runs: [],
    fileWords: new Map(),
  }
  for await (const [id = '', name = ''] of copiedRows(
    sql,
    `select id, name from candidates where team_id = '${teamId}'`,
  )) {
    candidates.set(id, oracle.candidates.push(foldWords(name)) - 1)
    oracle.joined.candidates.push(joinedNames(name))
  }
  const titles = `select id, title, client from job_profiles where team_id = '${teamId}'`
  for await (const [id = '', title = '', client = ''] of copiedRows(sql, titles)) {
    jobs.set(id, oracle.jobs.push([foldWords(title), foldWords(client)]) - 1)
    oracle.joined.jobs.push([title, client].flatMap(joinedByHyphens))
  }
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

/** Searches every document exhaustively; returns the first `most` keys after `skip`. */
export function look(oracle: Oracle, query: Query, { most, skip = 0 }: { most: number; skip?: number }): Expected {
  const tests = query.terms.flatMap((term) => testsOf(oracle, term))
  const tiers: [Run, string][][] = [[], [], [], []]
  const counts = [0, 0, 0, 0]
  for (const run of oracle.runs) {
    if (query.userId !== undefined && run.user !== query.userId) continue
    if (query.from !== undefined && run.at < query.from) continue
    if (query.to !== undefined && run.at >= query.to) continue
    for (const type of run.types) {
      if (!isAskedType(query, type)) continue
      let worst = 0
      for (const test of tests) {
        worst = Math.max(worst, test(run, type))
        if (worst === notAtAll) break
      }
      if (worst === notAtAll) continue
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
  return negated ? tests.map((test) => (run, type) => (test(run, type) === 0 ? notAtAll : 0)) : tests
}

/** Compares a word with every existing word, each distinct one once. */
function wordTest(oracle: Oracle, word: string, edits: number): Test {
  const forms = wordForms(word)
  const asked = { forms, sounds: soundsOf(forms), edits }
  const ofName = bestOf((stored) => compare(asked, wordForms(stored)))
  const ofJob = bestOf((stored) => compare({ ...asked, sounds: [] }, wordForms(stored)))
  const joinedName = bestOf((stored) => compareJoined(asked, wordForms(stored)))
  const joinedJob = bestOf((stored) => compareJoined({ ...asked, sounds: [] }, wordForms(stored)))
  const candidates = Uint8Array.from(oracle.candidates, (stored, at) =>
    Math.min(ofName(stored), joinedName(oracle.joined.candidates[at] ?? [])),
  )
  const jobs = Uint8Array.from(oracle.jobs, (texts, at) =>
    Math.min(ofJob(texts.flat()), joinedJob(oracle.joined.jobs[at] ?? [])),
  )
  const files = new Map(
    [...oracle.fileWords].map(([type, stored]) => [type, Math.min(...stored.map((each) => partOnly(ofJob([each]))))]),
  )
  return ({ candidate, job }, type) =>
    Math.min(candidates[candidate] ?? notAtAll, jobs[job] ?? notAtAll, files.get(type) ?? notAtAll)
}

function bestOf(depthOf: (stored: string) => Depth): (stored: readonly string[]) => Depth {
  const known = new Map<string, Depth>()
  const once = (stored: string): Depth => {
    const before = known.get(stored)
    if (before !== undefined) return before
    const depth = depthOf(stored)
    known.set(stored, depth)
    return depth
  }
  return (stored) => stored.reduce((least, each) => Math.min(least, once(each)), notAtAll)
}

/** Typos are tolerated in names and titles only. */
function partOnly(depth: Depth): Depth {
  return depth > 1 ? notAtAll : depth
}

interface AskedWord {
  forms: readonly string[]
  sounds: readonly string[]
  edits: number
}

function compare({ forms, sounds, edits }: AskedWord, stored: readonly string[]): Depth {
  if (stored.some((other) => forms.includes(other))) return 0
  if (stored.some((other) => forms.some((form) => isPart(form, other)))) return 1
  if (sounds.length > 0 && soundsOf(stored).some((sound) => sounds.includes(sound))) return 2
  const isNear = (form: string, other: string) => edits > 0 && editDistance(form, other, edits) <= edits
  return stored.some((other) => forms.some((form) => isNear(form, other))) ? 3 : notAtAll
}

/** A concatenation is never an exact match, and a part of it has to be its beginning. */
function compareJoined(asked: AskedWord, stored: readonly string[]): Depth {
  const depth = compare(asked, stored)
  if (depth !== 1) return depth === 0 ? 1 : depth
  const begins = (form: string) => form.length > 4 && stored.some((other) => other.startsWith(form))
  return asked.forms.some(begins) ? 1 : notAtAll
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
  const candidates = Uint8Array.from(oracle.candidates, (stored) => (has(stored) ? 0 : notAtAll))
  const jobs = Uint8Array.from(oracle.jobs, (texts) => (texts.some(has) ? 0 : notAtAll))
  return ({ candidate, job }) => Math.min(candidates[candidate] ?? notAtAll, jobs[job] ?? notAtAll)
}
