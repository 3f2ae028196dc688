import { announceObjects, type Db, type NewObject, objectsOfKeys, type Owner } from '@dossier/db'
import { RunWorkspace, WorkspaceError } from '@dossier/workspace'
import type { RunFile } from '../../rendering/files.ts'
import type { Storage } from '../../floor/storage.ts'
import { removeObjects } from './delete-objects.ts'

/** The files of a run on their way into the storage. */
interface RunObjects {
  owner: Owner
  runUuid: string
  files: readonly RunFile[]
}

/**
 * Announces the objects of a run, all at once, before the first of them is put: whatever a crash leaves behind has a row. False
 * when the run has ended meanwhile; nothing is to be put then.
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
 * Puts the objects of a run, and verifies each of them. All are tried; throws when one is not stored, and names those. What was put
 * stays announced, and is the same when it is put again.
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

/** Removes what was put of a run whose person was erased at the same time. */
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
