/** A closed list of reasons why a database is temporarily unable to work. */
export const databaseFailures = [
  'unreachable',
  'starting',
  'too_many_connections',
  'disk_full',
  'read_only',
  'locked',
  'timed_out',
] as const
/** One of `databaseFailures`. The request never causes them. */
export type DatabaseFailure = (typeof databaseFailures)[number]

/** Error codes of Node, of the two drivers, of Postgres (appendix A of its manual) and of the embedded server. */
const failureByCode: Readonly<Record<string, DatabaseFailure>> = {
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EPIPE: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  CONNECT_TIMEOUT: 'unreachable',
  CONNECTION_CLOSED: 'unreachable',
  CONNECTION_DESTROYED: 'unreachable',
  CONNECTION_ENDED: 'unreachable',
  '08000': 'unreachable',
  '08001': 'unreachable',
  '08003': 'unreachable',
  '08004': 'unreachable',
  '08006': 'unreachable',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'starting',
  '53300': 'too_many_connections',
  '53100': 'disk_full',
  '53200': 'unreachable',
  '58030': 'disk_full',
  disk_full: 'disk_full',
  '25006': 'read_only',
  '25P03': 'timed_out',
  '55P03': 'locked',
  '57014': 'timed_out',
}

/** Maps an error to the reason why the database failed; null for any other error. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? String(error.code) : ''
  return failureByCode[code] ?? databaseFailure(error.cause)
}
