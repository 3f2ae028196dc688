import { sql } from '@dossier/db'
import { type Relay, startRelay } from '@dossier/db/testing'
import { type StorageDriver, WorkspaceError } from '@dossier/workspace'
import { startSupabaseFake } from '@dossier/workspace/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { makeRun } from './make-run.ts'

const hour = 60 * 60_000
const unavailable = () => Promise.reject(new WorkspaceError('unavailable', 'The storage is away.'))

describe('an attempt at a run while its storage is unavailable', () => {
  let test: TestServices
  beforeAll(async () => {
    test = await createTestServices({ concurrency: 0 })
  })
  afterAll(() => test.close())

  /** Makes an attempt with such a driver, the given time after the run was requested. */
  async function attemptAfter(ms: number, attempt: number, changes: Partial<StorageDriver>) {
    const { id, runId } = await test.api().runs.create(fullRun)
    const current = { ...test.services.storage.current, ...changes }
    const { run } = await test.api().runs.get({ runId })
    const now = () => new Date(Date.parse(run.createdAt) + ms)
    const services = { ...test.services, now, storage: { ...test.services.storage, current } }
    const job = { ...test.owner, runUuid: id, requestId: 'test' }
    const attempted = await makeRun(services, job, { attempt, signal: new AbortController().signal })
    const { status, error } = (await test.api().runs.get({ runId })).run
    return { attempted, status, error }
  }

  it.each([
    ['at once', 0, 1_000],
    ['after twenty seconds', 20_000, 5_000],
    ['after an hour', hour, 15_000],
  ])(
    '%s, leaves the run as it is and says when to try again, whichever attempt it was',
    async (_, ms, retryAfterMs) => {
      expect(await attemptAfter(ms, 5, { put: unavailable })).toMatchObject({
        attempted: { retryAfterMs },
        status: 'running',
        error: null,
      })
    },
  )

  it('computes nothing while the circuit is open', async () => {
    expect(await attemptAfter(0, 1, { breaker: 'open' })).toMatchObject({
      attempted: { retryAfterMs: 1_000 },
      status: 'queued',
    })
  })

  it('abandons the run after a day, and says why', async () => {
    expect(await attemptAfter(25 * hour, 5, { put: unavailable })).toEqual({
      attempted: 'ended',
      status: 'failed',
      error: expect.stringContaining('storage'),
    })
  })
})

describe('the queue', () => {
  let test: TestServices
  let relay: Relay
  let close: () => Promise<void>

  beforeAll(async () => {
    const peer = await startSupabaseFake()
    relay = await startRelay(Number(new URL(peer.url).port))
    test = await createTestServices({
      storage: {
        STORAGE_DRIVER: 'supabase',
        SUPABASE_URL: `http://127.0.0.1:${relay.port}`,
        SUPABASE_SERVICE_ROLE_KEY: peer.serviceKey,
        STORAGE_ATTEMPTS: '1',
        STORAGE_BREAKER_FAILURES: '1',
        STORAGE_BREAKER_PAUSE_MS: '20',
      },
    })
    close = async () => {
      await test.close()
      await relay.close()
      await peer.close()
    }
  })
  afterAll(() => close())

  it('tries a run again and again, and finishes it when the storage is back', async () => {
    relay.refuse()
    const { runId } = await test.api().runs.create(fullRun)
    const waiting = sql`
      select 1 from graphile_worker._private_jobs where run_at > created_at and attempts = 0 and locked_at is null`
    await vi.waitFor(async () => expect(await test.database.db.execute(waiting)).toHaveLength(1), 30_000)
    relay.recover()
    expect(await ended(test, runId)).toBe('succeeded')
    expect((await test.api().runs.get({ runId })).documents.length).toBeGreaterThan(4)
  })
})
