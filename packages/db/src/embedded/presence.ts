import postgres from 'postgres'

/** An arbitrary number, used by no other advisory lock on this server. */
const presenceLock = 4_120_260_118

/** A process's registration with an embedded server that several processes may share. */
export interface Presence {
  /** Deregisters; returns true when no other process is registered, so that the server can be stopped. */
  leave(): Promise<boolean>
  /** Ends the registration with a server that has ended. */
  forget(): Promise<void>
}

/** Registers with a shared advisory lock, which Postgres releases when this process dies. */
export async function joinServer(url: string): Promise<Presence> {
  const sql = postgres(url, { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => undefined })
  await sql`select pg_advisory_lock_shared(${presenceLock})`
  return {
    leave: async () => {
      try {
        await sql`select pg_advisory_unlock_shared(${presenceLock})`
        const [row] = await sql<{ free: boolean }[]>`select pg_try_advisory_lock(${presenceLock}) as free`
        return row?.free ?? false
      } finally {
        await sql.end({ timeout: 1 })
      }
    },
    forget: () => sql.end({ timeout: 0 }),
  }
}
