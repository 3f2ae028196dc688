import { type MovableObject, type Refusal, releaseCopies } from '@dossier/db'
import { removeObjects, atOnce, checkObject } from '../objects/index.ts'
import { type MoveJob, recordOutcome, stillRunning } from './job.ts'

/**
 * Deletes the copies that a migration left on its source. First reads each original to its end, and keeps the copy if
 * the original is damaged. Returns the number of objects processed. Throws on an outage, and `MigrationEnded`; the next
 * pass finishes what was begun.
 */
export async function deleteBatch(
  job: MoveJob,
  { objects, cursor }: { objects: readonly MovableObject[]; cursor: string | null },
): Promise<number> {
  const { services, owner, row, from, to, stopping } = job
  const whole: MovableObject[] = []
  const refused: { object: MovableObject; reason: Refusal }[] = []
  const outage = await atOnce(objects, row.concurrency, async (object) => {
    stopping.throwIfAborted()
    const reason = await checkObject(to, object, stopping)
    if (reason === null) whole.push(object)
    else refused.push({ object, reason })
  })
  const released = await services.db.transaction(async (tx) => {
    await stillRunning(tx, job)
    return releaseCopies(tx, owner, { copy: from.name, original: to.name, objects: whole })
  })
  await services.db.transaction(async (tx) => {
    await stillRunning(tx, job)
    const keys = released.map(({ key }) => key)
    await removeObjects({ ...services, db: tx }, owner, { driver: from.name, keys })
    await recordOutcome(tx, job, { done: released, refused, cursor: outage === null ? cursor : null })
  })
  if (outage !== null) throw outage.failure
  return released.length + refused.length
}
