/** The form of a name for comparisons: `Empfänger`, `EMPFAENGER` and `empfanger` are equal. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/[\s_-]+/g, '-')
}

/** The name that a misspelt one most likely means; null if none is close. Folds both sides. */
export function nearestName(text: string, names: readonly string[]): string | null {
  const typed = foldName(text)
  if (typed.length < 2 || typed.length > 40) return null
  const allowed = typed.length < 4 ? 1 : 2
  const ranked = names
    .map((name) => ({ name, distance: distanceTo(typed, foldName(name), allowed) }))
    .filter(({ distance, name }) => distance <= allowed && distance < foldName(name).length - 1)
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.name ?? null
}

/** Edit distance of two short texts, counting a swap of neighbours as one edit; a complete prefix counts as close. */
function distanceTo(typed: string, name: string, allowed: number): number {
  if (typed.length >= 3 && name.startsWith(typed)) return 1
  if (Math.abs(typed.length - name.length) > allowed) return allowed + 1
  let previous: number[] = []
  let row = Array.from({ length: name.length + 1 }, (_, column) => column)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= name.length; j++) {
      const same = typed[i - 1] === name[j - 1]
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1]
      const edits = [
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        ...(swapped ? [at(previous, j - 2) + 1] : []),
      ]
      next.push(Math.min(...edits))
    }
    previous = row
    row = next
  }
  return at(row, name.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
