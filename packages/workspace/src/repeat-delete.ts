import type { KeyFailure, StorageDriver, StorageErrorCode } from './driver.ts'
import { WorkspaceError } from './errors.ts'

/** How to make attempts, and how to map the error of the last one. */
interface Attempts {
  make: (attempt: (signal: AbortSignal) => Promise<void>) => Promise<void>
  codeOf: (error: unknown) => StorageErrorCode
}

/**
 * Deletes keys in several attempts, each for the keys that earlier ones left because the service was unavailable. Returns the keys left at
 * the end; throws if no key was dealt with, or if the caller aborted.
 */
export async function deleteInAttempts(
  driver: StorageDriver,
  keys: readonly string[],
  { make, codeOf }: Attempts,
): Promise<readonly KeyFailure[]> {
  const refused: KeyFailure[] = []
  let left = keys
  try {
    await make(async (signal) => {
      const failures = await driver.delete(left, { signal })
      // Ignores the result of an attempt that has timed out, because the next one is already running.
      signal.throwIfAborted()
      const away = failures.filter(({ code }) => code === 'unavailable')
      refused.push(...failures.filter(({ code }) => code !== 'unavailable'))
      left = away.map(({ key }) => key)
      const [first] = away
      if (first === undefined) return
      const message = `Storage driver ${driver.name} left ${away.length} of ${keys.length} objects; try again later.`
      throw new WorkspaceError('unavailable', message, { cause: first.cause })
    })
    return refused
  } catch (cause) {
    const code = codeOf(cause)
    if (left.length === keys.length || code === 'aborted') throw cause
    return [...refused, ...left.map((key) => ({ key, code, cause }))]
  }
}
