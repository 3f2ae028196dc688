import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { foldWords, identityOf } from '../search/fold.ts'
import { barHolds } from './legal-holds.ts'

/** Number of drafts read at once. */
const batchSize = 20
/** Number of other words that may come between the words of a name: `"Vorname": "Anna", "Nachname": "Berger"`. */
const strayWords = 4

/** A person, and where to look for drafts about them. */
interface PersonOfDrafts {
  candidateId: string
  name: string
  /** Locks the drafts until the transaction ends. */
  lock?: boolean
  /** Tables to read instead of those of this installation. */
  tables?: { drafts: SQL; runs: SQL; intakes: SQL }
}

const here = { drafts: sql`drafts`, runs: sql`runs`, intakes: sql`intakes` }

/**
 * Lists the IDs of the drafts that contain a person's data: those about the person, read from a file of theirs, or with
 * their e-mail address or full name in the text or in the answers to its intake. Needs the inputs of the person's runs.
 */
export async function draftsAbout(
  db: Db,
  { teamId }: Pick<Owner, 'teamId'>,
  { candidateId, name, lock = false, tables = here }: PersonOfDrafts,
): Promise<string[]> {
  const [known] = await db.execute<{ emails: string[] | null; originals: string[] | null }>(sql`
    select array_agg(distinct lower(inputs #>> '{candidate,contact,email}')) filter (where inputs #>> '{candidate,contact,email}' <> '') as emails,
      array_agg(distinct original_sha256) filter (where original_sha256 is not null) as originals
    from ${tables.runs} where team_id = ${teamId} and candidate_id = ${candidateId}`)
  const emails = known?.emails ?? []
  const originals = new Set(known?.originals ?? [])
  const found: string[] = []
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    // One page at a time: a draft may be large.
    const rows = await db.execute<{ id: string; candidateName: string; original: string | null; text: string }>(sql`
      select id, candidate_name as "candidateName", original_sha256 as original,
        content::text || coalesce((select i.recipient_email || i.answers::text from ${tables.intakes} i
          where i.team_id = d.team_id and i.draft_id = d.id), '') as text
      from ${tables.drafts} d where team_id = ${teamId} and id > ${after}::uuid order by id limit ${batchSize} ${lock ? sql`for update` : sql``}`)
    for (const { id, candidateName, original, text } of rows) {
      after = id
      const isAbout = candidateName !== '' && identityOf(candidateName) === identityOf(name)
      if (isAbout || (original !== null && originals.has(original)) || names(text, { name, emails })) found.push(id)
    }
    if (rows.length < batchSize) return found
  }
}

/** The IDs of the drafts that contain data of persons under a legal hold. Pass the transaction that deletes drafts. */
export async function heldDrafts(tx: Db, owner: Owner): Promise<Set<string>> {
  await barHolds(tx, owner)
  const persons = await tx.execute<{ candidateId: string; name: string }>(sql`
    select c.id as "candidateId", c.name from legal_holds h
    join candidates c on c.team_id = h.team_id and c.id = h.subject_id
    where h.team_id = ${owner.teamId} and h.released_at is null`)
  const held = new Set<string>()
  for (const person of persons) for (const id of await draftsAbout(tx, owner, person)) held.add(id)
  return held
}

function names(text: string, { name, emails }: { name: string; emails: readonly string[] }): boolean {
  const small = text.toLowerCase()
  if (emails.some((email) => small.includes(email))) return true
  const wanted = new Set(foldWords(name))
  // A single word occurs in too many other names.
  if (wanted.size < 2) return false
  // Line breaks inside JSON strings are escaped.
  const words = foldWords(text.replaceAll(/\\[nrt]/g, ' '))
  return words.some((word, at) => wanted.has(word) && hasAll(words.slice(at, at + wanted.size + strayWords), wanted))
}

function hasAll(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return [...wanted].every((word) => words.includes(word))
}
