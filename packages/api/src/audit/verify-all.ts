import type { Logger } from 'pino'
import { verifyAudit } from './verify-audit.ts'
import { forEachTeam } from '../floor/each-team.ts'
import { type VerifyServices, verifyTeam } from './verify-team.ts'

/** Verifies the chains of all teams on schedule. Records and logs a bad link. */
export async function verifyAllChains(
  services: VerifyServices & { logger: Logger },
  mode: 'full' | 'incremental',
): Promise<void> {
  await forEachTeam(services, 'audit.verify', async (owner) => {
    // Incremental verifications append no event: otherwise some chains would contain one per hour and nothing else.
    const { ok, firstBad } =
      mode === 'full'
        ? await verifyAudit(services, { owner, requestId: 'schedule' }, { mode })
        : await verifyTeam(services, owner, { mode })
    if (!ok) services.logger.error({ team: owner.teamId, firstBad }, 'the audit chain is broken')
  })
}
