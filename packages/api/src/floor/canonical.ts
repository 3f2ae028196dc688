import { createHash } from 'node:crypto'

/** JSON with the keys of every object sorted, so equal values yield equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, nested: unknown) => {
    if (typeof nested !== 'object' || nested === null || Array.isArray(nested)) return nested
    return Object.fromEntries(Object.entries(nested).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** SHA-256 of a value's canonical JSON, in lower-case hex. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(value) ?? 'null')
    .digest('hex')
}
