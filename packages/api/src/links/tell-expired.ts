import type { Db, Owner } from '@dossier/db'
import { insertNotice, takeExpiredShares } from '@dossier/db/shares'

/** Notifies the creators of expired links, once per link. */
export async function tellExpired({ db, now }: { db: Db; now: () => Date }, owner: Owner): Promise<void> {
  await db.transaction(async (tx) => {
    for (const { id, createdBy, runUuid } of await takeExpiredShares(tx, owner, now())) {
      const maker = { teamId: owner.teamId, userId: createdBy }
      await insertNotice(tx, maker, { code: 'share.expired', runUuid, subjectId: id, at: now() })
    }
  })
}
