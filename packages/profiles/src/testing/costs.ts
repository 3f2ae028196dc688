/** Processor time of this thread for the work on a whole input and on a share of it, in microseconds. */
export interface Costs {
  share: number
  whole: number
}

/** Excludes waiting for a processor, and the work of other threads. */
function costOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}

/** A share so small that linear and quadratic work differ clearly: 4 times as much, and 16 times. */
const quarter = 0.25

/** The processor time for the whole input and for a quarter of it: the best of several alternating rounds. */
export function costs(work: (share: number) => void, rounds = 3): Costs {
  const best: Costs = { share: Infinity, whole: Infinity }
  for (let round = 0; round < rounds; round += 1) {
    best.share = Math.min(
      best.share,
      costOf(() => work(quarter)),
    )
    best.whole = Math.min(
      best.whole,
      costOf(() => work(1)),
    )
  }
  return best
}

/** Halfway between linear and quadratic, so that a garbage collection does not matter. */
export function isLinear({ share, whole }: Costs): boolean {
  return whole < 8 * share + 20_000
}
