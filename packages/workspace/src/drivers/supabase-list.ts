import type { SupabaseClient } from '@supabase/supabase-js'
import type { ObjectInfo, ObjectPage } from '../driver.ts'
import { unwrap } from './supabase-calls.ts'
import { walkKeys } from './walk.ts'

type Bucket = ReturnType<SupabaseClient['storage']['from']>

const pageSize = 1000
const keyName = /^[a-z0-9_.-]+$/

/**
 * Lists one page of keys in byte order. The service lists one folder at a time, in its own order, at most a page per request; so this walks
 * the folders, reading and sorting each one completely. It skips names outside the key grammar, such as the placeholder that the dashboard
 * puts into an empty folder.
 */
export async function listPage(
  bucket: Bucket,
  { prefix, after, limit }: { prefix: string; after: string; limit: number },
): Promise<ObjectPage> {
  const known = new Map<string, ObjectInfo>()
  const read = (folder: string) => readFolder(bucket, folder, known)
  const items: ObjectInfo[] = []
  for await (const key of walkKeys(read, { prefix, after })) {
    if (items.length === limit) return { items, more: true }
    const info = known.get(key)
    if (info) items.push(info)
  }
  return { items, more: false }
}

async function readFolder(bucket: Bucket, folder: string, known: Map<string, ObjectInfo>): Promise<string[]> {
  const names: string[] = []
  for (let offset = 0; ; offset += pageSize) {
    const entries = unwrap(await bucket.list(folder.slice(0, -1), { limit: pageSize, offset }))
    for (const { name, id, metadata } of entries) {
      if (!keyName.test(name)) continue
      names.push(id === null ? `${name}/` : name)
      if (id !== null) known.set(folder + name, toInfo(folder + name, metadata))
    }
    if (entries.length < pageSize) return names.toSorted()
  }
}

function toInfo(key: string, metadata: Record<string, unknown> | null | undefined): ObjectInfo {
  const { size, mimetype } = metadata ?? {}
  return {
    key,
    size: typeof size === 'number' ? size : 0,
    contentType: typeof mimetype === 'string' ? mimetype : 'application/octet-stream',
  }
}
