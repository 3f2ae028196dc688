import { type Db, oneOwnerPerTeam, type Owner } from '@dossier/db'
import type { Logger } from 'pino'
import { logError } from './log-error.ts'

/**
 * Runs a task for every team, one after the other. Logs a failure and continues with the other teams; throws at the end
 * if any failed.
 */
export async function forEachTeam(
  { db, logger }: { db: Db; logger: Logger },
  what: string,
  work: (owner: Owner) => Promise<void>,
): Promise<void> {
  const owners = await oneOwnerPerTeam(db)
  const failures: unknown[] = []
  for (const owner of owners) {
    try {
      await work(owner)
    } catch (error) {
      logger.error({ team: owner.teamId, error: logError(error) }, `${what} failed for a team`)
      failures.push(error)
    }
  }
  if (failures.length === 0) return
  throw new Error(`${what} failed for ${failures.length} of ${owners.length} teams.`, { cause: failures[0] })
}
