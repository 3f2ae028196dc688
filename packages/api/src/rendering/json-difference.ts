import { isDeepStrictEqual } from 'node:util'

/**
 * JSON pointers (RFC 6901) to the differences between two JSON values, in the order of the first; at most `most` of
 * them.
 */
export function jsonDifference(before: unknown, after: unknown, most = 20): string[] {
  if (isDeepStrictEqual(before, after)) return []
  const found: string[] = []
  collect(before, after, { pointer: '', found, most })
  return found
}

interface Search {
  pointer: string
  found: string[]
  most: number
}

function collect(before: unknown, after: unknown, search: Search): void {
  if (search.found.length >= search.most || Object.is(before, after)) return
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    search.found.push(search.pointer)
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const pointer = `${search.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    collect(before[key], after[key], { ...search, pointer })
  }
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
