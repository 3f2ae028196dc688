import { openSession, type Session } from '@dossier/db'

const checkEveryMs = 2000

/** Announces that a worker pool is alive, and frees the jobs of dead pools. */
export interface WorkerPresence {
  /** Call before the pool takes its first job. */
  announce(poolId: string): Promise<void>
  /** Frees the jobs of dead pools; also runs periodically on its own. */
  sweep(): Promise<void>
  close(): Promise<void>
}

interface Watched {
  /** Whether a worker of this process is working on a job. */
  isWorkedOn: (jobId: string) => boolean
  onError: (error: unknown) => void
}

/**
 * A live pool holds an advisory lock of its name, which Postgres releases the moment its process dies. The queue itself
 * would wait four hours before it reassigns the job of a killed pool, or a job that a live pool has lost because the
 * database became unavailable before the pool learned of the job or could report its end.
 */
export async function openWorkerPresence(url: string, { isWorkedOn, onError }: Watched): Promise<WorkerPresence> {
  const session = openSession(url)
  const announced = new Set<string>()
  let sweeping: Promise<void> = Promise.resolve()
  let idle: string[] = []
  const look = async () => {
    await freeDeadPools(session, announced)
    const held = await heldBy(session, announced)
    // A job that nobody works on in two consecutive checks is not in transit either.
    await freeJobs(
      session,
      held.filter((id) => idle.includes(id) && !isWorkedOn(id)),
    )
    idle = held.filter((id) => !isWorkedOn(id))
  }
  const sweep = () => {
    sweeping = sweeping.then(look).catch(onError)
    return sweeping
  }
  await sweep()
  const timer = setInterval(() => void sweep(), checkEveryMs)
  return {
    async announce(poolId) {
      announced.add(poolId)
      await session.query('select pg_advisory_lock(hashtextextended($1, 2))', [poolId])
    },
    sweep,
    async close() {
      clearInterval(timer)
      await sweeping
      await session.close()
    },
  }
}

async function freeDeadPools(session: Session, announced: ReadonlySet<string>): Promise<void> {
  // A lost connection took its locks with it; taking one twice is harmless.
  if (session.wasRenewed()) {
    for (const poolId of announced) await session.query('select pg_advisory_lock(hashtextextended($1, 2))', [poolId])
  }
  const pools = await session.query<{ id: string }>(
    'select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null',
  )
  for (const { id } of pools.filter((pool) => !announced.has(pool.id))) {
    const [taken] = await session.query<{ dead: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 2)) as dead',
      [id],
    )
    if (taken?.dead !== true) continue
    await session.query('select graphile_worker.force_unlock_workers(array[$1])', [id])
    await session.query('select pg_advisory_unlock(hashtextextended($1, 2))', [id])
    await session.query(wakeUp)
  }
}

const wakeUp = `select pg_notify('jobs:insert', '{"r":0,"count":1}')`

async function heldBy(session: Session, pools: ReadonlySet<string>): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    'select id::text as id from graphile_worker._private_jobs where locked_by = any(string_to_array($1, $2))',
    [[...pools].join(), ','],
  )
  return rows.map(({ id }) => id)
}

async function freeJobs(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  // An attempt that was never made does not count.
  await session.query(
    `update graphile_worker._private_jobs set locked_by = null, locked_at = null, attempts = greatest(attempts - 1, 0)
      where id = any(string_to_array($1, ',')::bigint[]) and locked_by is not null`,
    [ids.join()],
  )
  await session.query(wakeUp)
}
