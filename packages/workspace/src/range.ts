import { WorkspaceError } from './errors.ts'

/** Offset of the first byte, and the exclusive end. */
export interface ByteSpan {
  start: number
  endExclusive: number
}

/** Throws `invalid_range` for a range that no object could satisfy. */
export function checkRange(range: { start: number; end?: number }): void {
  const { start, end = start } = range
  if (Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start) return
  throw new WorkspaceError('invalid_range', 'A range is two whole numbers, 0 <= start <= end.')
}

/** The span of a range within an object of `size` bytes; throws `invalid_range` if it starts after the last byte. */
export function spanOf(range: { start: number; end?: number } | undefined, size: number): ByteSpan {
  if (!range) return { start: 0, endExclusive: size }
  if (range.start >= size) {
    throw new WorkspaceError('invalid_range', `A range starts at byte ${range.start}, the object has ${size} bytes.`)
  }
  return { start: range.start, endExclusive: Math.min((range.end ?? size - 1) + 1, size) }
}
