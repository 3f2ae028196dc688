import { sql } from '@dossier/db'
import { expect, it } from 'vitest'
import { createTestServices } from '../testing/test-services.ts'
import { openWorkerPresence } from './worker-presence.ts'

it('frees the jobs of a dead pool, but none of a live one', async () => {
  const { database, close } = await createTestServices({ concurrency: 0 })
  const errors: unknown[] = []
  const watched = { isWorkedOn: () => true, onError: (error: unknown) => errors.push(error) }
  const living = await openWorkerPresence(database.url, watched)
  const dying = await openWorkerPresence(database.url, watched)
  try {
    await living.announce('pool-living')
    await dying.announce('pool-dying')
    for (const pool of ['pool-living', 'pool-dying']) {
      await database.db.execute(sql`select graphile_worker.add_job(${pool})`)
      await database.db.execute(sql`
        update graphile_worker._private_jobs set locked_by = ${pool}, locked_at = now()
        where task_id = (select id from graphile_worker._private_tasks where identifier = ${pool})`)
    }
    const observer = await openWorkerPresence(database.url, watched)
    expect(await holders()).toEqual(['pool-dying', 'pool-living'])
    await dying.close()
    await observer.sweep()
    expect(await holders()).toEqual(['pool-living'])
    await observer.close()
    expect(errors).toEqual([])
  } finally {
    await living.close()
    await close()
  }

  async function holders(): Promise<string[]> {
    const rows = await database.db.execute<{ pool: string }>(
      sql`select locked_by as pool from graphile_worker._private_jobs where locked_by is not null order by 1`,
    )
    return rows.map(({ pool }) => pool)
  }
})

it('frees a job that a live pool holds without working on it, and counts no attempt', async () => {
  const { database, close } = await createTestServices({ concurrency: 0 })
  const errors: unknown[] = []
  const worked = new Set<string>()
  const presence = await openWorkerPresence(database.url, {
    isWorkedOn: (id) => worked.has(id),
    onError: (error) => errors.push(error),
  })
  try {
    await presence.announce('pool')
    const [, inHand] = await database.db.execute<{ id: string }>(sql`
      select (graphile_worker.add_job('some')).id::text as id from generate_series(1, 2)`)
    worked.add(inHand?.id ?? '')
    await database.db.execute(
      sql`update graphile_worker._private_jobs set locked_by = 'pool', locked_at = now(), attempts = 1`,
    )
    await presence.sweep()
    await presence.sweep()
    const rows = await database.db.execute<{ held: boolean; attempts: number; id: string }>(
      sql`select id::text as id, locked_by is not null as held, attempts from graphile_worker._private_jobs order by held`,
    )
    expect(rows.map(({ held, attempts }) => ({ held, attempts }))).toEqual([
      { held: false, attempts: 0 },
      { held: true, attempts: 1 },
    ])
    expect(rows[1]?.id).toBe(inHand?.id)
    expect(errors).toEqual([])
  } finally {
    await presence.close()
    await close()
  }
})
