import { sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { texts, uuids } from '../search/arrays.ts'
import { foldWords, identityOf } from '../search/fold.ts'

/** Drafts read at once. */
const batchSize = 20
/** Other words that may stand among the words of a name: `"Vorname": "Anna", "Nachname": "Berger"`. */
const strayWords = 4

/**
 * Deletes the drafts that hold a person's data, and the uploads of their files. A draft does so if it is about the person, if it was read
 * from a file of theirs, or if its text has their e-mail address or their full name. Pass the transaction that erases the person, while
 * the runs still have their inputs. Returns the number of drafts.
 */
export async function eraseDrafts(
  tx: Db,
  { teamId }: Owner,
  { candidateId, name }: { candidateId: string; name: string },
): Promise<number> {
  const [known] = await tx.execute<{ emails: string[] | null; originals: string[] | null }>(sql`
    select array_agg(distinct lower(inputs #>> '{candidate,contact,email}')) filter (where inputs #>> '{candidate,contact,email}' <> '') as emails,
      array_agg(distinct original_sha256) filter (where original_sha256 is not null) as originals
    from runs where team_id = ${teamId} and candidate_id = ${candidateId}`)
  const emails = known?.emails ?? []
  const originals = new Set(known?.originals ?? [])
  const doomed: string[] = []
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    // One page at a time: a draft may be large.
    const rows = await tx.execute<{ id: string; candidateName: string; original: string | null; text: string }>(sql`
      select id, candidate_name as "candidateName", original_sha256 as original, content::text as text from drafts
      where team_id = ${teamId} and id > ${after}::uuid order by id limit ${batchSize} for update`)
    for (const { id, candidateName, original, text } of rows) {
      after = id
      const isAbout = candidateName !== '' && identityOf(candidateName) === identityOf(name)
      if (isAbout || (original !== null && originals.has(original)) || names(text, { name, emails })) doomed.push(id)
    }
    if (rows.length < batchSize) break
  }
  const deleted = await tx.execute<{ original: string | null }>(sql`
    delete from drafts where team_id = ${teamId} and id = any(${uuids(doomed)}) returning original_sha256 as original`)
  await tx.execute(sql`
    delete from uploads where team_id = ${teamId}
      and sha256 = any(${texts(deleted.flatMap(({ original }) => original ?? []))})`)
  return deleted.length
}

function names(text: string, { name, emails }: { name: string; emails: readonly string[] }): boolean {
  const small = text.toLowerCase()
  if (emails.some((email) => small.includes(email))) return true
  const wanted = new Set(foldWords(name))
  // A single word is the name of too many others.
  if (wanted.size < 2) return false
  // Line breaks inside of JSON texts are escaped.
  const words = foldWords(text.replaceAll(/\\[nrt]/g, ' '))
  return words.some((word, at) => wanted.has(word) && hasAll(words.slice(at, at + wanted.size + strayWords), wanted))
}

function hasAll(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return [...wanted].every((word) => words.includes(word))
}
