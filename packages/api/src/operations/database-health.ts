import { sql } from '@dossier/db'
import type { Services } from '../services.ts'

/** Whether the database answers. */
export async function isDatabaseThere({ db }: Pick<Services, 'db'>): Promise<boolean> {
  return db.execute(sql`select 1`).then(
    () => true,
    () => false,
  )
}
