import { openSession, type Session } from '@dossier/db'

const checkEveryMs = 5000

/** Says of a worker pool that it lives, and frees what dead ones hold. */
export interface WorkerPresence {
  /** Call before the pool takes its first job. */
  announce(poolId: string): Promise<void>
  /** Frees the jobs of pools that have died; also done regularly by itself. */
  sweep(): Promise<void>
  close(): Promise<void>
}

/**
 * A pool that lives holds an advisory lock of its name, which Postgres releases the moment its process dies. The queue
 * itself would wait four hours before it takes a job from a pool that was killed.
 */
export async function openWorkerPresence(url: string, onError: (error: unknown) => void): Promise<WorkerPresence> {
  const session = openSession(url)
  const announced = new Set<string>()
  let sweeping: Promise<void> = Promise.resolve()
  const sweep = () => {
    sweeping = sweeping.then(() => freeDeadPools(session, announced)).catch(onError)
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
  // A connection that was lost took the locks along; holding one twice does no harm.
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
    await session.query(`select pg_notify('jobs:insert', '{"r":0,"count":1}')`)
  }
}
