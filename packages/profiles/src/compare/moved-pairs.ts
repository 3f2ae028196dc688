/** The old and new position of an entry. */
export interface Steps {
  before: number
  after: number
}

/**
 * Determines which of some paired entries have moved: those that are not part of every longest sequence that kept its
 * order. So one entry that jumped over many has moved, and of two swapped neighbours both have. None has moved exactly
 * if the order is the same. `pairs` are in the order of `after`, with distinct positions.
 */
export function movedPairs<Pair extends Steps>(pairs: readonly Pair[]): Set<Pair> {
  const places = pairs.map(({ before }) => before)
  const upTo = rowLengths(places)
  const from = rowLengths(places.map((place) => -place).toReversed()).toReversed()
  const longest = upTo.reduce((most, length) => Math.max(most, length), 0)
  const isInLongest = pairs.map((_, index) => (upTo[index] ?? 0) + (from[index] ?? 0) - 1 === longest)
  const sharing = new Map<number, number>()
  for (const [index, level] of upTo.entries()) {
    if (isInLongest[index] === true) sharing.set(level, (sharing.get(level) ?? 0) + 1)
  }
  const kept = (index: number) => isInLongest[index] === true && sharing.get(upTo[index] ?? 0) === 1
  return new Set(pairs.filter((_, index) => !kept(index)))
}

/** For each number, the length of the longest increasing subsequence that ends with it. */
function rowLengths(numbers: readonly number[]): number[] {
  const lowestEnd: number[] = []
  return numbers.map((number) => {
    let low = 0
    let high = lowestEnd.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lowestEnd[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    lowestEnd[low] = number
    return low + 1
  })
}
