import { appendAuditEvents, barHolds, type DueDocument, heldDocuments, lockForTier, recordTier } from '@dossier/db'
import { type StorageTier, WorkspaceError } from '@dossier/workspace'
import { atOnce } from '../objects/index.ts'
import type { Services, Caller } from '../../context.ts'
import type { RetainedDocument } from './retention-view.ts'

type TierServices = Pick<Services, 'db' | 'storage' | 'logger'>
/** The outcome for a document. */
type Became = Pick<RetainedDocument, 'outcome' | 'reason' | 'message'>

/** Documents of one driver to move to another of its tiers. */
interface Retiering {
  policy: string
  driver: string
  tier: StorageTier
  documents: readonly DueDocument[]
}

const runsAtOnce = 4
const moved: Became = { outcome: 'moved', reason: null, message: null }

/**
 * Moves documents to another tier of their driver, run by run, each document on its own: one that the driver refuses is
 * reported and left alone. A hold placed in the meantime takes precedence. Returns the outcome for each document.
 */
export async function tierDue(
  services: TierServices,
  caller: Caller,
  retiering: Retiering,
): Promise<Map<string, Became>> {
  const became = new Map<string, Became>()
  const runs = [...Map.groupBy(retiering.documents, ({ runUuid }) => runUuid).values()]
  const ended = await atOnce(runs, runsAtOnce, async (documents) => {
    for (const [id, one] of await tierRun(services, caller, { ...retiering, documents })) became.set(id, one)
  })
  if (ended !== null) throw ended.failure
  return became
}

/** Calls the service while the rows are locked, so that the rows record what the service did. */
async function tierRun(
  { db, storage, logger }: TierServices,
  caller: Caller,
  { policy, driver, tier, documents }: Retiering,
): Promise<Map<string, Became>> {
  const { owner } = caller
  const opened = await storage.named(driver)
  return db.transaction(async (tx) => {
    await barHolds(tx, owner)
    const ids = documents.map(({ documentId }) => documentId)
    const held = await heldDocuments(tx, owner, ids)
    const keys = documents.filter(({ documentId }) => !held.has(documentId)).map(({ key }) => key)
    const before = await lockForTier(tx, owner, { driver, keys, tier })
    const moveOne = async ({ documentId, key }: DueDocument): Promise<Became> => {
      if (held.has(documentId)) return { outcome: 'held', reason: null, message: null }
      if (!before.has(key)) return { outcome: 'failed', reason: 'changed_meanwhile', message: null }
      try {
        await opened.setTier(key, tier)
        return moved
      } catch (error) {
        if (!(error instanceof WorkspaceError)) throw error
        logger.warn({ policy, driver, tier, code: error.code }, 'a document could not be moved to another tier')
        return { outcome: 'failed', reason: error.code, message: error.message }
      }
    }
    const told = await Promise.all(documents.map(async (one) => [one, await moveOne(one)] as const))
    const done = told.filter(([, { outcome }]) => outcome === 'moved').map(([document]) => document)
    await recordTier(tx, owner, { driver, keys: done.map(({ key }) => key), tier })
    await appendAuditEvents(tx, owner, eventsOf({ policy, driver, tier, before, done }, caller))
    return new Map(told.map(([{ documentId }, one]) => [documentId, one]))
  })
}

interface Done extends Omit<Retiering, 'documents'> {
  /** Tiers by key. */
  before: ReadonlyMap<string, string | null>
  done: readonly DueDocument[]
}

/** One event for each tier that documents of the run come from. */
function eventsOf({ policy, driver, tier, before, done }: Done, { requestId }: Caller) {
  return [...Map.groupBy(done, ({ key }) => before.get(key) ?? null)].map(([from, files]) => ({
    type: 'retention.moved' as const,
    requestId,
    subject: { type: 'run' as const, id: files[0]?.runUuid ?? '' },
    data: {
      policy,
      driver,
      objects: files.length,
      bytes: files.reduce((sum, { byteSize }) => sum + byteSize, 0),
      changes: [{ field: 'tier', before: from, after: tier }],
    },
  }))
}
