import type { Sql } from 'postgres'

/** A queue in which no more than a certain number of tasks run at once, and the others wait in the order in which they came. */
export interface Lane {
  /** Tasks that wait for their turn. */
  waiting(): number
  /** Tasks whose turn it is. */
  running(): number
  /** Does the work in its turn, and returns or throws what it does. */
  run<T>(work: () => Promise<T>): Promise<T>
}

/** Opens a lane for `most` tasks at once. */
export function openLane(most: number): Lane {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    waiting: () => waiting.length,
    running: () => running,
    async run(work) {
      if (running < most) running++
      // Whoever ends passes the turn on, so the number stays.
      else await new Promise<void>((go) => waiting.push(go))
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next === undefined) running--
        else next()
      }
    },
  }
}

/**
 * Makes clients whose transactions share a lane of `most`. So transactions that wait for each other's rows, as many do after an outage,
 * never keep all connections from those who only read.
 */
export function takingTurns(most: number): (client: Sql) => Sql {
  const lane = openLane(most)
  return (client) =>
    new Proxy(client, {
      get(target, name): unknown {
        const value: unknown = Reflect.get(target, name)
        if (name !== 'begin' || typeof value !== 'function') return value
        return async (...given: unknown[]): Promise<unknown> =>
          lane.run(async () => Reflect.apply(value, target, given) as Promise<unknown>)
      },
    })
}
