import { documentsOfRun, objectsOfRun, type Owner, recordEnd, sql } from '@dossier/db'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDocument } from '../../documents/open-download.ts'
import { makeRun } from '../../runs/make-run.ts'
import { type Children, startChildren } from '../../testing/kill/children.ts'
import { type DatabaseStops, openDatabaseStops } from '../../testing/kill/database-stops.ts'
import { type Place, places } from '../../testing/kill/places.ts'
import { databaseStops, type KillPoint, killPoints, type Order } from '../../testing/kill/points.ts'
import { createTestServices, fullRun, type TestServices } from '../../testing/test-services.ts'
import { sweepTeam } from '../sweep/sweep-team.ts'
import { verifyObject } from './verify-object.ts'

/** Kills at each point with each driver: set `DOSSIER_TEST_SEEDS=20` for the full set. */
const seeds = Array.from({ length: Number(process.env['DOSSIER_TEST_SEEDS'] ?? 1) }, (_, index) => index)
const candidates = Object.values(candidateFixtures)

describe.each(Object.entries(places))('a process killed by SIGKILL while it works with %s', (driver, openPlace) => {
  let place: Place
  let test: TestServices
  let stops: DatabaseStops
  let children: Children
  let owner: Owner

  beforeAll(async () => {
    place = await openPlace()
    test = await createTestServices({ storage: place.variables, concurrency: 0 })
    stops = await openDatabaseStops(test.database.url)
    children = startChildren(test.database.url, place.forChildren)
  })
  // A new team each time: a sweep covers everything of a team.
  beforeEach(async () => {
    owner = await test.database.createOwner()
  })
  afterAll(async () => {
    children.close()
    await stops.close()
    await test.close()
    await place.close()
  })

  const caller = () => ({ owner, requestId: 'test' })
  // Treats everything as old, because a dead process needs no grace period.
  const sweep = () => sweepTeam(test.services, caller(), { dryRun: false, graceSeconds: -60, heal: false })
  const retry = (runUuid: string) => {
    const job = { ...owner, runUuid, requestId: 'test' }
    return makeRun(test.services, job, { attempt: 2, signal: new AbortController().signal })
  }
  const keysOf = async (runUuid: string) => {
    const { items } = await test.services.storage.current.list(`${owner.teamId}/${runUuid}/`)
    return items.map(({ key }) => key).toSorted()
  }

  async function createRun(seed: number): Promise<string> {
    const candidate = candidates[seed % candidates.length] ?? fullRun.candidate
    const job = seed % 5 === 4 ? undefined : jobFixtures['senior-java-developer']
    const { id } = await test.api(owner).runs.create({ candidate, ...(job && { job, terms: {} }), locale: 'de-CH' })
    return id
  }

  async function killAt(point: KillPoint, order: Omit<Order, 'stopAt'>): Promise<void> {
    const lock = databaseStops[point]
    if (lock !== undefined) {
      const held = await stops.hold(lock)
      await children.killAt({ ...order, stopAt: null }, held.reached)
      await held.release()
    } else if (point === 'in the middle of a put' && place.cutNextPut !== null) {
      const cut = place.cutNextPut()
      await children.killAt({ ...order, stopAt: null }, () => cut)
    } else {
      await children.killAt({ ...order, stopAt: point })
    }
    await place.quiet()
  }

  async function expectStoredToBeTrue(runUuid: string): Promise<void> {
    const stored = await objectsOfRun(test.services.db, owner, runUuid, ['stored'])
    for (const row of stored) expect(await verifyObject(test.services.storage.current, row)).toBe('same')
  }

  async function expectOneSet(runUuid: string): Promise<void> {
    const documents = await documentsOfRun(test.services.db, owner, runUuid)
    const types = documents.map(({ documentType }) => documentType)
    expect(types).toEqual(expect.arrayContaining(['cv', 'feedback', 'manifest']))
    expect(new Set(types).size).toBe(types.length)
    const objects = await objectsOfRun(test.services.db, owner, runUuid)
    const recorded = documents.map(({ storagePath, sha256 }) => [storagePath, sha256, 'stored'])
    expect(objects.map(({ key, sha256, state }) => [key, sha256, state])).toEqual(
      recorded.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    )
    expect(await keysOf(runUuid)).toEqual(objects.map(({ key }) => key))
    await expectStoredToBeTrue(runUuid)
    const events = await test.database.db.execute<{ type: string; count: number }>(sql`
      select type, count(*)::int as count from audit_events where team_id = ${owner.teamId}
        and (subject_id = ${runUuid} or data ->> 'runUuid' = ${runUuid}) and type in ('run.succeeded', 'document.generated')
      group by type order by type`)
    expect([...events]).toEqual([
      { type: 'document.generated', count: types.length },
      { type: 'run.succeeded', count: 1 },
    ])
  }

  async function expectNothingLeft(runUuid: string): Promise<void> {
    expect(await keysOf(runUuid)).toEqual([])
    const objects = await objectsOfRun(test.services.db, owner, runUuid)
    expect(objects.filter(({ state }) => state !== 'deleted')).toEqual([])
  }

  async function killInRun(point: KillPoint, seed: number): Promise<void> {
    const runUuid = await createRun(seed)
    await killAt(point, { owner, runUuid, at: 1 + (seed % 5) })
    await expectStoredToBeTrue(runUuid)
    // A sweep in between must not remove anything of the run, which is still to be made.
    if (seed % 2 === 0) await sweep()
    if (seed % 4 === 3 && point !== 'recorded') {
      const failed = { id: runUuid, status: 'failed' as const, error: 'given up', progress: {} }
      await recordEnd(test.services.db, owner, failed)
      await sweep()
      return expectNothingLeft(runUuid)
    }
    await retry(runUuid)
    await sweep()
    return expectOneSet(runUuid)
  }

  async function killInDeletion(seed: number): Promise<void> {
    const runUuid = await createRun(seed)
    await retry(runUuid)
    await expectOneSet(runUuid)
    const documents = await documentsOfRun(test.services.db, owner, runUuid)
    await killAt('deleting', { owner, runUuid, at: seed % documents.length })
    await expectStoredToBeTrue(runUuid)
    await sweep()
    await expectNothingLeft(runUuid)
    for (const { id } of documents) {
      await expect(openDocument(test.services, caller(), id)).rejects.toMatchObject({ code: 'deleted' })
    }
  }

  it.each(seeds.flatMap((seed) => killPoints.map((point) => ({ point, seed }))))(
    'leaves nothing wrong and nothing behind: seed $seed, $point',
    async ({ point, seed }) => {
      await (point === 'deleting' ? killInDeletion(seed) : killInRun(point, seed))
      expect(driver).toBe(test.services.storage.current.name)
    },
  )
})
