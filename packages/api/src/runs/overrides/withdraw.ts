import { allCriteria } from '@dossier/matching'
import { ApiError } from '../../errors.ts'
import type { WithdrawOverrideInput } from './inputs.ts'
import type { Services, Caller } from '../../context.ts'
import type { CreatedRun } from '../run-view.ts'
import { type DecisionEvent, findDecidable, makeVersion } from './new-version.ts'

/**
 * Creates a new version of a run without the decision at a pointer, so that the computed verdict applies again; also
 * withdraws a decision that no longer applies. Throws `not_found` if there is none, and `superseded` if the run has a
 * newer version.
 */
export async function withdrawOverride(
  services: Services,
  caller: Caller,
  { runId, pointer, idempotencyKey }: WithdrawOverrideInput,
): Promise<CreatedRun> {
  const origin = await findDecidable(services, caller.owner, runId)
  const { run, inputs, match } = origin
  const withdrawn = inputs.overrides.find((one) => one.pointer === pointer)
  if (withdrawn === undefined) {
    throw new ApiError('not_found', `Run ${run.runId} has no decision at ${pointer}.`)
  }
  const machine = allCriteria(match).find((one) => one.pointer === pointer && one.override !== undefined)
  const changes = [{ field: 'verdict', before: withdrawn.verdict, after: machine?.verdict ?? null }]
  const event: DecisionEvent = { type: 'criterion.override_withdrawn', data: { repeatOf: run.id, pointer, changes } }
  const overrides = inputs.overrides.filter((one) => one !== withdrawn)
  return makeVersion(services, caller, { origin, overrides, events: [event], key: idempotencyKey ?? null })
}
