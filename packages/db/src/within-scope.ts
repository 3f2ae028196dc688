import type { Sql, TransactionSql, UnsafeQueryOptions } from 'postgres'

/** What somebody shows who is not known yet: the hash of a secret in hex, a public name of a link, an address. */
export interface Shown {
  by: keyof typeof lookups
  key: string
  /** The second half, where one half alone opens nothing. */
  second?: string
}

/**
 * Whose rows a statement may see and change: those of one team, what belongs to persons (accounts, by UUID), and what belongs to the team and
 * the person whose row is opened by what is shown. Nothing shown, or nothing that fits: nobody's.
 */
export interface Scope {
  teamId?: string
  persons?: readonly string[]
  shown?: Shown
}

/** The row that something shown opens: its team, its person, or both. The one place where rows of every team are looked at for a stranger. */
const lookups = {
  session: `select team_id, user_id from sessions where secret_hash in (decode($4, 'hex'), decode($5, 'hex'))`,
  token: `select team_id, user_id from api_tokens where secret_hash = decode($4, 'hex') and $5 = ''`,
  accountLink: `select team_id, user_id from account_links where secret_hash = decode($4, 'hex') and $5 = ''`,
  mailedLink: `select team_id, user_id from account_links where id = $4::uuid and $5 = ''`,
  challenge: `select null::uuid as team_id, user_id from challenges where secret_hash = decode($4, 'hex') and $5 = ''`,
  address: `select null::uuid as team_id, id as user_id from users where email = $4 and $5 = ''`,
  passkey: `select null::uuid as team_id, user_id from passkeys where credential_id = decode($4, 'hex') and $5 = ''`,
  identity: `select null::uuid as team_id, user_id from directory_identities where issuer = $4 and subject = $5`,
  share: `select team_id, null::uuid as user_id from share_links where public_id = $4 and secret_hash = $5`,
  intake: `select team_id, null::uuid as user_id from intakes where public_id = $4 and $5 = any(secret_hashes)`,
  receipt: `select team_id, null::uuid as user_id from application_receipts where public_id = $4 and $5 = any(secret_hashes)`,
  posting: `select team_id, null::uuid as user_id from postings where slug = $4 and $5 = ''`,
} as const

/** The form of a UUID: it becomes part of a statement. */
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * A client that works as `role` within a scope: row-level security hides all other rows. Role and scope are set at the start of each
 * transaction and end with it, so that neither a pool nor a pooler hands them to anybody else. A statement by itself is sent together with
 * what sets them, which Postgres makes one transaction of: one round trip, no turn. Our patch of the driver does that; `client` must pass
 * options of `unsafe` on to it. With something shown, a transaction cannot choose its isolation level.
 */
export function withinScope(client: Sql, { role, ...scope }: Scope & { role: string }): Sql {
  const { teamId = '', persons = [], shown } = scope
  if ([...(teamId === '' ? [] : [teamId]), ...persons].some((id) => !uuid.test(id)))
    throw new Error('Teams and persons are named by UUIDs.')
  const lead = leadOf(role, { teamId, persons: persons.join(','), shown })
  // `set` takes no snapshot: the isolation level can still be chosen after it.
  const plain = `set local role ${role}; set local dossier.team = '${teamId}'; set local dossier.persons = '${persons.join(',')}'`
  const begin = async (...given: unknown[]): Promise<unknown> =>
    Reflect.apply(
      client.begin,
      client,
      given.map((each) =>
        typeof each === 'function'
          ? (tx: TransactionSql): unknown => {
              // Sent along with what follows, which fails if this does.
              void (shown === undefined ? tx.unsafe(plain) : tx.unsafe(lead.string, lead.args)).execute()
              return each(tx)
            }
          : each,
      ),
    )
  // `set` would warn that it stands outside of a transaction.
  const unsafe = (text: string, parameters: Parameters<Sql['unsafe']>[1] = []) =>
    client.unsafe(text, parameters, { simple: false, lead } as UnsafeQueryOptions)
  return new Proxy(client, {
    get(target, name): unknown {
      if (name === 'begin') return begin
      return name === 'unsafe' ? unsafe : Reflect.get(target, name)
    },
  })
}

/** The statement that sets a scope and then the role: what looks a row up still works as the pool, and has read it before the role changes. */
function leadOf(
  role: string,
  { teamId, persons, shown }: { teamId: string; persons: string; shown?: Shown | undefined },
) {
  if (shown === undefined && persons === '')
    return {
      string: `select set_config('role', $1, true), set_config('dossier.team', $2, true)`,
      args: [role, teamId],
    }
  const settings = `set_config('dossier.team', coalesce(nullif($2, ''), o.team_id::text, ''), true),
    set_config('dossier.persons', concat_ws(',', nullif($3, ''), o.user_id), true), set_config('role', $1, true)`
  const lookup = shown === undefined ? `select null::uuid as team_id, null::uuid as user_id` : lookups[shown.by]
  return {
    string: `select ${settings} from (select) one left join lateral (${lookup} limit 1) o on true`,
    args: [role, teamId, persons, ...(shown === undefined ? [] : [shown.key, shown.second ?? ''])],
  }
}
