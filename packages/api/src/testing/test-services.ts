import type { Services, ServicesConfig } from '../context.ts'
import { tmpdir } from 'node:os'
import type { Owner } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { pino } from 'pino'
import type { BatchChange } from '../batches/batch-view.ts'
import { watchBatch } from '../batches/watch-batch.ts'
import { passkeySite } from '../floor/passkey-site.ts'
import { watchRun } from '../runs/watch-run.ts'
import { type ApiCaller, createCaller } from '../router.ts'
import { createServices } from '../services.ts'

/** The address that callers in tests have. */
export const testSite = passkeySite('https://dossier.example')

/** Services on a separate database and storage. */
export interface TestServices {
  services: Services
  database: TestDatabase
  owner: Owner
  /** Procedures on behalf of `owner` or another caller; null is a caller who is not signed in. */
  api(as?: Owner | null): ApiCaller
  close(): Promise<void>
}

/**
 * Opens services on a fresh database; keeps files in memory and generates them in one thread unless `config` says
 * otherwise.
 */
export async function createTestServices(config: Partial<ServicesConfig> = {}): Promise<TestServices> {
  const database = await createTestDatabase()
  const services = await createServices({
    databaseUrl: database.url,
    dataDir: tmpdir(),
    storage: { STORAGE_DRIVER: 'memory' },
    secret: 'a secret for tests',
    logger: pino({ level: 'silent' }),
    renderThreads: 1,
    warm: false,
    ...config,
  })
  const test: TestServices = {
    services,
    database,
    owner: await database.createOwner(),
    api: (as = test.owner) => createCaller({ services, owner: as, requestId: 'test', site: testSite }),
    async close() {
      await services.close()
      await database.close()
    },
  }
  return test
}

/** A full run with invented people. */
export const fullRun = {
  candidate: candidateFixtures['marco-rieben'],
  job: jobFixtures['senior-java-developer'],
  terms: {},
  locale: 'de-CH',
} as const

/** Waits until a run has ended, and returns how. */
export async function ended(
  { services, owner }: Pick<TestServices, 'services' | 'owner'>,
  runId: string,
): Promise<string> {
  let status = ''
  for await (const change of await watchRun(services, owner, { runId, signal: AbortSignal.timeout(60_000) })) {
    status = change.status
  }
  return status
}

/** Waits until every run of a batch has ended, and returns the final counts. */
export async function batchEnded(
  { services, owner }: Pick<TestServices, 'services' | 'owner'>,
  batchId: string,
): Promise<BatchChange['counts'] | null> {
  let counts: BatchChange['counts'] | null = null
  for await (const change of await watchBatch(services, owner, { batchId, signal: AbortSignal.timeout(120_000) })) {
    counts = change.counts
  }
  return counts
}
