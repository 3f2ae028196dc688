import { setTimeout as delay } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import { withoutHints } from './address.ts'
import { reconnecting } from './client.ts'

/** How long a standby may take to catch up with a position of its primary; milliseconds. */
const patience = 5_000

/**
 * Returns how many milliseconds a standby takes to catch up with everything its primary has written. Returns null if it
 * does not catch up within five seconds, or if it is not a standby. Throws the driver's error if one of the two does
 * not answer.
 */
export async function askReplica(
  primaryUrl: string,
  replicaUrl: string,
): Promise<{ isStandby: boolean; lagMs: number | null }> {
  const [primary, standby] = [primaryUrl, replicaUrl].map((url) =>
    postgres(withoutHints(url), {
      ...reconnecting,
      max: 1,
      prepare: false,
      fetch_types: false,
      onnotice: () => undefined,
    }),
  ) as [Sql, Sql]
  try {
    const [state] = await standby<{ stands: boolean }[]>`select pg_is_in_recovery() as stands`
    if (state?.stands !== true) return { isStandby: false, lagMs: null }
    const begun = performance.now()
    const [position] = await primary<{ at: string }[]>`select pg_current_wal_lsn()::text as at`
    for (;;) {
      const [row] = await standby<{ reached: boolean }[]>`
        select coalesce(pg_last_wal_replay_lsn() >= ${position?.at ?? ''}::text::pg_lsn, false) as reached`
      const lagMs = performance.now() - begun
      if (row?.reached === true) return { isStandby: true, lagMs }
      if (lagMs > patience) return { isStandby: true, lagMs: null }
      await delay(50)
    }
  } finally {
    await Promise.all([primary.end({ timeout: 1 }), standby.end({ timeout: 1 })])
  }
}
