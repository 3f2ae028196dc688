import { randomUUID } from 'node:crypto'
import { startReplay } from './replay-history.ts'
import type { CheckServices } from './check-history.ts'
import { forEachTeam } from '../floor/each-team.ts'

const dayMs = 24 * 3_600_000

/**
 * Checks every team's runs of the last eight days, one team at a time, so that each run is verified soon after it was
 * generated.
 */
export async function checkLastWeek(services: CheckServices): Promise<void> {
  const since = new Date(services.now().getTime() - 8 * dayMs).toISOString()
  await forEachTeam(services, 'history.replay_last_week', async (owner) => {
    await startReplay(services, { owner, requestId: randomUUID() }, { since, concurrency: 1 })
  })
}
