import postgres from 'postgres'

/** Any number that nothing else on this server uses as an advisory lock. */
const presenceLock = 4_120_260_118

/** A process's seat at an embedded server that several processes may share. */
export interface Presence {
  /** Gives the seat up; true when nobody else is seated, so that the server can be stopped. */
  leave(): Promise<boolean>
}

/** Takes a seat: a shared advisory lock that Postgres itself releases when this process dies. */
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
  }
}
