import postgres from 'postgres'
import { withoutHints } from './address.ts'
import { reconnecting } from './client.ts'

/** A connection that receives notifications from other processes. */
export interface Listener {
  close(): Promise<void>
}

/** Listens on channels until closed; reconnects by itself. Needs a direct connection, not a transaction pooler. */
export async function listen(
  url: string,
  channels: readonly string[],
  hear: (payload: string) => void,
): Promise<Listener> {
  const client = postgres(withoutHints(url), { ...reconnecting, max: 1, idle_timeout: 0, onnotice: () => undefined })
  await Promise.all(channels.map((channel) => client.listen(channel, hear)))
  return { close: () => client.end({ timeout: 1 }) }
}

/** A connection that keeps its session: its locks are held until it closes or its process dies. */
export interface Session {
  query<Row extends Record<string, unknown>>(text: string, values?: readonly string[]): Promise<Row[]>
  /** Whether the connection, and with it its locks, was lost since the last call. */
  wasRenewed(): boolean
  close(): Promise<void>
}

/** Opens a session for advisory locks. Needs a direct connection, not a transaction pooler. */
export function openSession(url: string): Session {
  let renewed = false
  const client = postgres(withoutHints(url), {
    ...reconnecting,
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => undefined,
    onclose: () => {
      renewed = true
    },
  })
  return {
    query: async <Row extends Record<string, unknown>>(text: string, values: readonly string[] = []) => [
      ...(await client.unsafe<Row[]>(text, [...values])),
    ],
    wasRenewed() {
      const was = renewed
      renewed = false
      return was
    },
    close: () => client.end({ timeout: 1 }),
  }
}
