import type { Sql, TransactionSql, UnsafeQueryOptions } from 'postgres'
import { traced } from './statement-channel.ts'

/** Statements with more parameters contain lists of arbitrary length: each would be prepared once and never reused. */
const mostParameters = 40

/**
 * A client that prepares each statement once per connection and then only binds it: one round trip instead of two, and
 * no repeated parsing. Drizzle skips this for every unnamed statement
 * (findings/drizzle-prepares-nothing-on-postgres-js.sh).
 */
export function preparing<Client extends Sql | TransactionSql>(client: Client): Client {
  return new Proxy(client, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name)
      if (name === 'unsafe')
        return (text: string, parameters: Parameters<Sql['unsafe']>[1] = [], options: UnsafeQueryOptions = {}) =>
          traced(target.unsafe(text, parameters, { ...options, prepare: parameters.length <= mostParameters }), text)
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
