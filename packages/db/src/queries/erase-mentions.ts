import { sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { foldWords, shortForm } from '../search/fold.ts'
import { editDistance, forgivenEdits } from '../search/typo.ts'
import { eraseRequests } from './erase-requests.ts'

/** Shorter words resemble too many others to be taken for a misspelt name. */
const shortestMisspelt = 6
/** Minimum length of a prefix that counts as the name. */
const shortestBeginning = 5

/**
 * Removes a person's name from text that people typed. Clears the texts of any submission, waiver or share link that
 * mentions it, deletes saved searches for it, clears closed requests that name it (open ones still need their text),
 * and removes it from batch items and from migrations whose filter contains it. A name shared with another candidate
 * does not identify this one and is ignored. Pass the transaction that erases the person, while the candidate still has
 * the name.
 */
export async function eraseMentions(
  tx: Db,
  owner: Owner,
  { candidateId, name }: { candidateId: string; name: string },
): Promise<{ savedSearches: number }> {
  const { teamId } = owner
  const texts = await tx.execute<Typed>(sql`
    select 'saved_searches' as place, id, name || ' ' || query as text from saved_searches where team_id = ${teamId}
    union all select 'recipient', id, recipient from submissions where team_id = ${teamId} and recipient <> ''
    union all select 'note', id, note from submissions where team_id = ${teamId} and note <> ''
    union all select 'retraction_reason', id, retraction_reason from submissions where team_id = ${teamId} and retraction_reason <> ''
    union all select 'waivers', id, reason from waivers where team_id = ${teamId} and reason <> ''
    union all select 'share_answers', id, answer_text from share_links where team_id = ${teamId} and answer_text <> ''
    union all select 'share_recipients', id, recipient_name || ' ' || recipient_email from share_links where team_id = ${teamId}
    union all select 'batch_items', id, file_name from batch_items where team_id = ${teamId} and file_name <> ''
    union all select 'person_requests', id, concat_ws(' ', requester, details, answer, extension_reason) from person_requests
      where team_id = ${teamId} and state <> 'open'
    union all select 'migrations', id, filter ->> 'query' from storage_migrations where team_id = ${teamId} and filter is not null`)
  const mentioning = await mentionsOf(tx, { teamId, candidateId, name }, texts)
  const idsIn = (place: Typed['place']) => mentioning.filter((one) => one.place === place).map(({ id }) => id)
  for (const column of ['recipient', 'note', 'retraction_reason'] as const) {
    const ids = sql.param(idsIn(column))
    await tx.execute(sql`
      update submissions set ${sql.identifier(column)} = '' where team_id = ${teamId} and id = any(${ids}::uuid[])`)
  }
  await tx.execute(sql`
    update waivers set reason = '' where team_id = ${teamId} and id = any(${sql.param(idsIn('waivers'))}::uuid[])`)
  await tx.execute(sql`
    update batch_items set file_name = '', sha256 = '' where team_id = ${teamId} and id = any(${sql.param(idsIn('batch_items'))}::uuid[])`)
  await tx.execute(sql`
    update share_links set answer_text = '' where team_id = ${teamId} and id = any(${sql.param(idsIn('share_answers'))}::uuid[])`)
  await tx.execute(sql`
    update share_links set recipient_name = '', recipient_email = '' where team_id = ${teamId} and id = any(${sql.param(idsIn('share_recipients'))}::uuid[])`)
  await tx.execute(sql`
    update share_documents set marked_sha256 = null where team_id = ${teamId} and link_id = any(${sql.param(idsIn('share_recipients'))}::uuid[])`)
  await eraseRequests(tx, owner, idsIn('person_requests'))
  // A running job ends, because it no longer knows its filter.
  await tx.execute(sql`
    update storage_migrations set filter = jsonb_set(filter, '{query}', '"—"'), finished_at = coalesce(finished_at, now()),
      state = case when state in ('queued', 'running') then 'cancelled' else state end
    where team_id = ${teamId} and id = any(${sql.param(idsIn('migrations'))}::uuid[])`)
  const searches = idsIn('saved_searches')
  await tx.execute(sql`
    delete from saved_searches where team_id = ${teamId} and id = any(${sql.param(searches)}::uuid[])`)
  return { savedSearches: searches.length }
}

/** Free text typed by a person, and where it is stored. */
type Typed = {
  place:
    | 'saved_searches'
    | 'recipient'
    | 'note'
    | 'retraction_reason'
    | 'waivers'
    | 'share_answers'
    | 'share_recipients'
    | 'batch_items'
    | 'person_requests'
    | 'migrations'
  id: string
  text: string
}

interface Whose {
  teamId: string
  candidateId: string
  name: string
}

async function mentionsOf(tx: Db, whose: Whose, texts: readonly Typed[]): Promise<Typed[]> {
  const words = foldWords(whose.name)
  const others = await sharedWords(tx, whose, words)
  const telling = words.filter((word) => !others.has(word))
  const suspects = texts.map((typed) => ({ typed, present: foldWords(typed.text) }))
  const near = [...new Set(suspects.flatMap(({ present }) => present))].filter((word) =>
    telling.some((one) => isNear(word, one)),
  )
  const foreign = await sharedWords(tx, whose, near)
  const theirs = new Set(near.filter((word) => !foreign.has(word)))
  return suspects
    .filter(({ present }) => present.some((word) => theirs.has(word)) || isWholeName(words, present))
    .map(({ typed }) => typed)
}

function isWholeName(name: readonly string[], present: readonly string[]): boolean {
  return name.length > 0 && name.every((word) => present.includes(word))
}

function isNear(word: string, name: string): boolean {
  if (word === name || shortForm(word) === shortForm(name)) return true
  if (word.length >= shortestBeginning && name.startsWith(word)) return true
  const edits = forgivenEdits(word)
  return word.length >= shortestMisspelt && editDistance(word, name, edits) <= edits
}

/** The words that also occur in the name of another candidate of the team. */
async function sharedWords(tx: Db, { teamId, candidateId }: Whose, words: readonly string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set()
  const shared = await tx.execute<{ word: string }>(sql`
    select word from unnest(${sql.param([...words])}::text[]) word where exists (
      select from candidates_of_team c where c.team_id = ${teamId} and c.id <> ${candidateId}
        and string_to_array(replace(c.identity, '|', ' '), ' ') @> array[word])`)
  return new Set(shared.map(({ word }) => word))
}
