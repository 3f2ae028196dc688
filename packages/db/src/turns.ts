import type { Sql } from 'postgres'

/**
 * Makes clients whose transactions take turns: no more than `most` are open at once, and the others wait in the order in which they came. So
 * transactions that wait for each other's rows, as many do after an outage, never keep all connections from those who only read.
 */
export function takingTurns(most: number): (client: Sql) => Sql {
  const waiting: (() => void)[] = []
  let open = 0
  const turn = async () => {
    if (open < most) open++
    else await new Promise<void>((go) => waiting.push(go))
  }
  const pass = () => {
    const next = waiting.shift()
    if (next === undefined) open--
    else next()
  }
  return (client) =>
    new Proxy(client, {
      get(target, name): unknown {
        const value: unknown = Reflect.get(target, name)
        if (name !== 'begin' || typeof value !== 'function') return value
        return async (...given: unknown[]): Promise<unknown> => {
          await turn()
          try {
            return await (Reflect.apply(value, target, given) as Promise<unknown>)
          } finally {
            pass()
          }
        }
      },
    })
}
