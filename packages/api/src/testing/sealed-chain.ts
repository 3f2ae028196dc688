import type { Sealer } from '../context.ts'
import { openKeyRing } from '@dossier/audit'
import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { pino } from 'pino'
import { openSealer } from '../audit/sealer.ts'
import type { SealServices } from '../audit/seal-team.ts'

/** A database with the parts that seal and verify, without the other services. */
export interface ChainTest {
  database: TestDatabase
  services: SealServices & { sealer: Sealer }
  owner: Owner
  /** A sealer like that of another process. */
  anotherSealer(isActive?: boolean): Sealer
  append(db: Db, index: number): Promise<void>
  close(): Promise<void>
}

/** Opens a separate database; only `flush` seals. */
export async function createChainTest(): Promise<ChainTest> {
  const database = await createTestDatabase()
  const ring = openKeyRing('a secret for tests')
  const base: SealServices = { db: database.db, keyRing: () => ring, now: () => new Date() }
  const logger = pino({ level: 'silent' })
  const anotherSealer = (isActive = false) => openSealer({ ...base, logger }, isActive)
  const owner = await database.createOwner()
  return {
    database,
    services: { ...base, sealer: anotherSealer() },
    owner,
    anotherSealer,
    append: (db, index) =>
      appendAuditEvents(db, owner, [
        {
          type: 'run.succeeded',
          requestId: `request ${index}`,
          subject: { type: 'run', id: owner.teamId },
          data: { documents: index, sha256: '', changes: [] },
        },
      ]),
    close: () => database.close(),
  }
}
