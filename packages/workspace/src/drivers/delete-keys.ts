import type { KeyFailure, StorageErrorCode } from '../driver.ts'
import { inLanes } from './lanes.ts'

interface How {
  code: (error: unknown) => StorageErrorCode
  signal: AbortSignal | undefined
}

/** Deletes keys one by one, several at a time, and returns those that failed. Stops trying once the service is unavailable. */
export async function deleteEach(
  keys: readonly string[],
  { width, code, signal }: How & { width: number },
  work: (key: string) => Promise<unknown>,
): Promise<KeyFailure[]> {
  const failures: KeyFailure[] = []
  let outage: Omit<KeyFailure, 'key'> | undefined
  await inLanes(keys, width, async (key) => {
    if (outage !== undefined) {
      failures.push({ key, ...outage })
      return
    }
    try {
      await work(key)
    } catch (cause) {
      signal?.throwIfAborted()
      const failure = { code: code(cause), cause }
      if (failure.code === 'unavailable') outage = failure
      failures.push({ key, ...failure })
    }
  })
  return failures
}

/**
 * Deletes keys in batches, for a service that accepts many at once, and returns those that failed. If a batch fails as a whole, its keys
 * and all later ones are returned as failed; if it is the first batch, throws.
 */
export async function deleteInBatches(
  keys: readonly string[],
  { size, code, signal }: How & { size: number },
  work: (some: readonly string[]) => Promise<readonly KeyFailure[]>,
): Promise<KeyFailure[]> {
  const failures: KeyFailure[] = []
  for (let start = 0; start < keys.length; start += size) {
    try {
      failures.push(...(await work(keys.slice(start, start + size))))
    } catch (cause) {
      signal?.throwIfAborted()
      if (start === 0) throw cause
      return [...failures, ...keys.slice(start).map((key) => ({ key, code: code(cause), cause }))]
    }
  }
  return failures
}
