import { documentsByIds, type DueDocument, type RetentionPolicy } from '@dossier/db'
import { type StorageErrorCode, storageTiers, WorkspaceError } from '@dossier/workspace'
import { toApiError } from '../../errors.ts'
import { logError } from '../../floor/log-error.ts'
import type { Services, Caller } from '../../context.ts'
import { retainedView, type RetainedDocument } from './retention-view.ts'
import { deleteUnlessHeld } from './delete-unless-held.ts'
import { moveDue } from './move-due.ts'
import { tierDue } from './tier-due.ts'

export type RetentionServices = Pick<Services, 'db' | 'storage' | 'logger' | 'now'>

/** Documents deleted or moved together. */
const batchSize = 100
/** Error codes that concern a driver, not one of its objects. */
const awayCodes: ReadonlySet<string | null> = new Set<StorageErrorCode>([
  'unavailable',
  'misconfigured',
  'missing_dependency',
  'no_space',
])

interface Batch {
  policy: RetentionPolicy
  due: readonly DueDocument[]
}

/** The work of a policy: `due` and what follows it, up to a limit. */
export interface Work extends Batch {
  limit: number
  /** What is due after a document, on drivers other than these. */
  behind(last: DueDocument, limit: number, without: readonly string[]): Promise<DueDocument[]>
}

/**
 * Deletes or moves up to `limit` documents of a policy; reports the outcome of each, and whether there are more. A
 * failure does not use up the limit; documents on a driver that does not respond wait for the next run.
 */
export async function carryOutPolicy(
  services: RetentionServices,
  caller: Caller,
  { policy, due, limit, behind }: Work,
): Promise<{ told: RetainedDocument[]; more: boolean }> {
  const told: RetainedDocument[] = []
  const away = new Set<string>()
  let [left, leftOut] = [limit, false]
  for (let waiting = due; ;) {
    const page = waiting.slice(0, left)
    const became = await carryOutPage(services, caller, { policy, due: page, away })
    told.push(...became)
    left -= became.filter(({ outcome }) => outcome !== 'failed').length
    const [last, isMore] = [page.at(-1), waiting.length > page.length]
    leftOut ||= became.length < page.length || (isMore && away.size > 0)
    if (last === undefined || left === 0 || !isMore) return { told, more: isMore || leftOut }
    waiting = await behind(last, left + 1, [...away])
  }
}

/** Skips documents on drivers found to be unavailable. */
async function carryOutPage(
  services: RetentionServices,
  caller: Caller,
  { policy, due, away }: Batch & { away: Set<string> },
): Promise<RetainedDocument[]> {
  const told: RetainedDocument[] = []
  for (const [driver, documents] of Map.groupBy(due, (one) => one.driver)) {
    for (let from = 0; from < documents.length && !away.has(driver); from += batchSize) {
      const batch = { policy, due: documents.slice(from, from + batchSize) }
      const { became, isAway } = await carryOut(services, caller, batch)
      told.push(...became)
      if (isAway) away.add(driver)
    }
  }
  return told
}

interface Done {
  became: RetainedDocument[]
  isAway: boolean
}

async function carryOut(services: RetentionServices, caller: Caller, batch: Batch): Promise<Done> {
  const { policy, due } = batch
  try {
    const became = await actions[policy.action](services, caller, batch)
    return { became, isAway: became.every(({ reason }) => awayCodes.has(reason)) }
  } catch (error) {
    const isAway = error instanceof WorkspaceError && awayCodes.has(error.code)
    // The batch failed before any decision: one document that cannot be deleted blocks the rest, so retry in halves.
    if (policy.action === 'delete' && due.length > 1 && !isAway) return halves(services, caller, batch)
    services.logger.warn({ policy: policy.name, error: logError(error) }, 'a policy could not be applied')
    const known = toApiError(error)
    const failed = { outcome: 'failed', reason: known?.code ?? 'unknown', message: known?.message ?? null } as const
    return { became: due.map((one) => retainedView(one, policy, failed)), isAway }
  }
}

async function halves(services: RetentionServices, caller: Caller, { policy, due }: Batch): Promise<Done> {
  const middle = Math.ceil(due.length / 2)
  const first = await carryOut(services, caller, { policy, due: due.slice(0, middle) })
  const second = await carryOut(services, caller, { policy, due: due.slice(middle) })
  return { became: [...first.became, ...second.became], isAway: first.isAway && second.isAway }
}

const actions = { delete: deleteAll, move: moveAll, tier: tierAll } as const satisfies Record<
  RetentionPolicy['action'],
  (services: RetentionServices, caller: Caller, batch: Batch) => Promise<RetainedDocument[]>
>

async function deleteAll(
  services: RetentionServices,
  caller: Caller,
  { policy, due }: Batch,
): Promise<RetainedDocument[]> {
  const { name } = policy
  const ids = due.map(({ documentId }) => documentId)
  const rows = await documentsByIds(services.db, caller.owner, ids)
  const { deleted, deleting, held } = await deleteUnlessHeld(services, caller, { documents: rows, policy: name })
  return due.map((one) => {
    const id = one.documentId
    if (held.has(id)) return retainedView(one, policy, { outcome: 'held' })
    // A decided document counts as deleted: nobody can read it any more, and the sweep deletes what a silent driver
    // kept.
    if (deleted.has(id) || deleting.has(id)) return retainedView(one, policy, { outcome: 'deleted' })
    return retainedView(one, policy, { outcome: 'failed', reason: 'changed_meanwhile' })
  })
}

/** The documents of a batch are on one driver. */
async function moveAll(
  services: RetentionServices,
  caller: Caller,
  { policy, due }: Batch,
): Promise<RetainedDocument[]> {
  const { name, target } = policy
  const from = due[0]?.driver ?? ''
  const refused = await moveDue(services, caller, { policy: name, from, to: target ?? '', documents: due })
  return due.map((one) => {
    const reason = refused.get(one.documentId) ?? null
    return retainedView(one, policy, { outcome: reason === null ? 'moved' : 'failed', reason })
  })
}

async function tierAll(
  services: RetentionServices,
  caller: Caller,
  { policy, due }: Batch,
): Promise<RetainedDocument[]> {
  const tier = storageTiers.find((known) => known === policy.target)
  const { driver } = policy.conditions
  if (tier === undefined || driver === undefined) throw new TypeError('A tier policy names a tier and its driver.')
  const became = await tierDue(services, caller, { policy: policy.name, driver, tier, documents: due })
  return due.map((one) => {
    const known = became.get(one.documentId)
    return retainedView(one, policy, known ?? { outcome: 'failed', reason: 'changed_meanwhile' })
  })
}
