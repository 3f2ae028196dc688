import type { Services } from '../../context.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type DocumentRow, documentsOfRun, findRun, listAuditEvents, objectsOfRun, type Owner, sql } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { digestOf } from '@dossier/workspace'
import { startSupabaseFake, type SupabaseFake } from '@dossier/workspace/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { catchUp } from './manage-mirror.ts'
import { openBundle, openDocument } from '../../documents/open-download.ts'
import { createCaller } from '../../router.ts'
import { createServices } from '../../services.ts'
import { ended, fullRun } from '../../testing/test-services.ts'

/** A service reached over HTTP, and a folder: each takes a turn as the primary. */
let peer: SupabaseFake
let folder: string
let database: TestDatabase
let services: Services
let owner: Owner
let runUuid: string
let row: DocumentRow
const caller = () => ({ owner, requestId: 'test' })
/** Timeout for events that are certain to happen. */
const patience = { timeout: 60_000 }

beforeAll(async () => {
  peer = await startSupabaseFake()
  folder = await mkdtemp(join(tmpdir(), 'dossier-mirror-peer-'))
  database = await createTestDatabase()
})
afterAll(async () => {
  await database.close()
  await peer.close()
  await rm(folder, { recursive: true })
})

function start(driver: 'supabase' | 'local'): Promise<Services> {
  const storage = {
    STORAGE_DRIVER: driver,
    STORAGE_MIRROR: driver === 'local' ? 'supabase' : 'local',
    STORAGE_LOCAL_DIR: folder,
    SUPABASE_URL: peer.url,
    SUPABASE_SERVICE_ROLE_KEY: peer.serviceKey,
    STORAGE_ATTEMPTS: '2',
    STORAGE_BREAKER_FAILURES: '3',
    STORAGE_BREAKER_PAUSE_MS: '20',
  }
  const logger = pino({ level: 'silent' })
  return createServices({ databaseUrl: database.url, dataDir: folder, storage, secret: 'a secret for tests', logger })
}

async function makeRun(): Promise<void> {
  owner = await database.createOwner()
  const { id, runId } = await createCaller({ services, owner, requestId: 'test' }).runs.create(fullRun)
  expect(await ended({ services, owner }, runId)).toBe('succeeded')
  runUuid = id
  const [first] = await documentsOfRun(services.db, owner, runUuid)
  expect.assert(first)
  row = first
}

/** The service only answers that it is busy; its contents stay. */
function goAway(): void {
  peer.failures.push(...Array.from({ length: 10_000 }, () => ({ status: 503, body: { message: 'busy' } })))
}

function comeBack(): void {
  peer.failures.length = 0
}

const isBack = () =>
  services.storage.current.list('', { limit: 1 }).then(
    () => true,
    () => false,
  )
const copies = async (state: string) =>
  (await objectsOfRun(services.db, owner, runUuid)).filter((one) => one.role === 'copy' && one.state === state)
const allCopied = () => expect.poll(async () => (await copies('pending')).length, patience).toBe(0)
const hashOf = async () => {
  const download = await openDocument(services, caller(), row.id)
  return digestOf(await buffer(await download.open())).sha256
}
const told = async (type: 'document.read_from_copy' | 'document.copy_damaged' | 'document.healed') =>
  (await listAuditEvents(services.db, owner, { types: [type], limit: 100 })).items.length
const mirror = () => services.storage.named(services.storage.mirrors[0] ?? '')

describe('a primary over HTTP with copies in a folder', () => {
  beforeAll(async () => {
    services = await start('supabase')
  })
  beforeEach(async () => {
    comeBack()
    // The breaker closes after its next probe.
    await vi.waitUntil(isBack, patience)
    await makeRun()
    await allCopied()
  })
  afterAll(() => services.close())

  it('reads from the copy while the service is unavailable, and from the service once it is back', async () => {
    goAway()
    for (let read = 1; read <= 4; read += 1) expect(await hashOf()).toBe(row.sha256)
    expect(services.storage.current.breaker).not.toBe('closed')
    expect(await told('document.read_from_copy')).toBe(4)
    const zip = await buffer(await (await openBundle(services, caller(), runUuid)).open())
    expect(digestOf(zip).sha256).toBe((await findRun(services.db, owner, runUuid))?.bundleSha256)
    comeBack()
    await expect
      .poll(async () => ((await hashOf()) === row.sha256 ? services.storage.current.breaker : ''), patience)
      .toBe('closed')
    const before = await told('document.read_from_copy')
    expect(await hashOf()).toBe(row.sha256)
    expect(await told('document.read_from_copy')).toBe(before)
  })

  it('reports the service as unavailable if no row records a copy, whatever the folder contains', async () => {
    await database.db.execute(
      sql`update stored_objects set state = 'pending' where role = 'copy' and run_uuid = ${runUuid}`,
    )
    goAway()
    for (let read = 1; read <= 4; read += 1) await expect(hashOf()).rejects.toMatchObject({ code: 'unavailable' })
    expect(await told('document.read_from_copy')).toBe(0)
    expect((await (await mirror()).stat(row.storagePath)).size).toBe(row.byteSize)
  })

  it.each(['lost', 'another'])(
    'serves no copy that is %s: it reports the service as unavailable, and creates the copy again once it is back',
    async (how) => {
      const folderOfCopies = await mirror()
      if (how === 'lost') await folderOfCopies.delete([row.storagePath])
      else await folderOfCopies.put(row.storagePath, Buffer.from('another'), { contentType: row.contentType })
      goAway()
      await expect(hashOf()).rejects.toMatchObject({ code: 'unavailable' })
      expect(await told('document.copy_damaged')).toBe(1)
      comeBack()
      await expect.poll(() => hashOf().catch(String), patience).toBe(row.sha256)
      await catchUp(services, caller())
      await allCopied()
      const before = await told('document.read_from_copy')
      goAway()
      expect(await hashOf()).toBe(row.sha256)
      expect(await told('document.read_from_copy')).toBe(before + 1)
    },
  )

  it('heals from the copy what the service has lost or changed', async () => {
    const place = `dossier/${row.storagePath}`
    const kept = peer.objects.get(place)
    expect.assert(kept)
    peer.objects.delete(place)
    expect(await hashOf()).toBe(row.sha256)
    peer.objects.set(place, { ...kept, bytes: new TextEncoder().encode('another') })
    expect(await hashOf()).toBe(row.sha256)
    expect([await told('document.read_from_copy'), await told('document.healed')]).toEqual([2, 2])
    expect(digestOf(peer.objects.get(place)?.bytes ?? new Uint8Array()).sha256).toBe(row.sha256)
  })
})

it('creates copies on an unavailable service once it is back, even if the process restarted meanwhile', async () => {
  comeBack()
  services = await start('local')
  goAway()
  await makeRun()
  const all = (await documentsOfRun(services.db, owner, runUuid)).length
  expect((await copies('pending')).length).toBe(all)
  // At least one attempt was made.
  const asked = peer.requests.length
  await catchUp(services, caller())
  await expect.poll(() => peer.requests.length, patience).toBeGreaterThan(asked)
  expect(await hashOf()).toBe(row.sha256)
  await services.close()

  services = await start('local')
  try {
    comeBack()
    expect(await catchUp(services, caller())).toEqual({ runs: 1, announced: 0 })
    await allCopied()
    expect(await copies('stored')).toHaveLength(all)
    for (const { storagePath, sha256 } of await documentsOfRun(services.db, owner, runUuid)) {
      const bytes = peer.objects.get(`dossier/${storagePath}`)?.bytes
      expect(digestOf(bytes ?? new Uint8Array()).sha256).toBe(sha256)
    }
  } finally {
    await services.close()
  }
})
