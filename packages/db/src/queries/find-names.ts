import { desc, eq, type SQL, sql } from 'drizzle-orm'
import { type Db, type Owner, readTogether } from '../client.ts'
import { clients } from '../schema.ts'
import { texts, uuids } from '../search/arrays.ts'
import { clientIdentity, isCalledLike } from '../search/client-names.ts'
import { allOf, anyOf } from '../search/parts.ts'
import { type QueryWord, queryTerms } from '../search/query-terms.ts'
import { deletionsOf, editDistance } from '../search/typo.ts'
import { isName } from '../search/run-words.ts'
import { soundsOf } from '../search/sound.ts'

/** A candidate, job profile or client with its name. */
export interface FoundName {
  id: string
  name: string
}

/** A name look-up: every word of `text` must be a prefix of a word in the name, or match one despite a typo. */
export interface NameQuery {
  entity: 'candidate' | 'job' | 'client'
  text: string
  limit: number
}

/** Finds names for a text that the user is still typing: prefix matches first, then typos, each most recent first. */
export async function findNames(db: Db, owner: Owner, query: NameQuery): Promise<FoundName[]> {
  const { entity, ...asked } = query
  if (entity === 'client') return findClients(db, owner, asked)
  return readTogether(db, (tx) => findDimension(tx, owner, { entity, ...asked }))
}

async function findDimension(db: Db, owner: Owner, { entity, text, limit }: NameQuery & { entity: Dimension }) {
  const words = queryTerms([{ text, phrase: false, field: 'any', negated: false }]).flatMap((term) => term.words)
  const begun = await Promise.all(words.map((word) => wordsBegunBy(db, owner, { entity, word })))
  const found = await select(db, owner, { entity, sets: begun, known: [], limit })
  if (found.length >= limit || !words.some(({ edits, sounds }) => edits > 0 || sounds.length > 0)) return found
  const near = await Promise.all(words.map((word) => wordsNear(db, owner, { entity, word })))
  const sets = begun.map((set, index) => [...set, ...(near[index] ?? [])])
  const known = found.map(({ id }) => id)
  return [...found, ...(await select(db, owner, { entity, sets, known, limit: limit - found.length }))]
}

/** Scans all clients, because a team has few. */
async function findClients(db: Db, { teamId }: Owner, { text, limit }: Omit<NameQuery, 'entity'>) {
  const { id, name, identity, createdAt } = clients
  const rows = await db
    .select({ id, name, identity })
    .from(clients)
    .where(eq(clients.teamId, teamId))
    .orderBy(desc(createdAt), desc(id))
  const asked = clientIdentity(text)
  return rows
    .filter((row) => asked === '' || isCalledLike(row.identity, asked))
    .slice(0, limit)
    .map((row) => ({ id: row.id, name: row.name }))
}

type Dimension = Exclude<NameQuery['entity'], 'client'>

interface Asked {
  entity: Dimension
  word: QueryWord
}

/** The words of the vocabulary that have the given word as a prefix. */
async function wordsBegunBy(db: Db, { teamId }: Owner, { entity, word: { forms } }: Asked): Promise<string[]> {
  const begins = forms.flatMap((form) => [sql`word like ${`${form}%`}`, sql`short like ${`${form}%`}`])
  const rows = await db.execute<{ word: string }>(
    sql`select word from vocabulary_of_team where team_id = ${teamId} and field = ${entity} and ${anyOf(begins)}`,
  )
  return rows.map(({ word }) => word)
}

/** The words of the vocabulary that match a word despite typos or, for names, by sound. */
async function wordsNear(db: Db, { teamId }: Owner, { entity, word }: Asked): Promise<string[]> {
  const { forms, edits } = word
  const sounds = isName(entity) ? word.sounds : []
  const typos = edits === 0 ? [] : forms.flatMap((form) => deletionsOf(form, edits))
  const deletions = [...new Set([...sounds, ...typos])]
  if (deletions.length === 0) return []
  const rows = await db.execute<{ word: string; short: string }>(
    sql`select word, short from vocabulary_near_of_team(${teamId}, ${texts(deletions)}) where field = ${entity}`,
  )
  const isNear = (stored: string) =>
    soundsOf([stored]).some((sound) => sounds.includes(sound)) ||
    (edits > 0 && forms.some((form) => editDistance(form, stored, edits) <= edits))
  return rows.filter((row) => isNear(row.word) || isNear(row.short)).map((row) => row.word)
}

const tables = {
  candidate: { table: sql`candidates_of_team`, name: sql`n.name`, order: sql`n.updated_at desc` },
  job: { table: sql`job_profiles_of_team`, name: sql`n.title`, order: sql`n.created_at desc` },
} as const

interface Selection {
  entity: Dimension
  /** A name must have at least one word of each set. */
  sets: readonly string[][]
  /** IDs to leave out. */
  known: readonly string[]
  limit: number
}

async function select(db: Db, { teamId }: Owner, { entity, sets, known, limit }: Selection): Promise<FoundName[]> {
  if (sets.some((words) => words.length === 0)) return []
  const { table, name, order } = tables[entity]
  const conditions: SQL[] = [
    sql`n.team_id = ${teamId}`,
    ...sets.map((words) => sql`string_to_array(replace(n.identity, '|', ' '), ' ') && ${texts(words)}`),
    ...(known.length === 0 ? [] : [sql`n.id <> all(${uuids(known)})`]),
  ]
  const query = sql`select n.id, ${name} as name from ${table} n where ${allOf(conditions)} order by ${order}, n.id limit ${limit}`
  const rows = await db.execute<FoundName & Record<string, unknown>>(query)
  return rows.map(({ id, name: label }) => ({ id, name: label }))
}
