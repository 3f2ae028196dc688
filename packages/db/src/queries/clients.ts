import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { clients } from '../schema.ts'
import { clientIdentity } from '../search/client-names.ts'
import { foldWords, wordForms } from '../search/fold.ts'
import { deletionsOf, editDistance, forgivenEdits } from '../search/typo.ts'
import { indexWords } from './candidates.ts'

export interface ClientRow {
  id: string
  name: string
}

/** The team's client of that name, made when it is new; it keeps the name under which it was first typed. */
export async function upsertClient(db: Db, owner: Owner, name: string): Promise<string> {
  const [row] = await db
    .insert(clients)
    .values({ teamId: owner.teamId, id: uuid(), identity: clientIdentity(name), name })
    .onConflictDoUpdate({ target: [clients.teamId, clients.identity], set: { identity: sql`excluded.identity` } })
    .returning({ id: clients.id })
  return indexWords(db, owner, { entity: 'client', id: row?.id, text: name })
}

/**
 * The clients of which every word is met, as a beginning or with typos forgiven: what `client:"muler"` means. Empty words
 * meet nobody.
 */
export async function findClientIds(db: Db, owner: Owner, words: readonly string[]): Promise<Set<string>> {
  const folded = words.flatMap(foldWords)
  const [first, ...rest] = await Promise.all(folded.map((word) => idsOf(db, owner, word)))
  const others = rest.map((ids) => new Set(ids))
  return new Set((first ?? []).filter((id) => others.every((ids) => ids.has(id))))
}

interface Met extends Record<string, unknown> {
  entity: string
  entity_id: string
  word: string
}

async function idsOf(db: Db, owner: Owner, word: string): Promise<string[]> {
  const forms = wordForms(word)
  const edits = forgivenEdits(word)
  const deletions = [...new Set(forms.flatMap((form) => deletionsOf(form, edits)))]
  const rows = await db.execute<Met>(sql`
    select entity, entity_id, word from search_words
    where team_id = ${owner.teamId} and entity = 'client' and word like any(${sql.param(forms.map((form) => `${form}%`))}::text[])
    union all
    select entity, entity_id, word from words_near(${owner.teamId}, ${sql.param(deletions)}::text[]) where entity = 'client'`)
  const met = rows.filter((row) =>
    forms.some((form) => row.word.startsWith(form) || editDistance(form, row.word, edits) <= edits),
  )
  return [...new Set(met.map((row) => row.entity_id))]
}

/** Clients by id, in the order of their names. */
export async function findClients(db: Db, owner: Owner, ids: readonly string[]): Promise<ClientRow[]> {
  if (ids.length === 0) return []
  return db
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(and(eq(clients.teamId, owner.teamId), inArray(clients.id, [...ids])))
    .orderBy(asc(clients.identity), asc(clients.id))
}
