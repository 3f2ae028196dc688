import { DbError } from './errors.ts'

/** Where a program tried to connect to, and which variable says so. */
export interface Destination {
  url: string
  variable: string
}

/** Explains why a program cannot start with its database, and what to do. Returns null for an unrelated error. */
export function explainConnecting(error: unknown, destination: Destination): DbError | null {
  if (!(error instanceof Error)) return null
  const sentence = sentenceFor(error, placeOf(destination))
  if (sentence === null) return explainConnecting(error.cause, destination)
  return new DbError('unavailable', sentence, { cause: error })
}

interface Place {
  variable: string
  /** Host and port. */
  at: string
  host: string
  user: string
  database: string
  wantsTls: boolean
}

function placeOf({ url, variable }: Destination): Place {
  const { hostname, port, username, pathname, searchParams } = new URL(url)
  const mode = searchParams.get('sslmode') ?? searchParams.get('ssl')
  return {
    variable,
    at: `${hostname}:${port === '' ? '5432' : port}`,
    host: hostname,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
    wantsTls: mode !== null && !['disable', 'allow', 'prefer', 'false'].includes(mode),
  }
}

const certificateCodes = /^(SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_|CERT_|ERR_TLS_)/

function sentenceFor(error: Error, place: Place): string | null {
  const code = 'code' in error ? String(error.code) : ''
  if (certificateCodes.test(code)) {
    return `The certificate of the Postgres at ${place.at} cannot be trusted (${code}). Set sslmode=require in ${place.variable} to use TLS without checking it, or give Node the authority with NODE_EXTRA_CA_CERTS.`
  }
  return ofNetwork(code, place) ?? ofServer(code, error.message, place)
}

function ofNetwork(code: string, { variable, at, host, wantsTls }: Place): string | null {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `There is no machine of the name ${host}. Check DATABASE_URL: the host in ${variable} may be misspelt, or this machine cannot look names up.`
    case 'ECONNREFUSED':
      return `No Postgres answers at ${at}. Start it. Check DATABASE_URL: host or port in ${variable} may be wrong. Without DATABASE_URL the embedded Postgres is used.`
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'CONNECT_TIMEOUT':
      return `Nothing comes back from ${at}. Check DATABASE_URL, and whether a firewall or the provider's list of allowed addresses lets this machine in.`
    case 'ECONNRESET':
    case 'EPIPE':
    case 'CONNECTION_CLOSED':
    case 'CONNECTION_DESTROYED':
      return wantsTls
        ? `The server at ${at} ends the connection when TLS is asked for. If it has no TLS, take sslmode out of ${variable}; if something else listens there, check DATABASE_URL.`
        : `The server at ${at} ends the connection without a word. It may want TLS (add ?sslmode=require to ${variable}), or something else than Postgres listens there: check DATABASE_URL.`
    default:
      return null
  }
}

function ofServer(code: string, message: string, { variable, at, user, database }: Place): string | null {
  // These two codes have several causes, which only the message tells apart.
  const asksForTls = /no encryption|SSL off|SSL required|SSL connection is required|requires? (SSL|TLS)/i.test(message)
  if ((code.startsWith('28') || code.startsWith('08')) && asksForTls) {
    return `The Postgres at ${at} takes connections with TLS only. Add ?sslmode=require to ${variable}.`
  }
  switch (code) {
    case '28P01':
      return `The Postgres at ${at} refuses the password of the user ${user}. Check DATABASE_URL: write characters such as @ : / ? # in the password of ${variable} as %40 %3A %2F %3F %23.`
    case '28000':
      return `The Postgres at ${at} does not let the user ${user} in from here: the user does not exist, or pg_hba.conf has no line for it. Check DATABASE_URL, or add the line.`
    case '3D000':
      return `The Postgres at ${at} has no database ${database}. Create it (createdb ${database}), or check DATABASE_URL: ${variable} may name the wrong one.`
    case '42501':
      return `The user ${user} may not create tables in the database ${database} at ${at}. As its owner, run: grant create on database ${database} to ${user}; grant create, usage on schema public to ${user};`
    case '25006':
      return `The Postgres at ${at} can only be read: it is a replica, or its provider has locked it. Let ${variable} point to the primary server.`
    case '53300':
      return `The Postgres at ${at} has no connection left for ${user}. End other programs, raise max_connections, or let DATABASE_URL point to a pooler and DIRECT_DATABASE_URL to the server.`
    case '53100':
      return `The disk of the Postgres at ${at} is full. Make room on it and start again.`
    case '57P03':
      return `The Postgres at ${at} is still starting, stopping or recovering. Start again when it is ready.`
    case '57P01':
    case '57P02':
      return `The Postgres at ${at} was stopped while it was connected to. Start again when it runs.`
    case '08P01':
      return `What answers at ${at} does not take the connection: ${message}. If it is a pooler, let DATABASE_URL point to it and DIRECT_DATABASE_URL to the server itself.`
    case 'XX000':
      return `What answers at ${at} refuses the user ${user}: ${message}. With a pooler of Supabase the user is postgres.<project>; check ${variable}.`
    default:
      return null
  }
}
