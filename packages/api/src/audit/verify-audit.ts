import { appendAuditEvents } from '@dossier/db'
import { verifyTeam } from './verify-team.ts'
import type { VerifyAuditInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import type { VerificationView } from './audit-view.ts'

/** Verifies the team's chain after sealing pending events, and records the result. */
export async function verifyAudit(
  services: Pick<Services, 'db' | 'keyRing' | 'now' | 'sealer'>,
  { owner, requestId }: Caller,
  input: VerifyAuditInput,
): Promise<VerificationView> {
  await services.sealer.flush()
  const result = await verifyTeam(services, owner, input)
  const { ok, mode, fromSeq, seq, hash, links, events, firstBad, startedAt, finishedAt } = result
  await appendAuditEvents(services.db, owner, [
    {
      type: 'audit.verified',
      requestId,
      subject: { type: 'chain', id: owner.teamId },
      data: { mode, ok, seq, problem: firstBad?.problem ?? null },
    },
  ])
  const milliseconds = finishedAt.getTime() - startedAt.getTime()
  return { ok, mode, fromSeq, seq, hash, links, events, firstBad, at: finishedAt.toISOString(), milliseconds }
}
