import type { Sql, TransactionSql } from 'postgres'

/** Statements with more parameters are lists of whatever length: each would be prepared once and never be used again. */
const mostParameters = 40

/**
 * A client whose statements are prepared once per connection and then only bound: one round trip instead of two, and no parsing.
 * Drizzle leaves that out for every statement that has no name (findings/drizzle-prepares-nothing-on-postgres-js.sh).
 */
export function preparing<Client extends Sql | TransactionSql>(client: Client): Client {
  return new Proxy(client, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name)
      if (name === 'unsafe')
        return (text: string, parameters: Parameters<Sql['unsafe']>[1] = []) =>
          target.unsafe(text, parameters, { prepare: parameters.length <= mostParameters })
      if ((name === 'begin' || name === 'savepoint') && typeof value === 'function')
        return (...given: unknown[]): unknown =>
          Reflect.apply(
            value,
            target,
            given.map((each) =>
              typeof each === 'function' ? (inner: TransactionSql): unknown => each(preparing(inner)) : each,
            ),
          )
      return value
    },
  })
}
