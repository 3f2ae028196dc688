/**
 * URL parameters that providers add for other programs and for libpq. The driver would send each as a session setting, which Postgres and
 * every pooler refuse.
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

/** Returns the URL without the parameters that are meant for other programs, as the driver needs it. */
export function withoutHints(url: string): string {
  const address = new URL(url)
  for (const name of Array.from(address.searchParams.keys())) if (hints.has(name)) address.searchParams.delete(name)
  return address.href
}
