import { announceCopies, flipObjects, moveObjects, type MovableObject, type Refusal } from '@dossier/db'
import { removeObjects, atOnce, checkObject, copyObject } from '../objects/index.ts'
import type { Mover } from './job.ts'

/**
 * Copies a batch of originals, then, in one transaction with the counts, the cursor and the audit events, promotes the
 * verified copies to originals. Removes copies that were not promoted. Returns the number of objects processed. On an
 * outage, commits what was copied before it and then throws; if `mayCount` throws, rolls everything back and rethrows.
 */
export async function moveBatch(
  job: Mover,
  { objects, cursor }: { objects: readonly MovableObject[]; cursor: string | null },
): Promise<number> {
  const copied: MovableObject[] = []
  const refused: { object: MovableObject; reason: Refusal }[] = []
  const announced = await announce(
    job,
    objects.filter((object) => !hasCopy(object)),
  )
  // An object that is being deleted there has to be gone first; the next pass handles it.
  const possible = objects.filter((object) => hasCopy(object) || announced.has(object.key))
  const outage = await atOnce(possible, job.concurrency, async (object) => {
    job.stopping.throwIfAborted()
    const reason = await bring(job, object)
    if (reason === null) copied.push(object)
    else refused.push({ object, reason })
  })
  const done = await flip(job, { copied, refused, cursor: outage === null ? cursor : null })
  const counted = new Set(done)
  await takeBack(job, [...copied.filter((one) => !counted.has(one)), ...refused.map(({ object }) => object)])
  if (outage !== null) throw outage.failure
  return done.length + refused.length
}

/** An existing copy, from a mirror or from before a rollback, is only read. */
function hasCopy({ otherState, otherRole }: MovableObject): boolean {
  return otherState === 'stored' && otherRole === 'copy'
}

async function bring(job: Mover, object: MovableObject): Promise<Refusal | null> {
  const { from: source, to: target, stopping: signal } = job
  if (hasCopy(object)) {
    if ((await checkObject(target, object, signal)) === null) return null
    const announced = await announce(job, [object])
    if (!announced.has(object.key)) return 'refused'
  }
  return copyObject({ source, target, signal }, object)
}

function announce({ services, owner, to }: Mover, objects: readonly MovableObject[]): Promise<Set<string>> {
  return announceCopies(services.db, owner, to.name, objects)
}

interface Copied {
  copied: readonly MovableObject[]
  refused: readonly { object: MovableObject; reason: Refusal }[]
  cursor: string | null
}

async function flip(job: Mover, { copied, refused, cursor }: Copied): Promise<MovableObject[]> {
  const { services, owner, from, to } = job
  let counts = false
  try {
    return await services.db.transaction(async (tx) => {
      await job.mayCount(tx)
      counts = true
      const done = await flipObjects(tx, owner, { from: from.name, to: to.name, objects: copied })
      await job.record(tx, { done, refused, cursor })
      return done
    })
  } catch (error) {
    if (!counts) await takeBack(job, [...copied, ...refused.map(({ object }) => object)])
    throw error
  }
}

/** Deletes unused copies: of refused objects, or of objects erased while they were copied. */
async function takeBack({ services, owner, to }: Mover, objects: readonly MovableObject[]): Promise<void> {
  const keys = objects.map(({ key }) => key)
  await moveObjects(services.db, owner, { driver: to.name, keys, from: ['pending'], to: 'deleting' })
  // An erasure may have recorded the deletion of a copy before the copy existed.
  await removeObjects(services, owner, { driver: to.name, keys, again: true })
}

/** Removes what an ended migration was copying when its process died: it had announced the batch after its cursor. */
export async function takeBackCutOff(job: Mover, objects: readonly MovableObject[]): Promise<void> {
  await takeBack(
    job,
    objects.filter(({ otherState, otherRole }) => otherState === 'pending' && otherRole === 'copy'),
  )
}
