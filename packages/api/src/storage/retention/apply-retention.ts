import { listPolicies } from '@dossier/db'
import { carryOutRetention } from './apply.ts'
import { ageDrafts } from './draft-days.ts'
import type { Services } from '../../context.ts'
import { forEachTeam } from '../../floor/each-team.ts'

/** The daily run has no request: its events carry this in place of a request ID. */
const retentionRequest = 'retention.daily'
const limit = 1000

/** Deletes old drafts of every team, and applies its policies until nothing more can be done or this process stops. */
export async function applyEverywhere(
  services: Pick<Services, 'db' | 'storage' | 'logger' | 'now'>,
  stopping: AbortSignal,
): Promise<void> {
  await forEachTeam(services, retentionRequest, async (owner) => {
    await ageDrafts(services, { owner, requestId: retentionRequest })
    if ((await listPolicies(services.db, owner)).length === 0) return
    for (let goesOn = true; goesOn && !stopping.aborted;) {
      const report = await carryOutRetention(services, { owner, requestId: retentionRequest }, { limit })
      const done = report.sums.some(({ outcome }) => outcome === 'deleted' || outcome === 'moved')
      goesOn = report.more && done
    }
  })
}
