import type { Owner } from '@dossier/db'
import { pruneDeliveries } from '@dossier/db/webhooks'
import type { Services } from '../context.ts'

/** How long delivery results are kept; the event itself stays in the audit log. */
const keptMs = 30 * 24 * 3_600_000
const atOnce = 5_000

/** Deletes the team's deliveries that ended a month ago; returns their number. */
export async function forgetDeliveries({ db, now }: Pick<Services, 'db' | 'now'>, owner: Owner): Promise<number> {
  const before = new Date(now().getTime() - keptMs)
  let forgotten = 0
  for (let more = true; more;) {
    const some = await pruneDeliveries(db, owner, { before, limit: atOnce })
    forgotten += some
    more = some === atOnce
  }
  return forgotten
}
