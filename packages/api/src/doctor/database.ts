import {
  askPooler,
  askPoolUser,
  askReplica,
  canWork,
  type Diagnosis,
  diagnose,
  explainConnecting,
  explainPoolUser,
  type Pooler,
  type PoolUser,
  rowSecurityAdvice,
} from '@dossier/db/connecting'
import { isPoolerUrl } from '@dossier/db'
import type { ServicesConfig } from '../context.ts'
import { type Finding, ok, problem, warning } from './finding.ts'

/**
 * A clock difference above the first limit confuses one-time codes and links; above the second, it breaks them.
 * Milliseconds.
 */
const [clockWarning, clockProblem] = [2_000, 30_000]
const [oldest, newest] = [15, 18]

/** Reads the database's facts; `diagnosis` is null if the database did not answer. */
export async function askDatabase(
  url: string,
  variable: string,
): Promise<{ diagnosis: Diagnosis | null; findings: Finding[] }> {
  try {
    const diagnosis = await diagnose(url)
    return { diagnosis, findings: databaseFindings(diagnosis) }
  } catch (error) {
    const explained = explainConnecting(error, { url, variable })
    const message = explained?.message ?? 'The database does not answer as Postgres would.'
    return {
      diagnosis: null,
      findings: [problem('database', message, `Set ${variable} to a Postgres server that answers.`)],
    }
  }
}

/** Whether the replica, if one is configured, is a standby of the database and keeps up with it. */
export async function replicaFindings(primaryUrl: string, replicaUrl: string | undefined): Promise<Finding[]> {
  if (replicaUrl === undefined) return []
  const advice =
    'Set DATABASE_REPLICA_URL to a standby of the same database, or remove it: until then, the primary answers everything.'
  try {
    const { isStandby, lagMs } = await askReplica(primaryUrl, replicaUrl)
    if (!isStandby)
      return [problem('database.replica', 'DATABASE_REPLICA_URL points to a server that is no standby.', advice)]
    const user = await askPoolUser(replicaUrl)
    if (!canWork(user, { url: replicaUrl, isPooled: isPoolerUrl(replicaUrl) }, true))
      return [
        problem(
          'database.replica',
          `The user ${user.name} of DATABASE_REPLICA_URL cannot see the rows of Dossier's tables.`,
          `As an administrator of the primary, run: ${user.admission} Until then, the primary answers everything.`,
        ),
      ]
    if (lagMs !== null) return [ok('database.replica', `The replica caught up after ${Math.round(lagMs)} ms.`)]
    const behind = 'The replica does not reach the position of the database within five seconds.'
    return [
      warning(
        'database.replica',
        behind,
        'Check its replication; meanwhile the primary answers what it would have answered.',
      ),
    ]
  } catch (error) {
    const explained = explainConnecting(error, { url: replicaUrl, variable: 'DATABASE_REPLICA_URL' })
    return [problem('database.replica', explained?.message ?? 'The replica does not answer as Postgres would.', advice)]
  }
}

/** Evaluates the facts about a database. */
export function databaseFindings(read: Diagnosis): Finding[] {
  return [
    version(read),
    encoding(read),
    standby(read),
    clock(read),
    durability(read),
    connections(read),
    room(read),
    collation(read),
    trigrams(read),
    schema(read),
    ...rows(read),
  ]
}

function version({ version: { text, number } }: Diagnosis): Finding {
  const major = Math.floor(number / 10_000)
  if (major < oldest) {
    return problem(
      'database.version',
      `This is Postgres ${text}.`,
      `Dossier needs ${oldest} or later: upgrade the server.`,
    )
  }
  if (major > newest) {
    return warning(
      'database.version',
      `This is Postgres ${text}.`,
      `This version of Dossier was tested with ${oldest} to ${newest}: look for a newer Dossier.`,
    )
  }
  return ok('database.version', `Postgres ${text}.`)
}

function encoding({ encoding: found }: Diagnosis): Finding {
  if (found === 'UTF8') return ok('database.encoding', 'Texts are kept as UTF-8.')
  const advice = "Create another one with: create database dossier encoding 'UTF8' template template0;"
  return problem('database.encoding', `The database keeps texts as ${found}, which cannot hold every name.`, advice)
}

function standby({ isStandby }: Diagnosis): Finding {
  if (!isStandby) return ok('database.primary', 'The server takes writes.')
  return problem(
    'database.primary',
    'This server is a standby and takes no writes.',
    'Point DATABASE_URL to the primary.',
  )
}

function clock({ clockAheadMs: ahead }: Diagnosis): Finding {
  const seconds = Math.abs(ahead / 1000).toFixed(1)
  if (Math.abs(ahead) <= clockWarning) return ok('database.clock', 'The clocks of the database and this machine agree.')
  const message = `The database's clock is ${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} this machine's.`
  const advice = 'Let both synchronise with the same time server (NTP).'
  return Math.abs(ahead) > clockProblem
    ? problem('database.clock', message, advice)
    : warning('database.clock', message, advice)
}

function durability({ durability: settings }: Diagnosis): Finding {
  const off = Object.entries(settings).flatMap(([name, value]) => (value === 'off' ? [name] : []))
  if (off.length === 0) return ok('database.durability', 'What is committed survives a crash.')
  const message = `The server runs with ${off.map((name) => `${name} = off`).join(', ')}: a crash can lose what it has confirmed.`
  const advice = `Set ${off.join(', ')} to on.`
  return off.includes('fsync') || off.includes('full_page_writes')
    ? problem('database.durability', message, advice)
    : warning('database.durability', message, advice)
}

function connections({ connections: { used, most } }: Diagnosis): Finding {
  const message = `${used} of ${most} connections are in use.`
  if (used < most * 0.8) return ok('database.connections', message)
  const advice = 'Raise max_connections, put a pooler in front (DATABASE_POOLER), or run fewer processes.'
  return warning('database.connections', message, advice)
}

function room({ hasRoom }: Diagnosis): Finding {
  if (hasRoom) return ok('database.room', 'The disk of the database has room for more.')
  const advice = 'Delete other files on that disk or enlarge it; the database then goes on by itself.'
  return problem('database.room', 'The disk of the database is full: nothing can be stored.', advice)
}

function collation({ collation: { sorted, installed } }: Diagnosis): Finding {
  if (sorted === installed || sorted === null || installed === null) {
    return ok('database.collation', 'Indexes are sorted by the rules that are installed.')
  }
  return problem(
    'database.collation',
    `Indexes were sorted by version ${sorted} of the collation, and version ${installed} is installed: searches can miss rows.`,
    'Run: reindex database; and then: alter database … refresh collation version;',
  )
}

function trigrams({ trigrams: found }: Diagnosis): Finding {
  if (found === 'installed') return ok('database.extensions', 'pg_trgm is installed.')
  if (found === 'available') return ok('database.extensions', 'pg_trgm is available, and the first start creates it.')
  return problem(
    'database.extensions',
    'The extension pg_trgm is not available: parts of words cannot be searched.',
    'Install the contrib package of this Postgres version.',
  )
}

function schema({ schema: found }: Diagnosis): Finding {
  if (found === 'current') return ok('database.schema', 'The schema is that of this version.')
  if (found === 'empty') return ok('database.schema', 'The database is empty, and the first start creates the schema.')
  if (found === 'behind') {
    return warning(
      'database.schema',
      'The schema is older than this version.',
      'The next start of this version updates it.',
    )
  }
  if (found === 'newer, serving') {
    return warning(
      'database.schema',
      'A newer version has updated the schema, which still serves this one.',
      'Update the processes of this version as well.',
    )
  }
  return found === 'newer'
    ? problem('database.schema', 'A newer version has updated the schema.', 'Start that version, or restore a backup.')
    : problem(
        'database.schema',
        'The schema is too old to update.',
        'Start Dossier 0.1 on it once, and then this version.',
      )
}

function rows({ rows: found }: Diagnosis): Finding[] {
  if (found === null) return []
  if (found.guarded) return [ok('database.rows', 'Row-level security keeps the rows of each team from all others.')]
  return [
    warning(
      'database.rows',
      'Row-level security is off: only the conditions of the queries keep teams apart.',
      `${rowSecurityAdvice([found.user])} Then start Dossier again.`,
    ),
  ]
}

/** Whether the user of DATABASE_URL can work on the tables that the user of DIRECT_DATABASE_URL owns. */
export async function poolUserFindings(config: ServicesConfig, owner: Diagnosis['rows']): Promise<Finding[]> {
  const { databaseUrl: url, directDatabaseUrl: direct } = config
  if (url === undefined || direct === undefined || owner === null) return []
  let user: PoolUser
  let isPooled: boolean
  try {
    user = await askPoolUser(url)
    isPooled = (config.databasePooler ?? (await poolerAt(url))) !== 'none'
  } catch (error) {
    const explained = explainConnecting(error, { url, variable: 'DATABASE_URL' })
    const message = explained?.message ?? 'What DATABASE_URL points to does not answer as Postgres would.'
    return [problem('database.user', message, 'Check DATABASE_URL.')]
  }
  if (!canWork(user, { url, isPooled }, owner.guarded)) {
    const message = `The user ${user.name} of DATABASE_URL cannot see the rows of Dossier's tables.`
    return [
      problem(
        'database.user',
        message,
        `The next start grants it what it lacks, or says: ${explainPoolUser(user, owner)}`,
      ),
    ]
  }
  if (owner.guarded && user.roles.teamRole === null) {
    const message = `Row-level security is off for the user ${user.name} of DATABASE_URL: only the conditions of the queries keep teams apart.`
    return [warning('database.user', message, `As an administrator of the server, run: ${user.admission}`)]
  }
  return [ok('database.user', `The user ${user.name} of DATABASE_URL can work on Dossier's tables.`)]
}

/** Detects the pooler in front of the database, and whether the queue can listen. */
export async function poolerFinding(config: ServicesConfig): Promise<Finding> {
  const { databaseUrl: url, directDatabaseUrl: direct } = config
  if (url === undefined) return ok('database.pooler', 'The embedded Postgres has no pooler.')
  const found = config.databasePooler ?? (await poolerAt(url))
  const way = direct === undefined ? found : await poolerAt(direct)
  if (way === 'transaction') {
    const message = `${direct === undefined ? 'DATABASE_URL' : 'DIRECT_DATABASE_URL'} points to a transaction pooler, through which the queue cannot listen.`
    return problem(
      'database.pooler',
      message,
      'Set DIRECT_DATABASE_URL to the Postgres server itself, or to a session pooler.',
    )
  }
  if (found === 'none') return ok('database.pooler', 'No pooler stands in front of the database.')
  return ok('database.pooler', `A ${found} pooler stands in front of the database, and the queue can listen.`)
}

async function poolerAt(url: string): Promise<Pooler> {
  return isPoolerUrl(url) ? 'transaction' : askPooler(url)
}
