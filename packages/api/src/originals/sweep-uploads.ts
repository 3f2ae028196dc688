import type { Owner } from '@dossier/db'
import { sweepUploads as forgetUploads } from '@dossier/db/uploads'
import type { Services } from '../context.ts'

/** How long an upload waits for its run, in milliseconds. */
const patience = 24 * 60 * 60_000

/** Deletes uploads that no run has claimed within a day. */
export async function sweepUploads(
  { db, now, logger }: Pick<Services, 'db' | 'now' | 'logger'>,
  owner: Owner,
): Promise<void> {
  const uploads = await forgetUploads(db, owner, new Date(now().getTime() - patience))
  if (uploads > 0) logger.info({ team: owner.teamId, uploads }, 'abandoned uploads forgotten')
}
