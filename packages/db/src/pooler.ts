import { setTimeout as delay } from 'node:timers/promises'
import postgres from 'postgres'
import { withoutHints } from './address.ts'
import { reconnecting } from './client.ts'

/** What is between a program and its database: nothing, a session pooler or a transaction pooler. */
export const poolers = ['none', 'session', 'transaction'] as const
/** One of `poolers`. */
export type Pooler = (typeof poolers)[number]

/** Number of sessions to hold at once, to see whether one of them takes our server session. */
const rivals = 3
/** Milliseconds; a pooler with fewer server sessions makes the rivals wait. */
const patience = 2_000

/**
 * Detects what answers at `url`. A pooler reports process IDs of its own instead of those of the server's sessions; a
 * transaction pooler also gives our server session to another client in between. Throws the driver's error when nothing
 * answers.
 */
export async function askPooler(url: string): Promise<Pooler> {
  const ours = openOne(url)
  const others = Array.from({ length: rivals }, () => openOne(url))
  const done = Promise.withResolvers<void>()
  try {
    const asked = await ours<{ pid: number }[]>`select pg_backend_pid() as pid`
    const pid = asked[0]?.pid
    // The driver attaches the process ID from the connection's start-up to each result.
    if ((asked as unknown as { state: { pid: number } }).state.pid === pid) return 'none'
    await ours`select set_config('dossier.here', 'yes', false)`
    const held = others.map((other) =>
      other.begin(async (tx) => {
        await tx`select 1`
        return done.promise
      }),
    )
    for (const one of held) one.catch(() => undefined)
    await delay(patience / 10)
    const here = ours<{ here: string | null; pid: number }[]>`
      select current_setting('dossier.here', true) as here, pg_backend_pid() as pid`.catch(() => [])
    const [row] = await Promise.race([here, delay(patience, [], { ref: false })])
    return row?.here === 'yes' && row.pid === pid ? 'session' : 'transaction'
  } finally {
    done.resolve()
    await Promise.all([ours, ...others].map((one) => one.end({ timeout: 1 })))
  }
}

function openOne(url: string) {
  return postgres(withoutHints(url), {
    ...reconnecting,
    max: 1,
    prepare: false,
    fetch_types: false,
    onnotice: () => undefined,
  })
}
