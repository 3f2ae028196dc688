import type { Sealer } from '../context.ts'
import { openKeyRing } from '@dossier/audit'
import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { pino } from 'pino'
import { openSealer } from '../audit/sealer.ts'
import type { SealServices } from '../audit/seal-team.ts'

/** A database with what seals and verifies, without the rest of the services. */
export interface ChainTest {
  database: TestDatabase
  services: SealServices & { sealer: Sealer }
  owner: Owner
  /** A sealer as another process would have one. */
  anotherSealer(isActive?: boolean): Sealer
  append(db: Db, index: number): Promise<void>
  close(): Promise<void>
}

/** Opens a database of its own; nothing is sealed but by `flush`. */
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
