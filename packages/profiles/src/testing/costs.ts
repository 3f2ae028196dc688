/** What the work on a whole input and on a share of it takes of this thread's processor time, in microseconds. */
export interface Costs {
  share: number
  whole: number
}

/** Waiting for a processor, and what other threads do, is none of it. */
function costOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}

/** A part of the whole so small that linear work and quadratic work are far apart: 4 times as much, and 16 times. */
const quarter = 0.25

/** What the work on a whole, and on a quarter of it, takes at the best of so many times, in turns. */
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

/** Half way between linear and quadratic; what a garbage collection takes says nothing. */
export function isLinear({ share, whole }: Costs): boolean {
  return whole < 8 * share + 20_000
}
