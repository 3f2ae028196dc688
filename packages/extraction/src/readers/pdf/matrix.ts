/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

/** The map that applies `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

/** Converts six numbers to a map; null for anything else. */
export function toMatrix(value: unknown): Matrix | null {
  if (typeof value !== 'object' || value === null) return null
  const numbers: unknown[] = Array.from({ length: 6 }, (_, index) => Reflect.get(value, index))
  const [a, b, c, d, e, f] = numbers.map((number) =>
    typeof number === 'number' && Number.isFinite(number) ? number : NaN,
  )
  const matrix: Matrix = [a ?? NaN, b ?? NaN, c ?? NaN, d ?? NaN, e ?? NaN, f ?? NaN]
  return matrix.some(Number.isNaN) ? null : matrix
}

/** Quarter turns, clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3

/**
 * By how many quarter turns a map to a page, whose y grows downwards, shows a picture turned; null if the picture is
 * mirrored or askew.
 */
export function quarterTurns([a, b, c, d]: Matrix): QuarterTurns | null {
  if (Math.abs(b) + Math.abs(c) < Math.abs(a) * 0.02) return a > 0 && d < 0 ? 0 : a < 0 && d > 0 ? 2 : null
  if (Math.abs(a) + Math.abs(d) < Math.abs(b) * 0.02) return b > 0 && c > 0 ? 1 : b < 0 && c < 0 ? 3 : null
  return null
}
