import { discardBody, type StorageDriver, WorkspaceError } from '@dossier/workspace'

/** What is recorded about an object. */
interface RecordedObject {
  key: string
  byteSize: number
  sha256: string
}

/**
 * Reads an object to its end and reports whether it matches its record, differs or is missing. Throws if it cannot be
 * read.
 */
export async function verifyObject(
  driver: StorageDriver,
  { key, byteSize, sha256 }: RecordedObject,
): Promise<'same' | 'other' | 'missing'> {
  try {
    const { info, body } = await driver.get(key, { sha256 })
    if (info.size !== byteSize) {
      await discardBody(body)
      return 'other'
    }
    let size = 0
    for await (const chunk of body) size += chunk.byteLength
    return size === byteSize ? 'same' : 'other'
  } catch (error) {
    if (error instanceof WorkspaceError && error.code === 'not_found') return 'missing'
    if (error instanceof WorkspaceError && error.code === 'integrity') return 'other'
    throw error
  }
}
