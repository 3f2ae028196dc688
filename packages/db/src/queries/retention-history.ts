import { and, desc, eq } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { auditEvents } from '../schema.ts'

/** The last event that records an application of the team's policies; null when there is none. */
export async function lastRetention(
  db: Db,
  owner: Owner,
): Promise<{ at: Date; data: Readonly<Record<string, unknown>> } | null> {
  const { teamId, type, createdAt, data } = auditEvents
  const [row] = await db
    .select({ at: createdAt, data })
    .from(auditEvents)
    .where(and(eq(teamId, owner.teamId), eq(type, 'retention.applied')))
    .orderBy(desc(createdAt))
    .limit(1)
  return row ?? null
}
