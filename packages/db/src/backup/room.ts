import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { QuotaExcess } from '../errors.ts'
import { staged } from './sql.ts'

/** A team whose limit leaves no room for what an archive has of it. */
export interface TeamExcess extends QuotaExcess {
  teamId: string
  team: string
}

/** Teams whose limit here is lower than what they have with the objects that a merge would announce; give it a stage that fits. */
export async function findExcess(tx: Db): Promise<TeamExcess[]> {
  const place = sql`o.team_id = d.team_id and (o.driver = d.storage_driver and o.key = d.storage_path
    or o.role = 'original' and o.run_uuid = d.run_uuid and o.key = d.storage_path)`
  const rows = await tx.execute<TeamExcess & Record<string, unknown>>(sql`
    with announced as (
      select d.team_id, sum(d.byte_size) as needed from ${staged('generated_documents')} d
      join storage_limits l on l.team_id = d.team_id
      where d.sha256 <> '' and not exists (select from stored_objects o where ${place})
        and not exists (select from ${staged('stored_objects')} o where ${place})
      group by d.team_id)
    select t.id as "teamId", t.name as team, coalesce(a.bytes, 0)::float8 as used, l.limit_bytes::float8 as limit,
      n.needed::float8 as needed
    from announced n join teams t on t.id = n.team_id join storage_limits l on l.team_id = n.team_id
    left join storage_accounts a on a.team_id = n.team_id
    where coalesce(a.bytes, 0) + n.needed > l.limit_bytes order by t.id`)
  return [...rows]
}
