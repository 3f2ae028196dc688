import type { Db, Owner } from '@dossier/db'
import { applicationDeciders } from '@dossier/db/applications'
import { insertNotice } from '@dossier/db/shares'
import type { NoticeCode } from '../notices/index.ts'

/** Notifies all members of the team who decide on applications; pass the transaction of the event. */
export async function tellDeciders(
  tx: Db,
  { teamId }: Pick<Owner, 'teamId'>,
  notice: { code: NoticeCode; subjectId: string; at: Date },
): Promise<void> {
  for (const userId of await applicationDeciders(tx, { teamId, userId: '' }))
    await insertNotice(tx, { teamId, userId }, notice)
}
