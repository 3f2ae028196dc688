import type { Sql, TransactionSql, UnsafeQueryOptions } from 'postgres'

/** The form of a UUID: it becomes part of a statement. */
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * A client that works as `role` for one team, whose ID is a UUID: row-level security hides the rows of all others. Role
 * and team are set at the start of each transaction and end with it, so that neither a pool nor a pooler hands them to
 * anybody else. A statement by itself is sent together with what sets them, which Postgres makes one transaction of: one
 * round trip, no turn. Our patch of the driver does that; `client` must pass options of `unsafe` on to it.
 */
export function withinTeam(client: Sql, { role, teamId }: { role: string; teamId: string }): Sql {
  if (!uuid.test(teamId)) throw new Error('A team is named by a UUID.')
  // `set` takes no snapshot: the isolation level can still be chosen after it.
  const enter = `set local role ${role}; set local dossier.team = '${teamId}'`
  const begin = async (...given: unknown[]): Promise<unknown> =>
    Reflect.apply(
      client.begin,
      client,
      given.map((each) =>
        typeof each === 'function'
          ? (tx: TransactionSql): unknown => {
              // Sent along with what follows, which fails if this does.
              void tx.unsafe(enter).execute()
              return each(tx)
            }
          : each,
      ),
    )
  // `set` would warn that it stands outside of a transaction.
  const lead = {
    string: `select set_config('role', $1, true), set_config('dossier.team', $2, true)`,
    args: [role, teamId],
  }
  const unsafe = (text: string, parameters: Parameters<Sql['unsafe']>[1] = []) =>
    client.unsafe(text, parameters, { simple: false, lead } as UnsafeQueryOptions)
  return new Proxy(client, {
    get(target, name): unknown {
      if (name === 'begin') return begin
      return name === 'unsafe' ? unsafe : Reflect.get(target, name)
    },
  })
}
