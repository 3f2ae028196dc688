import type { KeyFailure, StorageDriver, StorageErrorCode } from './driver.ts'
import { WorkspaceError } from './errors.ts'

/** How attempts are made, and what the error of the last one means. */
interface Attempts {
  make: (attempt: (signal: AbortSignal) => Promise<void>) => Promise<void>
  codeOf: (error: unknown) => StorageErrorCode
}

/**
 * Deletes keys in several attempts, each for what those before it have left because the service was away. Gives what is left at the
 * end; throws when no key was dealt with, and when the caller gave up.
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
      // The answer of an attempt that is over is nobody's any more: another one is under way.
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
