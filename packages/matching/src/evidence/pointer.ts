/**
 * Returns the string at an RFC 6901 pointer into a document (a candidate, a job profile). Throws a `RangeError` when the pointer
 * leads nowhere or to anything but a string.
 */
export function resolvePointer(document: unknown, pointer: string): string {
  const path = pointer.split('/').slice(1)
  const value = path.reduce<unknown>((node, part) => member(node, part), document)
  if (typeof value !== 'string') throw new RangeError(`No text at “${pointer}”.`)
  return value
}

function member(node: unknown, part: string): unknown {
  const key = part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined
}
