import { asc, eq } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { memberships, users } from '../schema.ts'
import { type Closeness, closenesses } from '../search/closeness.ts'
import { closestOf } from '../search/matched.ts'
import { queryTerms } from '../search/query-terms.ts'
import { candidateWords } from '../search/run-words.ts'

/** A user of a team. */
export interface Member {
  id: string
  handle: string
  name: string
}

/** Name search covers at most this many members of a team. */
const most = 5000

/**
 * Finds the members of the owner's team that a text refers to. Every word must occur in the name or handle: as a whole
 * word if any member matches that way, else as a part, else with tolerated typos. An empty text matches all members.
 */
export async function findMembers(db: Db, owner: Owner, text: string): Promise<Member[]> {
  const members = await db
    .select({ id: users.id, handle: users.handle, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.teamId, owner.teamId))
    .orderBy(asc(users.name), asc(users.id))
    .limit(most)
  if (text.trim() === '') return members
  const words = queryTerms([{ text, phrase: false, field: 'any', negated: false }]).flatMap((term) => term.words)
  if (words.length === 0) return []
  const met = members.flatMap((member) => {
    const stored = [...candidateWords(member.name), ...candidateWords(member.handle)]
    const each = words.map((word) => closestOf(word, stored))
    return each.includes(null) ? [] : [{ member, closeness: worstOf(each) }]
  })
  const best = closenesses.find((closeness) => met.some((one) => one.closeness === closeness))
  return met.filter(({ closeness }) => closeness === best).map(({ member }) => member)
}

function worstOf(each: readonly (Closeness | null)[]): Closeness {
  return closenesses.findLast((closeness) => each.includes(closeness)) ?? 'exact'
}
