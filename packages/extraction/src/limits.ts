/** The limits within which a file is read. Beyond any of them, reading fails with a ReadError. */
export interface Limits {
  /** Size of the file. */
  bytes: number
  /** Size of everything unpacked from it. */
  unpackedBytes: number
  pages: number
  /** Painted letters or written characters. */
  letters: number
  lines: number
  /** Depth of nested elements. */
  depth: number
  milliseconds: number
  /** Time for recognising the text of a scan. */
  scanMilliseconds: number
  memoryBytes: number
}

/** Defaults: far above what a CV or advert needs, and low enough to protect the server. */
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
