import type { Sql, TransactionSql } from 'postgres'

/** The most conditions that a statement had. */
export interface Seen {
  most: number
}

/**
 * A client whose statements lack the condition with this number, of those that `conditions` matches: a comparison with
 * parameters, which stay with their types. Counts in `seen` what there is to take out.
 */
export function withoutCondition(client: Sql, conditions: RegExp, number: number, seen: Seen): Sql {
  const change = <Client extends Sql | TransactionSql>(target: Client): Client =>
    new Proxy(target, {
      get(from, name): unknown {
        const value: unknown = Reflect.get(from, name)
        if (name === 'unsafe')
          return (text: string, ...rest: never[]) => from.unsafe(changed(text, conditions, number, seen), ...rest)
        if (name !== 'begin' || typeof value !== 'function') return value
        return (task: (tx: TransactionSql) => unknown): unknown =>
          Reflect.apply(value, from, [(tx: TransactionSql) => task(change(tx))])
      },
    })
  return change(client)
}

function changed(text: string, conditions: RegExp, number: number, seen: Seen): string {
  // What sets a scope is what the test trusts.
  if (text.includes(`set_config('role'`)) return text
  let count = 0
  const without = text.replace(conditions, (whole, type: string) => {
    if (count++ !== number) return whole
    const kept = (whole.match(/\$\d+/g) ?? []).map((parameter) => `${parameter}::${typeOf(type)} is not null`)
    return `(${kept.join(' and ')})`
  })
  seen.most = Math.max(seen.most, count)
  return without
}

/** The type of a column, by its name. */
function typeOf(column: string): string {
  if (/^(secret_hash|credential_id|mark|hash)$/.test(column)) return 'text'
  return /(^|_)id$/.test(column) && column !== 'public_id' ? 'uuid' : 'text'
}
