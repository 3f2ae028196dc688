import { appendAuditEvents, objectsOfKeys, type Owner, settleObjects } from '@dossier/db'
import { type CopyToMake, copiesToMake } from '@dossier/db/mirror'
import { ApiError } from '../../errors.ts'
import { atOnce, copyObject, removeObjects } from '../objects/index.ts'
import type { MirrorJob } from './mirror-queue.ts'
import type { Services } from '../../context.ts'

type CopyServices = Pick<Services, 'db' | 'storage' | 'logger'>

const width = 4

/**
 * Creates a run's announced copies on a mirror, verifies them and records the intact ones. Throws if some could not be
 * created, so that the queue retries later.
 */
export async function copyRun(services: CopyServices, job: MirrorJob, signal: AbortSignal): Promise<void> {
  const { runUuid, driver, requestId, ...owner } = job
  // A driver that is no longer a mirror gets no copies; announced ones stay announced.
  if (!services.storage.mirrors.includes(driver)) return
  const objects = await copiesToMake(services.db, owner, job)
  const target = await services.storage.named(driver)
  const made: CopyToMake[] = []
  const ended = await atOnce(objects, width, async (object) => {
    const source = await services.storage.named(object.source)
    const refusal = await copyObject({ source, target, signal }, object)
    if (refusal === null) made.push(object)
    else services.logger.warn({ run: runUuid, driver, refusal }, 'a copy could not be made')
  })
  await settle(services, { owner, requestId }, { runUuid, driver, made })
  if (ended !== null) throw new Error('The mirror did not receive all copies.', { cause: ended.failure })
  // A lost or damaged original is healed when it is read; its copy is created then.
  if (made.length < objects.length) throw new ApiError('storage_unavailable', 'Some originals could not be copied.')
}

async function settle(
  services: CopyServices,
  { owner, requestId }: { owner: Owner; requestId: string },
  { runUuid, driver, made }: { runUuid: string; driver: string; made: readonly CopyToMake[] },
): Promise<void> {
  if (made.length === 0) return
  const settled = await services.db.transaction(async (tx) => {
    const keys = await settleObjects(
      tx,
      owner,
      made.map(({ key, sha256 }) => ({ driver, key, sha256 })),
    )
    const known = new Set(keys)
    const bytes = made.reduce((sum, { key, byteSize }) => sum + (known.has(key) ? byteSize : 0), 0)
    const data = { driver, objects: keys.length, bytes }
    const event = { type: 'storage.copied' as const, requestId, subject: { type: 'run' as const, id: runUuid }, data }
    if (keys.length > 0) await appendAuditEvents(tx, owner, [event])
    return known
  })
  const rest = made.filter(({ key }) => !settled.has(key)).map(({ key }) => key)
  await removeUnwanted(services, owner, { driver, keys: rest })
}

/** A copy of a file deleted in the meantime must not stay. */
async function removeUnwanted(
  services: CopyServices,
  owner: Owner,
  { driver, keys }: { driver: string; keys: readonly string[] },
): Promise<void> {
  const gone = await objectsOfKeys(services.db, owner, keys, ['deleting', 'deleted'])
  const unwanted = gone.filter((object) => object.driver === driver).map(({ key }) => key)
  await removeObjects(services, owner, { driver, keys: unwanted, again: true })
}
