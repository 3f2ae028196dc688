import { announceObjects, type Db, type NewObject, objectsOfKeys, type Owner } from '@dossier/db'
import { RunWorkspace, WorkspaceError } from '@dossier/workspace'
import type { RunFile } from '../../rendering/files.ts'
import type { Storage } from '../../floor/storage.ts'
import { removeObjects } from './delete-objects.ts'

/** The files of a run to store. */
interface RunObjects {
  owner: Owner
  runUuid: string
  files: readonly RunFile[]
}

/**
 * Announces all objects of a run before putting the first, so that everything a crash leaves behind has a row. Returns
 * false if the run has ended in the meantime; then nothing may be put.
 */
export async function announceRun(db: Db, { owner, runUuid, files }: RunObjects): Promise<boolean> {
  const progress = { step: 'storing', done: 0, total: files.length, documentType: null }
  const objects = files.map((file) => originalOf(runUuid, file))
  return (await announceObjects(db, owner, objects, { run: { id: runUuid, progress } })).length > 0
}

function originalOf(runUuid: string, { driver, key, contentType, size, sha256 }: RunFile): NewObject {
  return { driver, key, runUuid, role: 'original', contentType, byteSize: size, sha256 }
}

/**
 * Puts and verifies the objects of a run. Tries all of them; throws an error that names those not stored. Stored
 * objects stay announced; putting them again is idempotent.
 */
export async function putRun(
  { storage }: { storage: Storage },
  { owner, runUuid, files }: RunObjects,
  signal: AbortSignal,
): Promise<void> {
  const workspace = new RunWorkspace({ driver: storage.current, teamId: owner.teamId, runId: runUuid })
  const batch = files.map(({ area, name, contentType, sha256, bytes }) => {
    return { area, name, contentType, sha256, body: bytes }
  })
  const failed = (await workspace.saveMany(batch, { signal })).flatMap(({ name, error }) =>
    error === null ? [] : [{ name, error }],
  )
  const [first] = failed
  if (first === undefined) return
  const names = failed.map(({ name, error }) => `${name} (${error.code})`).join(', ')
  const message = `${failed.length} of ${files.length} files of the run could not be stored: ${names}.`
  throw new WorkspaceError(first.error.code, message, { cause: first.error })
}

/** Removes the stored objects of a run whose person was erased concurrently. */
export async function removeUnwanted(
  services: { db: Db; storage: Storage },
  { owner, files }: RunObjects,
): Promise<void> {
  const keys = files.map(({ key }) => key)
  const unwanted = await objectsOfKeys(services.db, owner, keys, ['deleting', 'deleted'])
  const { name } = services.storage.current
  const objects = unwanted.filter(({ driver }) => driver === name).map(({ key }) => key)
  await removeObjects(services, owner, { driver: name, keys: objects, again: true })
}
