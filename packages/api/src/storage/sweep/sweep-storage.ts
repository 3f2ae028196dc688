import { appendAuditEvents, type Owner } from '@dossier/db'
import type { SweepInput } from './inputs.ts'
import { sweepTeam, type SweepServices } from './sweep-team.ts'
import type { SweepReport } from './sweep-view.ts'
import type { Caller } from '../../context.ts'

/** The hourly sweep has no request: its events carry this in place of a request ID. */
const sweepRequest = 'storage.sweep'

/** Sweeps the team's storage at an administrator's request, and records the result. */
export async function sweepOnRequest(services: SweepServices, caller: Caller, input: SweepInput): Promise<SweepReport> {
  const report = await sweepTeam(services, caller, input)
  await record(services, caller, report)
  return report
}

/** The hourly sweep of a team: one hour of grace, and no regeneration, because downloads regenerate on demand. */
export async function sweepHourly(services: SweepServices, owner: Owner): Promise<SweepReport> {
  const caller = { owner, requestId: sweepRequest }
  const report = await sweepTeam(services, caller, { dryRun: false, graceSeconds: 3600, heal: false })
  if (Object.values(report.counts).some((count) => count > 0)) {
    await record(services, caller, report)
    services.logger.info({ team: owner.teamId, ...report.counts, deleted: report.deleted }, 'storage swept')
  }
  return report
}

async function record({ db }: SweepServices, { owner, requestId }: Caller, report: SweepReport): Promise<void> {
  const { dryRun, counts, deleted, settled, healed } = report
  const data = { dryRun, ...counts, deleted, settled, healed }
  const subject = { type: 'team' as const, id: owner.teamId }
  await appendAuditEvents(db, owner, [{ type: 'storage.checked', requestId, subject, data }])
}
