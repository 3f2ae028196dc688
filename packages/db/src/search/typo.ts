/** Longer words are looked up by their prefix only, which keeps the neighbourhood below a hundred forms. */
const prefixLength = 12

/** How many edits are tolerated in a word as typed: one from 4 letters on, two from 8. */
export function forgivenEdits(word: string): 0 | 1 | 2 {
  const letters = [...word].length
  if (letters < 4) return 0
  return letters < 8 ? 1 : 2
}

/** The prefix of a word with up to `depth` letters deleted. Two words within that many edits share at least one result. */
export function deletionsOf(word: string, depth: number): string[] {
  const found = new Set([word.slice(0, prefixLength)])
  let layer = [...found]
  for (let level = 0; level < depth; level++) {
    layer = layer.flatMap((form) => [...form].map((_, cut) => form.slice(0, cut) + form.slice(cut + 1)))
    for (const form of layer) found.add(form)
  }
  found.delete('')
  return [...found]
}

/** How deep a word's stored neighbourhood must be to cover every tolerated typo. */
export function storedDepth(word: string): 0 | 1 | 2 {
  if (word.length < 3) return 0
  return word.length < 6 ? 1 : 2
}

/** Edit distance of two words, by insertion, deletion, replacement and swap of neighbours; `limit + 1` if it exceeds `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      )
    }
    before = previous
    previous = current
  }
  return Math.min(at(previous, b.length), limit + 1)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
