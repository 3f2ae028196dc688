import { sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { texts, uuids } from '../search/arrays.ts'
import { draftsAbout } from './drafts-about.ts'

/**
 * Deletes the drafts that contain a person's data, and the uploads of their files. Pass the transaction that erases the
 * person, while the runs still have their inputs. Returns the number of drafts.
 */
export async function eraseDrafts(
  tx: Db,
  owner: Owner,
  person: { candidateId: string; name: string },
): Promise<number> {
  const { teamId } = owner
  const doomed = await draftsAbout(tx, owner, { ...person, lock: true })
  const deleted = await tx.execute<{ original: string | null }>(sql`
    delete from drafts where team_id = ${teamId} and id = any(${uuids(doomed)}) returning original_sha256 as original`)
  await tx.execute(sql`
    delete from uploads where team_id = ${teamId}
      and sha256 = any(${texts(deleted.flatMap(({ original }) => original ?? []))})`)
  return deleted.length
}
