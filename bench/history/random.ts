/** Numbers from 0 to 1, the same for the same seed: xorshift over 32 bits. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Draws from a list so that the item of rank k has a weight of 1/k, as with names and clients. */
export function zipfOf<T>(items: readonly T[], random: () => number): () => T {
  let sum = 0
  const edges = items.map((_, rank) => (sum += 1 / (rank + 1)))
  return () => {
    const aim = random() * sum
    let [low, high] = [0, edges.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((edges[middle] ?? 0) < aim) low = middle + 1
      else high = middle
    }
    return items[low] as T // `low` is an index of the list
  }
}
