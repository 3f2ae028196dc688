import { type DocumentRow, documentsOfRun, objectsOfRun, type Owner, recordEnd, sql } from '@dossier/db'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDocument } from '../../documents/open-download.ts'
import { makeRun } from '../../runs/make-run.ts'
import { type Children, startChildren, type Stop } from '../../testing/kill/children.ts'
import { type DatabaseStops, openDatabaseStops } from '../../testing/kill/database-stops.ts'
import { type Place, places } from '../../testing/kill/places.ts'
import { databaseStops, type KillPoint, killPoints } from '../../testing/kill/points.ts'
import { createTestServices, fullRun, type TestServices } from '../../testing/test-services.ts'
import { sweepTeam } from '../sweep/sweep-team.ts'
import { verifyObject } from './verify-object.ts'

/** Kills at each point with each driver: set `DOSSIER_TEST_SEEDS=20` for the full set. */
const seeds = Array.from({ length: Number(process.env['DOSSIER_TEST_SEEDS'] ?? 1) }, (_, index) => index)
const candidates = Object.values(candidateFixtures)
const inPut = 'in the middle of a put'
/**
 * One process stops at all of these before it is killed. Where the database stops it, later runs would stop too; and a put is sent again
 * if a process lives on for long.
 */
const together = [
  ...killPoints.filter((point) => point !== inPut && databaseStops[point] === undefined),
  inPut,
] as const
const caller = (owner: Owner) => ({ owner, requestId: 'test' })

/** A run whose process is to be killed; `documents` are those to be deleted. */
interface Victim {
  owner: Owner
  runUuid: string
  documents: DocumentRow[]
  at: number
}

describe.each(Object.entries(places))('a process killed by SIGKILL while it works with %s', (driver, openPlace) => {
  let place: Place
  let test: TestServices
  let stops: DatabaseStops
  let children: Children
  /** The runs of those processes that were killed before the tests, by their seed and point. */
  const killed = new Map<string, Victim>()

  beforeAll(async () => {
    place = await openPlace()
    test = await createTestServices({ storage: place.variables, concurrency: 0 })
    stops = await openDatabaseStops(test.database.url)
    children = startChildren(test.database.url, place.forChildren)
    for (const seed of seeds) await killAtAll(seed)
  })
  afterAll(async () => {
    children.close()
    await stops.close()
    await test.close()
    await place.close()
  })

  // Treats everything as old, because a dead process needs no grace period.
  const sweep = (owner: Owner) =>
    sweepTeam(test.services, caller(owner), { dryRun: false, graceSeconds: -60, heal: false })
  const retry = ({ owner, runUuid }: Pick<Victim, 'owner' | 'runUuid'>) => {
    const job = { ...owner, runUuid, requestId: 'test' }
    return makeRun(test.services, job, { attempt: 2, signal: new AbortController().signal })
  }
  const keysOf = async ({ owner, runUuid }: Victim) => {
    const { items } = await test.services.storage.current.list(`${owner.teamId}/${runUuid}/`)
    return items.map(({ key }) => key).toSorted()
  }

  /** Creates a run in a team of its own, because a sweep covers everything of a team. */
  async function createRun(point: KillPoint, seed: number): Promise<Victim> {
    const owner = await test.database.createOwner()
    const candidate = candidates[seed % candidates.length] ?? fullRun.candidate
    const job = seed % 5 === 4 ? undefined : jobFixtures['senior-java-developer']
    const run = { candidate, ...(job && { job, terms: {} }), locale: 'de-CH' } as const
    const { id: runUuid } = await test.api(owner).runs.create(run)
    if (point !== 'deleting') return { owner, runUuid, documents: [], at: 1 + (seed % 5) }
    await retry({ owner, runUuid })
    const documents = await documentsOfRun(test.services.db, owner, runUuid)
    const victim = { owner, runUuid, documents, at: seed % documents.length }
    await expectOneSet(victim)
    return victim
  }

  /** Where a process stops; the service itself cuts a put to it. */
  function stopOf(point: KillPoint, { owner, runUuid, at }: Victim): Stop {
    const cut = point === inPut ? (place.cutNextPut ?? undefined) : undefined
    return { order: { owner, runUuid, at, stopAt: cut === undefined ? point : null }, reached: cut }
  }

  async function killAtAll(seed: number): Promise<void> {
    const given: Stop[] = []
    for (const point of together) {
      const victim = await createRun(point, seed)
      killed.set(`${seed} ${point}`, victim)
      given.push(stopOf(point, victim))
    }
    await children.killAt(given)
    await place.quiet()
  }

  async function killInDatabase(point: KillPoint, seed: number): Promise<Victim> {
    const victim = await createRun(point, seed)
    const held = await stops.hold(databaseStops[point] ?? 0)
    const { owner, runUuid, at } = victim
    await children.killAt([{ order: { owner, runUuid, at, stopAt: null }, reached: held.reached }])
    await held.release()
    await place.quiet()
    return victim
  }

  async function expectStoredToBeTrue({ owner, runUuid }: Victim): Promise<void> {
    const stored = await objectsOfRun(test.services.db, owner, runUuid, ['stored'])
    for (const row of stored) expect(await verifyObject(test.services.storage.current, row)).toBe('same')
  }

  async function expectOneSet(victim: Victim): Promise<void> {
    const { owner, runUuid } = victim
    const documents = await documentsOfRun(test.services.db, owner, runUuid)
    const types = documents.map(({ documentType }) => documentType)
    expect(types).toEqual(expect.arrayContaining(['cv', 'feedback', 'manifest']))
    expect(new Set(types).size).toBe(types.length)
    const objects = await objectsOfRun(test.services.db, owner, runUuid)
    const recorded = documents.map(({ storagePath, sha256 }) => [storagePath, sha256, 'stored'])
    expect(objects.map(({ key, sha256, state }) => [key, sha256, state])).toEqual(
      recorded.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    )
    expect(await keysOf(victim)).toEqual(objects.map(({ key }) => key))
    await expectStoredToBeTrue(victim)
    const events = await test.database.db.execute<{ type: string; count: number }>(sql`
      select type, count(*)::int as count from audit_events where team_id = ${owner.teamId}
        and (subject_id = ${runUuid} or data ->> 'runUuid' = ${runUuid}) and type in ('run.succeeded', 'document.generated')
      group by type order by type`)
    expect([...events]).toEqual([
      { type: 'document.generated', count: types.length },
      { type: 'run.succeeded', count: 1 },
    ])
  }

  async function expectNothingLeft(victim: Victim): Promise<void> {
    const { owner, runUuid } = victim
    expect(await keysOf(victim)).toEqual([])
    const objects = await objectsOfRun(test.services.db, owner, runUuid)
    expect(objects.filter(({ state }) => state !== 'deleted')).toEqual([])
  }

  async function expectOneSetAfterAll(point: KillPoint, seed: number, victim: Victim): Promise<void> {
    const { owner, runUuid } = victim
    // A sweep in between must not remove anything of the run, which is still to be made.
    if (seed % 2 === 0) await sweep(owner)
    if (seed % 4 === 3 && point !== 'recorded') {
      const failed = { id: runUuid, status: 'failed' as const, error: 'given up', progress: {} }
      await recordEnd(test.services.db, owner, failed)
      await sweep(owner)
      return expectNothingLeft(victim)
    }
    await retry(victim)
    await sweep(owner)
    return expectOneSet(victim)
  }

  async function expectDeletionToEnd(victim: Victim): Promise<void> {
    await sweep(victim.owner)
    await expectNothingLeft(victim)
    for (const { id } of victim.documents) {
      await expect(openDocument(test.services, caller(victim.owner), id)).rejects.toMatchObject({ code: 'deleted' })
    }
  }

  it.each(seeds.flatMap((seed) => killPoints.map((point) => ({ point, seed }))))(
    'leaves nothing wrong and nothing behind: seed $seed, $point',
    async ({ point, seed }) => {
      const victim = killed.get(`${seed} ${point}`) ?? (await killInDatabase(point, seed))
      await expectStoredToBeTrue(victim)
      await (point === 'deleting' ? expectDeletionToEnd(victim) : expectOneSetAfterAll(point, seed, victim))
      expect(driver).toBe(test.services.storage.current.name)
    },
  )
})
