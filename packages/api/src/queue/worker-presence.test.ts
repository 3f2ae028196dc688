import { sql } from '@dossier/db'
import { expect, it } from 'vitest'
import { createTestServices } from '../testing/test-services.ts'
import { openWorkerPresence } from './worker-presence.ts'

it('frees the jobs of a pool that has died, and none of one that lives', async () => {
  const { database, close } = await createTestServices({ concurrency: 0 })
  const errors: unknown[] = []
  const living = await openWorkerPresence(database.url, (error) => errors.push(error))
  const dying = await openWorkerPresence(database.url, (error) => errors.push(error))
  try {
    await living.announce('pool-living')
    await dying.announce('pool-dying')
    for (const pool of ['pool-living', 'pool-dying']) {
      await database.db.execute(sql`select graphile_worker.add_job(${pool})`)
      await database.db.execute(sql`
        update graphile_worker._private_jobs set locked_by = ${pool}, locked_at = now()
        where task_id = (select id from graphile_worker._private_tasks where identifier = ${pool})`)
    }
    const observer = await openWorkerPresence(database.url, (error) => errors.push(error))
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
