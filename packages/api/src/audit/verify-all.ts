import type { Logger } from 'pino'
import { verifyAudit } from './verify-audit.ts'
import { forEachTeam } from '../floor/each-team.ts'
import { type VerifyServices, verifyTeam } from './verify-team.ts'

/** Verifies the chains of all teams on schedule. Logs a bad link, besides recording it. */
export async function verifyAllChains(
  services: VerifyServices & { logger: Logger },
  mode: 'full' | 'incremental',
): Promise<void> {
  await forEachTeam(services, 'audit.verify', async (owner) => {
    // Incremental verifications append no event: one every hour would be all that some chains contain.
    const { ok, firstBad } =
      mode === 'full'
        ? await verifyAudit(services, { owner, requestId: 'schedule' }, { mode })
        : await verifyTeam(services, owner, { mode })
    if (!ok) services.logger.error({ team: owner.teamId, firstBad }, 'the audit chain is broken')
  })
}
