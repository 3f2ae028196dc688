import type { Bytes } from '@dossier/workspace'
import { jsonDifference } from '../rendering/json-difference.ts'

const most = 20

/**
 * The parts in which two versions of a file differ, at most 20: entries of an office document, JSON pointers, or lines.
 * A ZIP with equal entries differs in its `container`, JSON with equal values in its `layout`.
 */
export function differingParts(expected: Bytes, actual: Bytes): string[] {
  const [before, after] = [zipParts(expected), zipParts(actual)]
  if (before !== null && after !== null) {
    const names = [...new Set([...before.keys(), ...after.keys()])]
    return orElse('container', names.filter((name) => before.get(name) !== after.get(name)).toSorted())
  }
  const [left, right] = [jsonOf(expected), jsonOf(actual)]
  if (left !== undefined && right !== undefined) return orElse('layout', jsonDifference(left, right, most))
  return differentLines(expected, actual)
}

function orElse(part: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [part] : parts.slice(0, most)
}

/** Name and CRC-32 of each entry, from the central directory; null for a file that is not a ZIP. */
function zipParts(bytes: Bytes): Map<string, number> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 22 || view.getUint32(0, true) !== 0x04034b50) return null
  const parts = new Map<string, number>()
  const end = Math.max(0, bytes.byteLength - 22)
  for (let at = view.getUint32(end + 16, true); at + 46 <= end && view.getUint32(at, true) === 0x02014b50;) {
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    parts.set(name, view.getUint32(at + 16, true))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function jsonOf(bytes: Bytes): unknown {
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // A damaged file: comparing its lines is more useful.
    return undefined
  }
}

function differentLines(expected: Bytes, actual: Bytes): string[] {
  const [before = [], after = []] = [expected, actual].map((bytes) => new TextDecoder().decode(bytes).split('\n'))
  const count = Math.max(before.length, after.length)
  const lines = Array.from({ length: count }, (_, index) => index).filter((index) => before[index] !== after[index])
  return lines.slice(0, most).map((index) => `line ${index + 1}`)
}
