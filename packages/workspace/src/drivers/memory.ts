import { z } from 'zod'
import { type Bytes, type ObjectInfo, type StorageDriver, storageTiers } from '../driver.ts'
import { sha256Of } from '../digest.ts'
import { WorkspaceError } from '../errors.ts'
import { spanOf } from '../range.ts'
import { abortable, chunksOf, readAll } from '../stream.ts'

/** There are no variables. */
export const schema = z.object({})

/** A driver over a Map, lost when the process ends; for tests and demos. `objects` lets a test look inside. */
export async function open(
  _variables: z.output<typeof schema> = {},
  objects = new Map<string, { bytes: Bytes; info: ObjectInfo }>(),
): Promise<StorageDriver> {
  const find = (key: string) => {
    const found = objects.get(key)
    if (!found) throw new WorkspaceError('not_found', `Object ${key} is not in memory.`)
    return found
  }
  return {
    name: 'memory',
    capabilities: { signedUrls: false, ranges: true, exclusiveCreate: true, durable: false, tiers: storageTiers },
    async put(key, body, { contentType, exclusive, signal }) {
      // A copy, because the caller may change its bytes afterwards.
      const bytes = (await readAll(abortable(chunksOf(body), signal))).slice()
      if (exclusive && objects.has(key)) throw new WorkspaceError('exists', `Object ${key} is in memory already.`)
      const info = { key, size: bytes.byteLength, contentType, sha256: sha256Of(bytes) }
      objects.set(key, { bytes, info: { ...info, tier: 'hot' } })
      return { ...info }
    },
    async get(key, { range } = {}) {
      const { bytes, info } = find(key)
      const { start, endExclusive } = spanOf(range, bytes.byteLength)
      return { info: { ...info }, body: chunksOf(bytes.slice(start, endExclusive)) }
    },
    stat: async (key) => ({ ...find(key).info }),
    async list(prefix, { after = '', limit = 1000 } = {}) {
      const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after)
      const page = keys.toSorted().slice(0, limit)
      return { items: page.map((key) => ({ ...find(key).info })), more: keys.length > page.length }
    },
    async delete(keys) {
      for (const key of keys) objects.delete(key)
      return []
    },
    async copy(from, to) {
      const { bytes, info } = find(from)
      objects.set(to, { bytes, info: { ...info, key: to } })
      return { ...info, key: to }
    },
    signedUrl: (key) => Promise.reject(new WorkspaceError('unsupported', `Memory has no URL for ${key}.`)),
    async setTier(key, tier) {
      const { bytes, info } = find(key)
      objects.set(key, { bytes, info: { ...info, tier } })
      return { ...info, tier }
    },
    code: () => 'unknown',
    close: async () => objects.clear(),
  }
}
