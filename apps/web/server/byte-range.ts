/** What a request asks of a file of `size` bytes: all of it, one stretch (`end` not included), or what it does not have. */
export type Wanted = 'all' | 'none' | { start: number; end: number }

interface RangeRequest {
  range: string | undefined
  ifRange: string | undefined
  /** The file's strong entity tag, quoted. */
  etag: string
  size: number
}

/**
 * Reads `Range` and `If-Range` after RFC 9110: one range of bytes is served; several, another unit and nonsense are
 * ignored, which gives the whole file; a range that begins behind the end is refused. A condition that is not the
 * present tag (a date, a weak or an older tag) gives the whole file too, so that no two versions are ever put together.
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
