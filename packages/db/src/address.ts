/**
 * What providers add to a URL for other programs and for libpq. The driver would send each as a setting of the session, which
 * Postgres and every pooler refuse.
 */
const hints = new Set([
  'pgbouncer',
  'connection_limit',
  'pool_timeout',
  'socket_timeout',
  'statement_cache_size',
  'schema',
  'supa',
  'channel_binding',
  'gssencmode',
  'keepalives',
  'keepalives_idle',
  'keepalives_interval',
  'keepalives_count',
  'tcp_user_timeout',
  'load_balance_hosts',
  'uselibpqcompat',
])

/** The URL as the driver takes it: without what is meant for others. */
export function withoutHints(url: string): string {
  const address = new URL(url)
  for (const name of Array.from(address.searchParams.keys())) if (hints.has(name)) address.searchParams.delete(name)
  return address.href
}
