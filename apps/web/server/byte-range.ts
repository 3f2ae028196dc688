/**
 * The part that a request asks for, of a file of `size` bytes: all of it, one range (`end` excluded), or a range that
 * does not exist.
 */
export type Wanted = 'all' | 'none' | { start: number; end: number }

interface RangeRequest {
  range: string | undefined
  ifRange: string | undefined
  /** The file's strong entity tag, quoted. */
  etag: string
  size: number
}

/**
 * Parses `Range` and `If-Range` according to RFC 9110. Serves a single byte range; ignores several ranges, other units
 * and invalid values, which yields the whole file; rejects a range that begins after the end. A condition other than
 * the current tag (a date, a weak or an older tag) also yields the whole file, so that two versions are never combined.
 */
export function readRange({ range, ifRange, etag, size }: RangeRequest): Wanted {
  const [, first, last] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(range ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'all'
  if (ifRange !== undefined && ifRange !== etag) return 'all'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'none' : { start: size - length, end: size }
  }
  const [start, end] = [Number(first), last === '' ? size : Math.min(Number(last) + 1, size)]
  if (last !== '' && Number(last) < start) return 'all'
  return start >= size ? 'none' : { start, end }
}
