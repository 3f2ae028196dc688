import { distanceLengths, literalLengths } from './code-lengths.ts'

/** Codes by symbol or value: their bits in the order in which deflate writes them, and their lengths in bits. */
export interface Codes {
  bits: Uint16Array
  counts: Uint8Array
}

export const END_OF_BLOCK = 256
export const MIN_COPY = 3
export const MAX_COPY = 258
export const MAX_DISTANCE = 32_768

const FIRST_LENGTH = 257
/** The symbols for code lengths (and three kinds of repetition), in the order of RFC 1951, up to the last one used. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4]
const FIRST_FAR = 257

/** Codes of bytes, of the end of a block, and of copy lengths. */
export const literals = codesOf(literalLengths)

/** For each copy length, its code followed by its extra bits. */
export const copyLengths = writtenLengths()

/**
 * Codes of distances by symbol. `bases` has the first distance of each symbol; `extras` the number of further bits that
 * select one.
 */
export const distances = { ...codesOf(distanceLengths), ...distanceRanges() }

const symbols = distanceSymbols()

/** The symbol of a distance. */
export function distanceSymbol(distance: number): number {
  return symbols[distance < FIRST_FAR ? distance : FIRST_FAR + ((distance - 1) >> 7)] ?? 0
}

/**
 * The description of both alphabets at the start of a block (RFC 1951, 3.2.7). All codes have 4 to 11 bits, so three
 * bits describe each length, starting with 0 for 4. The RFC defines the order of these lengths.
 */
export const bookDescription: readonly (readonly [bits: number, count: number])[] = [
  [literalLengths.length - FIRST_LENGTH, 5],
  [distanceLengths.length - 1, 5],
  [lengthOrder.length - 4, 4],
  ...lengthOrder.map((length) => [length >= 4 && length <= 11 ? 3 : 0, 3] as const),
  ...[...literalLengths, ...distanceLengths].map((length) => [reversed(length - 4, 3), 3] as const),
]

/** Canonical codes: shorter ones first, those of equal length by symbol (RFC 1951, 3.2.2). */
function codesOf(lengths: readonly number[]): Codes {
  const bits = new Uint16Array(lengths.length)
  let code = 0
  for (let count = 1; count <= 15; count++) {
    code *= 2
    for (const [symbol, length] of lengths.entries()) {
      if (length !== count) continue
      bits[symbol] = reversed(code, count)
      code += 1
    }
  }
  return { bits, counts: Uint8Array.from(lengths) }
}

function reversed(code: number, count: number): number {
  let turned = 0
  for (let bit = 0; bit < count; bit++) turned |= ((code >> bit) & 1) << (count - 1 - bit)
  return turned
}

function writtenLengths(): Codes {
  const bits = new Uint16Array(MAX_COPY + 1)
  const counts = new Uint8Array(MAX_COPY + 1)
  let base = MIN_COPY
  for (let index = 0; index < 28; index++) {
    const extra = Math.max(0, (index >> 2) - 1)
    for (let rest = 0; rest < 2 ** extra; rest++) {
      const code = literals.counts[FIRST_LENGTH + index] ?? 0
      bits[base + rest] = (literals.bits[FIRST_LENGTH + index] ?? 0) | (rest << code)
      counts[base + rest] = code + extra
    }
    base += 2 ** extra
  }
  bits[MAX_COPY] = literals.bits[FIRST_LENGTH + 28] ?? 0
  counts[MAX_COPY] = literals.counts[FIRST_LENGTH + 28] ?? 0
  return { bits, counts }
}

function distanceRanges(): { bases: Uint16Array; extras: Uint8Array } {
  const bases = new Uint16Array(distanceLengths.length)
  const extras = new Uint8Array(distanceLengths.length)
  let base = 1
  for (let symbol = 0; symbol < distanceLengths.length; symbol++) {
    bases[symbol] = base
    extras[symbol] = Math.max(0, (symbol >> 1) - 1)
    base += 2 ** (extras[symbol] ?? 0)
  }
  return { bases, extras }
}

/**
 * The symbols of near distances one by one, then those of far distances in steps of 128, which never cross a symbol's
 * boundary.
 */
function distanceSymbols(): Uint8Array {
  const found = new Uint8Array(FIRST_FAR + MAX_DISTANCE / 128)
  for (let symbol = 0; symbol < distanceLengths.length; symbol++) {
    const base = distances.bases[symbol] ?? 0
    for (let distance = base; distance < base + 2 ** (distances.extras[symbol] ?? 0); distance++) {
      found[distance < FIRST_FAR ? distance : FIRST_FAR + ((distance - 1) >> 7)] = symbol
    }
  }
  return found
}
