import { driversOfTeam, type Owner, storageUsageOf } from '@dossier/db'
import { toApiError } from '../../errors.ts'
import type { SweepInput } from './inputs.ts'
import { logError } from '../../floor/log-error.ts'
import type { Caller } from '../../context.ts'
import { type SweepFinding, sweepFindingKinds, type SweepReport } from './sweep-view.ts'
import { act } from './act.ts'
import type { Sweep, SweepServices } from './sweep.ts'
import { findInSpan } from './find.ts'
import { confirmMissing } from './confirm-missing.ts'
import { spansOf } from './spans.ts'

export type { SweepServices } from './sweep.ts'

/** Maximum number of findings listed in a report. */
const mostListed = 500

/**
 * Compares a team's objects with their rows, on every driver that rows name and on the one for new files, and repairs
 * what a crash has left behind. A failing driver does not stop the others. Never touches work in progress.
 */
export async function sweepTeam(services: SweepServices, caller: Caller, input: SweepInput): Promise<SweepReport> {
  const { dryRun, graceSeconds, heal } = input
  const before = new Date(services.now().getTime() - graceSeconds * 1000)
  const report = emptyReport(input)
  for (const name of await driversToSweep(services, caller.owner)) {
    const told: SweepReport['drivers'][number] = { name, objects: 0, code: null }
    report.drivers.push(told)
    try {
      const driver = await services.storage.named(name)
      await sweepDriver(services, { caller, driver, before, dryRun, heal }, (found, objects) => {
        told.objects += objects
        for (const one of found) add(report, one)
      })
    } catch (error) {
      services.logger.warn({ driver: name, error: logError(error) }, 'a storage sweep did not complete')
      told.code = codeOf(services, error)
    }
  }
  return report
}

/**
 * The driver for new files and those named by rows, except a driver that is no longer configured and has only rows of
 * deleted objects.
 */
async function driversToSweep({ db, storage }: SweepServices, owner: Owner): Promise<Set<string>> {
  const held = new Set((await storageUsageOf(db, owner)).map(({ driver }) => driver))
  const usable = new Set(storage.available())
  const named = await driversOfTeam(db, owner)
  return new Set([storage.current.name, ...named.filter((name) => held.has(name) || usable.has(name))])
}

function emptyReport({ dryRun, graceSeconds }: SweepInput): SweepReport {
  const none = sweepFindingKinds.map((kind) => [kind, 0] as const)
  // `fromEntries` loses the type of the keys; every kind is present.
  const counts = Object.fromEntries(none) as SweepReport['counts']
  return { dryRun, graceSeconds, drivers: [], counts, deleted: 0, settled: 0, healed: 0, findings: [] }
}

async function sweepDriver(
  services: SweepServices,
  sweep: Sweep,
  tell: (findings: readonly SweepFinding[], objects: number) => void,
): Promise<void> {
  const { caller, driver, before } = sweep
  for await (const span of spansOf(driver, caller.owner.teamId)) {
    const seen = await findInSpan(services.db, caller.owner, { driver, span, before })
    const found = await confirmMissing(services.db, caller.owner, { driver, found: seen })
    tell([], span.objects.size + span.foreign.length)
    await act(services, sweep, found, (done) => tell(done, 0))
  }
}

function add(report: SweepReport, finding: SweepFinding): void {
  report.counts[finding.kind] += 1
  if (report.findings.length < mostListed) report.findings.push(finding)
  if (report.dryRun || finding.action === 'kept') return
  report[finding.action] += 1
}

function codeOf({ storage }: SweepServices, error: unknown): SweepReport['drivers'][number]['code'] {
  const code = toApiError(error)?.code
  return code === 'misconfigured' ? code : storage.current.code(error)
}
