import { type Owner, takeEndedBatches } from '@dossier/db'
import { insertNotice } from '@dossier/db/shares'
import type { Services } from '../context.ts'

/** Notifies the creators of batches whose runs have all ended, once per batch. */
export async function tellEnded({ db, now }: Pick<Services, 'db' | 'now'>, owner: Owner): Promise<void> {
  const at = now()
  await db.transaction(async (tx) => {
    for (const { id, userId, runs, failed } of await takeEndedBatches(tx, owner, at)) {
      const maker = { teamId: owner.teamId, userId }
      await insertNotice(tx, maker, { code: 'batch.ended', subjectId: id, params: { runs, failed }, at })
    }
  })
}
