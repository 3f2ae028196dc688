import { randomUUID } from 'node:crypto'
import { oneOwnerPerTeam } from '@dossier/db'
import { startReplay } from '../operations/replay-history.ts'
import type { CheckServices } from './check-history.ts'

const dayMs = 24 * 3_600_000

/** Has every team's runs of the last eight days checked, one at a time: each run is proven once soon after it was made. */
export async function checkLastWeek(services: CheckServices): Promise<void> {
  const since = new Date(services.now().getTime() - 8 * dayMs).toISOString()
  for (const owner of await oneOwnerPerTeam(services.db)) {
    await startReplay(services, { owner, requestId: randomUUID() }, { since, concurrency: 1 })
  }
}
