import { allCriteria, countedVerdict, type CriterionResult, type Override } from '@dossier/matching'
import { ApiError } from '../../errors.ts'
import type { OverrideInput } from './inputs.ts'
import type { Services, Caller } from '../../context.ts'
import type { CreatedRun } from '../run-view.ts'
import { type DecidableRun, type DecisionEvent, findDecidable, makeVersion } from './new-version.ts'

/**
 * Creates a new version of a run with a person's decisions beside the computed verdicts; keeps earlier decisions on
 * other criteria. Throws `stale_criterion` if the text of a criterion has changed, and `superseded` if the run has a
 * newer version.
 */
export async function overrideVerdicts(services: Services, caller: Caller, input: OverrideInput): Promise<CreatedRun> {
  const origin = await findDecidable(services, caller.owner, input.runId)
  const criteria = criteriaOf(origin, input.decisions)
  const at = services.now().toISOString()
  const decided = input.decisions.map((one): Override => ({ ...one, author: input.author, at }))
  const pointers = new Set(decided.map(({ pointer }) => pointer))
  const kept = origin.inputs.overrides.filter(({ pointer }) => !pointers.has(pointer))
  const overrides = [...kept, ...decided].toSorted((a, b) => compare(a.pointer, b.pointer))
  const events = decided.map((one) => eventOf(one, criteria.get(one.pointer), origin.run.id))
  return makeVersion(services, caller, { origin, overrides, events, key: input.idempotencyKey ?? null })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The decided criteria, by pointer; reports all missing or changed ones at once. */
function criteriaOf({ run, match }: DecidableRun, decisions: OverrideInput['decisions']): Map<string, CriterionResult> {
  const known = new Map(allCriteria(match).map((one) => [one.pointer, one]))
  const stale = decisions.filter(({ pointer, criterion }) => known.get(pointer)?.criterion !== criterion)
  if (stale.length === 0) return known
  const told = stale.map(({ pointer, criterion }) => {
    const now = known.get(pointer)?.criterion
    return now === undefined ? `${pointer} is not a criterion` : `${pointer} is “${now}”, not “${criterion}”`
  })
  const message = `In run ${run.runId}, ${told.join('; ')}. Reload the criteria and send their current wording.`
  throw new ApiError('stale_criterion', message)
}

/** Omits the reason and the name, because the audit log contains no personal data. */
function eventOf(
  { pointer, verdict }: Override,
  criterion: CriterionResult | undefined,
  repeatOf: string,
): DecisionEvent {
  const before = criterion === undefined ? null : countedVerdict(criterion)
  const changes = [{ field: 'verdict', before, after: verdict }]
  return { type: 'criterion.overridden', data: { repeatOf, pointer, machine: criterion?.verdict ?? '', changes } }
}
