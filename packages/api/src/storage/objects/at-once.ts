/**
 * Processes every item, `width` of them in parallel. On the first error, finishes work in progress, starts nothing more
 * and throws the error.
 */
export async function atOnce<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<{ failure: unknown } | null> {
  const waiting = [...items]
  let ended: { failure: unknown } | null = null
  const hand = async () => {
    for (let item = waiting.shift(); item !== undefined && ended === null; item = waiting.shift()) {
      try {
        await work(item)
      } catch (failure) {
        ended ??= { failure }
      }
    }
  }
  await Promise.all(Array.from({ length: width }, hand))
  return ended
}
