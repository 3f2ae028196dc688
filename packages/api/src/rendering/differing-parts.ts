import type { Bytes } from '@dossier/workspace'

/** The parts in which two versions of a file differ: entries of an office document, otherwise the first line. */
export function differingParts(expected: Bytes, actual: Bytes): string[] {
  const [before, after] = [zipParts(expected), zipParts(actual)]
  if (before === null || after === null) return [`line ${firstDifferentLine(expected, actual)}`]
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).toSorted()
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

function firstDifferentLine(expected: Bytes, actual: Bytes): number {
  const [before, after] = [expected, actual].map((bytes) => new TextDecoder().decode(bytes).split('\n'))
  const index = (before ?? []).findIndex((line, at) => line !== after?.[at])
  return (index === -1 ? (before?.length ?? 0) : index) + 1
}
