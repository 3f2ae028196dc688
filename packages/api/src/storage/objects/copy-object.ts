import type { MovableObject, Refusal } from '@dossier/db'
import { type Body, discardBody, readAll, type StorageDriver, WorkspaceError } from '@dossier/workspace'

type Recorded = Pick<MovableObject, 'key' | 'byteSize' | 'sha256' | 'contentType'>

/** Largest object sent in one piece, which lets a driver retry by itself. Bytes. */
const inOnePiece = 4 * 1024 * 1024

interface Copying {
  source: StorageDriver
  target: StorageDriver
  signal: AbortSignal
}

/**
 * Copies an object between drivers and reads it back: null if the target holds the recorded bytes, else the reason why
 * not. Throws on an outage, which says nothing about the object.
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

/** Reads an object to its end: null if it matches its record, else what is wrong. Throws on an outage. */
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

/** The best form of a body for a put, which checks the body against the given hash, whole or while it streams. */
export async function bodyOf(byteSize: number, body: AsyncIterable<Uint8Array>): Promise<Body> {
  return byteSize <= inOnePiece ? readAll(body) : body
}

/** What an error reveals about its object; rethrows an error that concerns the service or is unknown. */
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
