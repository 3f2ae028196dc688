import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { type QueryWord, queryTerms } from '../search/query-terms.ts'
import { deletionsOf, editDistance } from '../search/typo.ts'

/** A candidate, job profile or client by its name. */
export interface FoundName {
  id: string
  name: string
}

/** What names are looked for: those of which every word of `text` is the beginning of a word, or a forgiven typo of one. */
export interface NameQuery {
  entity: 'candidate' | 'job' | 'client'
  text: string
  limit: number
}

const tables = {
  candidate: { table: sql`candidates`, name: sql`n.name`, order: sql`n.updated_at desc` },
  job: { table: sql`job_profiles`, name: sql`n.title`, order: sql`n.created_at desc` },
  client: { table: sql`clients`, name: sql`n.name`, order: sql`n.created_at desc` },
} as const

/** Finds names for a text that is still being typed: beginnings first, typos after them, the latest first. */
export async function findNames(db: Db, owner: Owner, { entity, text, limit }: NameQuery): Promise<FoundName[]> {
  const words = queryTerms([{ text, phrase: false, field: 'any', negated: false }]).flatMap((term) => term.words)
  const begun = words.map((word) => begins(owner, entity, word))
  const found = await select(db, owner, { entity, conditions: begun, limit })
  if (found.length >= limit || !words.some(({ edits }) => edits > 0)) return found
  const near = await Promise.all(words.map((word) => nearIds(db, owner, { entity, word })))
  const conditions = words.map(
    (word, index) => sql`(${begins(owner, entity, word)} or n.id = any(${idsOf(near[index])}))`,
  )
  const known = sql`n.id <> all(${idsOf(found.map(({ id }) => id))})`
  return [
    ...found,
    ...(await select(db, owner, { entity, conditions: [...conditions, known], limit: limit - found.length })),
  ]
}

interface Selection {
  entity: NameQuery['entity']
  conditions: SQL[]
  limit: number
}

async function select(db: Db, owner: Owner, { entity, conditions, limit }: Selection): Promise<FoundName[]> {
  const { table, name, order } = tables[entity]
  const where = sql.join([sql`n.team_id = ${owner.teamId}`, ...conditions], sql` and `)
  const rows = await db.execute<FoundName & Record<string, unknown>>(
    sql`select n.id, ${name} as name from ${table} n where ${where} order by ${order}, n.id limit ${limit}`,
  )
  return rows.map(({ id, name: label }) => ({ id, name: label }))
}

function begins(owner: Owner, entity: NameQuery['entity'], { forms }: QueryWord): SQL {
  const starts = sql`${sql.param(forms.map((form) => `${form}%`))}::text[]`
  return sql`n.id in (
    select entity_id from search_words where team_id = ${owner.teamId} and entity = ${entity} and word like any(${starts})
  )`
}

async function nearIds(
  db: Db,
  owner: Owner,
  { entity, word: { forms, edits } }: { entity: NameQuery['entity']; word: QueryWord },
): Promise<string[]> {
  if (edits === 0) return []
  const deletions = [...new Set(forms.flatMap((form) => deletionsOf(form, edits)))]
  const rows = await db.execute<{ entity_id: string; word: string } & Record<string, unknown>>(sql`
    select entity_id, word from words_near(${owner.teamId}, ${sql.param(deletions)}::text[]) where entity = ${entity}`)
  const forgiven = rows.filter((row) => forms.some((form) => editDistance(form, row.word, edits) <= edits))
  return forgiven.map((row) => row.entity_id)
}

function idsOf(ids: readonly string[] | undefined): SQL {
  return sql`${sql.param([...(ids ?? [])])}::uuid[]`
}
