import { archivedObjects, openArchive, type ReadObject } from '@dossier/backup'
import { announceObjects, objectPlans, type ObjectPlan, type Owner, settleObjects } from '@dossier/db'
import { bodyOf, verifyObject } from '../storage/objects/index.ts'
import { inOrder } from './in-order.ts'
import type { Installation } from './open-installation.ts'

const batchSize = 50
const ahead = { objects: 4, bytes: 4 * 1024 * 1024 }

/** The outcome for the objects of an archive. */
export interface RestoredObjects {
  /** Stored and verified. */
  stored: number
  /** Already stored, with the archive's bytes. */
  present: number
  /** Objects that were permanently deleted, or whose person was erased, since the backup. */
  skipped: number
  bytes: number
}

interface Options {
  path: string
  signal: AbortSignal | undefined
  progress: ((done: RestoredObjects) => void) | undefined
}

/** Stores the objects of an archive where the rows place them; leaves existing ones alone. */
export async function restoreObjects(
  installation: Installation,
  { path, signal, progress }: Options,
): Promise<RestoredObjects> {
  const done: RestoredObjects = { stored: 0, present: 0, skipped: 0, bytes: 0 }
  const reader = await openArchive(path)
  try {
    const planned = plansOf(installation, archivedObjects(reader))
    const work = ({ object, plan }: Planned) => restoreOne(installation, object, plan)
    for await (const [{ object }, outcome] of inOrder(planned, work, { ...ahead, sizeOf: (one) => one.object.size })) {
      signal?.throwIfAborted()
      done[outcome] += 1
      if (outcome === 'stored') done.bytes += object.size
      progress?.(done)
    }
  } finally {
    await reader.close()
  }
  return done
}

interface Planned {
  object: ReadObject
  /** Null for an object that no document here refers to. */
  plan: ObjectPlan | null
}

async function* plansOf({ db }: Installation, objects: AsyncIterable<ReadObject>): AsyncGenerator<Planned> {
  for await (const batch of batched(objects)) {
    for (const [teamId, ofTeam] of Map.groupBy(batch, (object) => object.teamId)) {
      const ids = ofTeam.map(({ id }) => id)
      const plans = new Map((await objectPlans(db, teamId, ids)).map((plan) => [plan.documentId, plan]))
      for (const object of ofTeam) yield { object, plan: plans.get(object.id) ?? null }
    }
  }
}

async function* batched<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function restoreOne(
  { db, storage }: Installation,
  object: ReadObject,
  plan: ObjectPlan | null,
): Promise<'stored' | 'present' | 'skipped'> {
  if (plan === null || plan.state === 'deleting' || plan.state === 'deleted') return 'skipped'
  const driver = await storage.named(plan.driver)
  if (plan.state === 'stored' && (await verifyObject(driver, plan)) === 'same') return 'present'
  // No particular user: these queries use only the team.
  const owner: Owner = { teamId: object.teamId, userId: object.teamId }
  const { key, runUuid, contentType, byteSize, sha256 } = plan
  const row = { driver: plan.driver, key, runUuid, role: 'original' as const, contentType, byteSize, sha256 }
  if ((await announceObjects(db, owner, [row], { revive: false })).length === 0) return 'skipped'
  await driver.put(key, await bodyOf(object.size, object.chunks()), { contentType, sha256 })
  const settled = await settleObjects(db, owner, [row])
  if (settled.length > 0) return 'stored'
  // Erased while it was being stored.
  await driver.delete([key])
  return 'skipped'
}
