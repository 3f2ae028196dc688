import { type Bytes, digestOf, readAll, type StorageDriver, WorkspaceError } from '@dossier/workspace'

/** What was recorded of an object. */
interface RecordedObject {
  key: string
  byteSize: number
  sha256: string
}

/** Reads an object to its end and says whether it is the recorded one, another one, or not there. Throws when it cannot be read. */
export async function verifyObject(
  driver: StorageDriver,
  { key, byteSize, sha256 }: RecordedObject,
): Promise<'same' | 'other' | 'missing'> {
  const bytes = await readOrTell(driver, key)
  if (bytes === 'missing' || bytes === 'other') return bytes
  return bytes.byteLength === byteSize && digestOf(bytes).sha256 === sha256 ? 'same' : 'other'
}

async function readOrTell(driver: StorageDriver, key: string): Promise<Bytes | 'other' | 'missing'> {
  try {
    return await readAll((await driver.get(key)).body)
  } catch (error) {
    if (error instanceof WorkspaceError && error.code === 'not_found') return 'missing'
    if (error instanceof WorkspaceError && error.code === 'integrity') return 'other'
    throw error
  }
}
