/** Limits on parallel work: a number of items, and their total bytes (a larger item runs alone). */
export interface Ahead<T> {
  objects: number
  bytes: number
  sizeOf: (item: T) => number
}

/** Processes several items at once and yields the results in the order of the items. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { objects, bytes, sizeOf }: Ahead<T>,
): AsyncGenerator<[T, R]> {
  const queue: { item: T; result: Promise<R> }[] = []
  let waiting = 0
  const first = async (): Promise<[T, R] | null> => {
    const next = queue.shift()
    if (next === undefined) return null
    waiting -= sizeOf(next.item)
    return [next.item, await next.result]
  }
  for await (const item of items) {
    while (queue.length > 0 && (queue.length >= objects || waiting + sizeOf(item) > bytes)) {
      const done = await first()
      if (done !== null) yield done
    }
    const result = work(item)
    // Its turn comes later; until then nobody handles its failure.
    result.catch(() => undefined)
    queue.push({ item, result })
    waiting += sizeOf(item)
  }
  for (let done = await first(); done !== null; done = await first()) yield done
}
