import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type DocumentRow, documentsOfRun, findDocument, sql } from '@dossier/db'
import { readAll } from '@dossier/workspace'
import { startSupabaseFake, type SupabaseFake } from '@dossier/workspace/testing'
import { expect, it } from 'vitest'
import { openDocument } from '../../documents/open-download.ts'
import { readStored } from '../../documents/read-stored.ts'
import { type GatedProxy, openGatedProxy } from '../../testing/gated-proxy.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import type { StorageMigrationDetails } from './relocation-view.ts'

/** For the full test: MIGRATION_TEST_OBJECTS=1000 MIGRATION_TEST_KILLS=10 MIGRATION_TEST_RUNS=100. */
const size = {
  objects: Number(process.env['MIGRATION_TEST_OBJECTS'] ?? 100),
  kills: Number(process.env['MIGRATION_TEST_KILLS'] ?? 3),
  /** Created during the migration. */
  runs: Number(process.env['MIGRATION_TEST_RUNS'] ?? 5),
}
const worker = fileURLToPath(new URL('../../testing/worker-process.ts', import.meta.url))

interface World {
  test: TestServices
  fake: SupabaseFake
  proxy: GatedProxy
  folder: string
  variables: Record<string, string>
  children: ChildProcess[]
}

it('moves everything live despite repeated kills, refuses a flipped byte, and moves everything back', async () => {
  const world = await openWorld()
  try {
    const { test } = world
    let child = start(world)
    const runs = await makeRuns(test, 1)
    const perRun = (await documentsOf(test, runs)).length
    const more = Array.from({ length: Math.ceil(size.objects / perRun) - 1 }, () => makeRuns(test, 1))
    runs.push(...(await Promise.all(more)).flat())
    const before = await documentsOf(test, runs)
    const [flipped, ...readable] = before
    if (flipped === undefined) throw new Error('There are no documents.')
    await flipByte(fileOf(world, flipped))

    const { id } = await api(test).start({ from: 'local', to: 'supabase', concurrency: 1 })
    const live = makingRuns(test, size.runs)
    const reading = readOn(test, readable)
    for (let kill = 0; kill < size.kills; kill++) {
      await lifeOf(world, live, Math.floor(before.length / (size.kills + 1)))
      expect(await api(test).get({ migrationId: id })).toMatchObject({ finishedAt: null })
      await die(child)
      child = start(world)
    }
    runs.push(...(await live.all))
    const first = await finished(test, id)
    expect(first).toMatchObject({
      state: 'done',
      refusedObjects: [{ key: flipped.storagePath, reason: 'wrong_bytes' }],
    })
    // One more run was created on the source before each kill.
    const met = perRun * Math.min(size.kills, size.runs)
    expect(first.objects.done).toBeGreaterThanOrEqual(before.length - 1 + met)
    // What was made after its last pass.
    const second = await finished(test, (await api(test).start({ from: 'local', to: 'supabase' })).id)
    expect(second).toMatchObject({ left: 1, objects: { refused: 1 } })
    const reads = await reading.stop()
    expect(reads.failures).toEqual([])
    expect(reads.count).toBeGreaterThan(0)

    const all = await documentsOf(test, runs)
    expect(first.objects.done + second.objects.done).toBe(all.length - 1)
    for (const row of all) expect(await placeOf(world, row)).toEqual(placeAfter(row, flipped, 'supabase'))

    for (const { id: moved } of [second, first]) {
      const back = await api(test).rollback({ migrationId: moved })
      await die(child)
      child = start(world)
      expect(await finished(test, back.id)).toMatchObject({ state: 'done', left: 0, refusedObjects: [] })
    }
    const returned = await documentsOf(test, runs)
    for (const row of returned) expect(await placeOf(world, row)).toEqual(placeAfter(row, flipped, 'local'))
    const [healed] = await test.database.db.execute(
      sql`select count(*)::int as events from audit_events where type in ('document.healed', 'run.failed')`,
    )
    expect(healed).toEqual({ events: 0 })
  } finally {
    for (const child of world.children) child.kill('SIGKILL')
    await world.test.close()
    await world.proxy.close()
    await world.fake.close()
    await rm(world.folder, { recursive: true, force: true })
  }
}, 1_800_000)

async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-kill-'))
  const fake = await startSupabaseFake()
  const proxy = await openGatedProxy(fake.url)
  const variables = {
    STORAGE_DRIVER: 'local',
    STORAGE_LOCAL_DIR: folder,
    SUPABASE_URL: proxy.url,
    SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey,
    SUPABASE_BUCKET: 'documents',
  }
  const test = await createTestServices({ storage: variables, concurrency: 0 })
  await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${test.owner.userId}`)
  return { test, fake, proxy, folder, variables, children: [] }
}

const api = (test: TestServices) => test.api().storage.migrations

function start({ test, folder, variables, children }: World): ChildProcess {
  const given = [test.database.url, folder, JSON.stringify(variables)]
  const child = fork(worker, given, { execArgv: [], stdio: 'inherit' })
  children.push(child)
  return child
}

async function die(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Creates runs, one after the other, so that each is in progress in only a few of the killed processes. */
async function makeRuns(test: TestServices, count: number, ids: string[] = []): Promise<string[]> {
  for (let made = 0; made < count; made++) {
    const { id } = await test.api().runs.create(fullRun)
    await ended(test, id)
    ids.push(id)
  }
  return ids
}

async function documentsOf({ services, owner }: TestServices, runs: readonly string[]): Promise<DocumentRow[]> {
  return (await Promise.all(runs.map((id) => documentsOfRun(services.db, owner, id)))).flat()
}

/** Creates runs during other work. */
function makingRuns(test: TestServices, count: number) {
  const live = { made: [] as string[], all: Promise.resolve<string[]>([]) }
  live.all = makeRuns(test, count, live.made)
  return live
}

/** Passes this many uploads, and holds the others until a run was created too; then the process is killed. */
async function lifeOf({ proxy }: World, live: ReturnType<typeof makingRuns>, uploads: number): Promise<void> {
  const { promise: end, resolve: dead } = Promise.withResolvers<void>()
  const [goal, made] = [proxy.uploads + uploads, live.made.length]
  proxy.gate = () => (proxy.uploads > goal ? end : Promise.resolve())
  while (proxy.uploads <= goal || (live.made.length === made && made < size.runs)) await delay(5)
  proxy.gate = () => Promise.resolve()
  setTimeout(dead, 1000)
}

async function finished(test: TestServices, id: string): Promise<StorageMigrationDetails> {
  for (;;) {
    const migration = await api(test).get({ migrationId: id })
    if (migration.finishedAt !== null) return migration
    await delay(50)
  }
}

/** Reads a document every few milliseconds: with a fresh row, and with a row read before anything was moved. Without a pause, readers would take a processor from what moves. */
function readOn({ services, owner }: TestServices, rows: readonly DocumentRow[]) {
  const seen = { count: 0, failures: [] as unknown[] }
  const reader = new AbortController()
  const read = async () => {
    for (let turn = 0; !reader.signal.aborted; turn++) {
      await delay(5)
      const row = rows[(turn * 7919) % rows.length]
      if (row === undefined) return
      try {
        const bytes =
          turn % 2 === 0
            ? await readStored(services, { owner, requestId: 'test' }, row)
            : await buffer(await (await openDocument(services, { owner, requestId: 'test' }, row.id)).open())
        if (bytes === null || sha256(bytes) !== row.sha256) seen.failures.push(row.storagePath)
      } catch (error) {
        seen.failures.push(error)
      }
      seen.count += 1
    }
  }
  const reading = read()
  return {
    async stop() {
      reader.abort()
      await reading
      return seen
    },
  }
}

/** The recorded place, and the hash of what each place holds, or why it cannot be read. */
async function placeOf({ test }: World, { id, storagePath }: DocumentRow) {
  const { services, owner } = test
  const row = await findDocument(services.db, owner, id)
  const held = async (name: string) => {
    const driver = await services.storage.named(name)
    try {
      return sha256(await readAll((await driver.get(storagePath)).body))
    } catch (error) {
      return driver.code(error)
    }
  }
  return { driver: row?.storageDriver, local: await held('local'), supabase: await held('supabase') }
}

function placeAfter({ id, sha256: whole }: DocumentRow, flipped: DocumentRow, driver: string) {
  if (id === flipped.id) return { driver: 'local', local: 'integrity', supabase: 'not_found' }
  return { driver, local: whole, supabase: whole }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function fileOf({ folder }: Pick<World, 'folder'>, { storagePath }: Pick<DocumentRow, 'storagePath'>): string {
  return join(folder, 'objects', `${storagePath}@`)
}

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  await writeFile(path, bytes)
}
