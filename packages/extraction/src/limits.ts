/** How far a reader goes before it gives up on a file. */
export interface Limits {
  /** Of the file as it comes. */
  bytes: number
  /** Of all that is unpacked from it. */
  unpackedBytes: number
  pages: number
  /** Letters that are painted, or characters that are written. */
  letters: number
  lines: number
  /** Elements within elements. */
  depth: number
  milliseconds: number
  /** For recognising the text of a scan. */
  scanMilliseconds: number
  memoryBytes: number
}

/** Far above what a CV or an advert has, far below what hurts. */
export const defaultLimits: Limits = {
  bytes: 25 * 2 ** 20,
  unpackedBytes: 100 * 2 ** 20,
  pages: 60,
  letters: 400_000,
  lines: 10_000,
  depth: 200,
  milliseconds: 9_000,
  scanMilliseconds: 90_000,
  memoryBytes: 480 * 2 ** 20,
}
