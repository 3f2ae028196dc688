import type { MovableObject, Refusal } from '@dossier/db'
import { type Body, discardBody, readAll, type StorageDriver, WorkspaceError } from '@dossier/workspace'

type Recorded = Pick<MovableObject, 'key' | 'byteSize' | 'sha256' | 'contentType'>

/** What is no larger goes in one piece: a driver may then try again by itself. Bytes. */
const inOnePiece = 4 * 1024 * 1024

interface Copying {
  source: StorageDriver
  target: StorageDriver
  signal: AbortSignal
}

/**
 * Copies an object from driver to driver and reads it back: null when the target holds the recorded bytes, else why it does
 * not. An outage is thrown: it says nothing about the object.
 */
export async function copyObject({ source, target, signal }: Copying, object: Recorded): Promise<Refusal | null> {
  const { key, contentType, sha256 } = object
  try {
    const opened = await openSource(source, object, signal)
    if (typeof opened === 'string') return opened
    await target.put(key, opened, { contentType, sha256, signal })
  } catch (error) {
    return refusalOf(error)
  }
  return checkObject(target, object, signal)
}

/** Reads an object to its end: null when it is what is recorded, else what is wrong. An outage is thrown. */
export async function checkObject(
  driver: StorageDriver,
  { key, byteSize, sha256 }: Recorded,
  signal: AbortSignal,
): Promise<'target_differs' | 'target_missing' | null> {
  try {
    const { info, body } = await driver.get(key, { sha256, signal })
    if (info.size !== byteSize) {
      await discardBody(body)
      return 'target_differs'
    }
    let size = 0
    for await (const chunk of body) size += chunk.byteLength
    return size === byteSize ? null : 'target_differs'
  } catch (error) {
    const refusal = refusalOf(error)
    return refusal === 'missing' ? 'target_missing' : 'target_differs'
  }
}

async function openSource(
  source: StorageDriver,
  { key, byteSize, sha256 }: Recorded,
  signal: AbortSignal,
): Promise<Body | Refusal> {
  const { info, body } = await source.get(key, { sha256, signal })
  if (info.size !== byteSize) {
    await discardBody(body)
    return 'wrong_size'
  }
  return bodyOf(byteSize, body)
}

/** A body as a put takes it best. What the put is told of the hash is compared with it, in one piece or as it streams by. */
export async function bodyOf(byteSize: number, body: AsyncIterable<Uint8Array>): Promise<Body> {
  return byteSize <= inOnePiece ? readAll(body) : body
}

/** What an error says about the object that it came with; one that speaks of the service, or of nothing known, is thrown. */
function refusalOf(error: unknown): Refusal {
  if (!(error instanceof WorkspaceError)) throw error
  switch (error.code) {
    case 'not_found':
      return 'missing'
    case 'integrity':
      return 'wrong_bytes'
    case 'invalid_argument':
    case 'invalid_key':
    case 'exists':
    case 'unsupported':
      return 'refused'
    case 'unavailable':
    case 'denied':
    case 'misconfigured':
    case 'missing_dependency':
    case 'no_space':
    case 'aborted':
    case 'invalid_range':
    case 'unknown':
      throw error
  }
}
