import { randomUUID } from 'node:crypto'
import { createArchive } from '@dossier/backup'
import { schemaVersion, sql } from '@dossier/db'
import { plainTheme } from '@dossier/generators'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askByReceipt } from '../applications/receipt-requests.ts'
import { eraseReceipt } from '../applications/receipts.ts'
import { receiveApplication } from '../applications/receive.ts'
import type { Services } from '../context.ts'
import { uploadFile } from '../client/upload.ts'
import { type ApiCaller, createCaller } from '../router.ts'
import { contentOf, type EmptyInstallation, installationFolder } from '../testing/installations.ts'
import { ended, fullRun } from '../testing/test-services.ts'
import { makeBackup } from './make-backup.ts'
import { openInstallation } from './open-installation.ts'
import { restoreBackup } from './restore-backup.ts'

/** One pixel. */
const photo = {
  mediaType: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
}
const folder = installationFolder()
const archive = folder.path('all.tar')
let source: EmptyInstallation
let keptDraft: string
let receipt: { id: string; at: string; reason: 'request'; person: string }

/** Two persons and two applications, one of each erased after the backup; drafts of both persons, one of which ends after it. */
beforeAll(async () => {
  source = await folder.empty('source')
  await source.start(async (services) => {
    const owner = services.localOwner
    const api = createCaller({ services, owner, requestId: 'test' })
    for (const name of ['Marco', 'Zebulon']) {
      const candidate = { ...fullRun.candidate, Vorname: name }
      const { runId } = await api.runs.create({ ...fullRun, candidate, photo })
      await ended({ services, owner }, runId)
      const { candidateId } = (await api.runs.get({ runId })).run
      const asked = { kind: 'access', channel: 'letter', receivedOn: '2026-01-15', details: `${name} asks` } as const
      await api.requests.record({ ...asked, candidateId })
    }
    await api.searches.save({ name: 'Zebulon Rieben', query: 'zebulon rieben' })
    await apply(services, 'kept@example.org')
    const leaving = await apply(services, 'leaving@example.org')
    const correction = { kind: 'rectification', details: 'not leaving@example.com' } as const
    await askByReceipt(services, { ...leaving, ...correction, requestId: 'test' })
    const { sha256 } = await uploadFile(new TextEncoder().encode('%PDF-1.7\nof a draft\n'), api.uploads)
    const [kept, endedDraft] = [await begin(api, 'Marco', sha256), await begin(api, 'Marco')]
    await begin(api, 'Zebulon')
    await makeBackup(services, archive)
    await eraseReceipt(services, { ...leaving, requestId: 'test' })
    await api.drafts.delete({ draftId: endedDraft })
    keptDraft = kept
    const [{ id } = { id: '' }] = await services.db.execute<{ id: string }>(
      sql`select id from candidates where name like 'Zebulon%'`,
    )
    const erased = await api.persons.erase({ candidateId: id, reason: 'request' })
    receipt = { id: erased.id, at: erased.at, reason: 'request', person: erased.person ?? '' }
  }, 2)
})
afterAll(() => folder.remove())

/** A quota of one byte more than is used has no room for lost files. */
const excess = ({ used } = { used: 0 }) => ({ used, limit: used + 1, needed: expect.any(Number) as number })

async function apply(services: Services, email: string) {
  const { localOwner: owner } = services
  const api = createCaller({ services, owner, requestId: 'test' })
  const [job] = (await api.jobs.list()).items
  const { path } = await api.jobs.publish({ jobProfileId: job?.id ?? '', endsAt: '2199-01-01T00:00:00Z' })
  const received = await receiveApplication(services, {
    slug: path.replace('/apply/', ''),
    key: email,
    language: 'en',
    form: { name: 'Lea Muster', email, phone: '', message: '', consent: true, pool: false },
    file: { bytes: new TextEncoder().encode(email), contentType: 'text/plain', reading: null, problem: 'not_a_cv' },
    requestId: 'test',
  })
  expect.assert(received.outcome === 'received')
  return received.receipt
}

async function begin(api: ApiCaller, name: string, original: string | null = null): Promise<string> {
  const draftId = randomUUID()
  const candidate = JSON.stringify({ ...fullRun.candidate, Vorname: name })
  await api.drafts.save({ draftId, revision: 0, content: { candidate, locale: 'en', theme: plainTheme, original } })
  return draftId
}

const draftsIn = ({ database }: EmptyInstallation) =>
  database.db.execute<{ id: string; name: string; file: string | null }>(sql`
    select d.id, d.candidate_name as name, encode(u.bytes, 'escape') as file from drafts d
    left join uploads u on u.team_id = d.team_id and u.sha256 = d.original_sha256 order by u.sha256, d.id`)

const restore = (target: EmptyInstallation, options = {}) =>
  target.administer((installation) => restoreBackup(installation, archive, options))

test('keeps a later-erased person erased in the same installation, and changes nothing else', async () => {
  const before = await contentOf(source)
  expect(before).not.toMatch(/zebulon|leaving@/i)
  const report = await restore(source)
  expect(report).toMatchObject({ ok: true, rows: {}, erasedSince: 1, objects: { stored: 0, present: 10, skipped: 10 } })
  expect(await contentOf(source)).toBe(before)
  expect(
    (await draftsIn(source)).map(({ id }) => id),
    'one draft was erased, one has ended',
  ).toEqual([keptDraft])
})

test('keeps a person erased in an empty installation if their receipt is given', async () => {
  const target = await folder.empty('receipt')
  expect(await restore(target, { receipts: [receipt] })).toMatchObject({
    ok: true,
    erasedSince: 1,
    objects: { stored: 10, skipped: 10 },
  })
  expect(await contentOf(target)).not.toMatch(/zebulon/i)
  expect(await draftsIn(target)).toMatchObject([
    { id: keptDraft, name: 'Marco Rieben', file: expect.stringContaining('of a draft') as string },
    { name: 'Marco Rieben', file: null },
  ])
  await target.start(async (services) => {
    const api = createCaller({ services, owner: services.localOwner, requestId: 'test' })
    expect(await api.audit.verify({ mode: 'full' })).toMatchObject({ ok: true })
    expect((await api.documents.search({ query: 'rieben typ:cv' })).items).toHaveLength(1)
    const requests = (await api.requests.list()).items.map(({ state, person }) => [state, person?.name ?? null])
    expect(requests).toEqual([
      ['open', 'Marco Rieben'],
      ['open', null],
      ['lapsed', null],
    ])
    const { parts, used } = await api.storage.usage()
    expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(used)
    const files = Buffer.byteLength('kept@example.orgleaving@example.org')
    const counted = { objects: 3, bytes: files + Buffer.from(photo.base64, 'base64').byteLength }
    expect(parts, 'a photo and the files of two applications').toContainEqual(
      expect.objectContaining({ driver: 'database', ...counted }),
    )
    const [kept] = (await api.applications.list({ text: 'kept@' })).items
    const { receipts } = await api.applications.get({ applicationId: kept?.id ?? '' })
    const fileId = receipts[0]?.file.id ?? ''
    const file = await api.applications.file({ applicationId: kept?.id ?? '', fileId })
    expect(Buffer.from(file.content, 'base64').toString()).toBe('kept@example.org')
  })
  expect(await restore(target, { receipts: [receipt] })).toMatchObject({ ok: true, rows: {}, objects: { stored: 0 } })
  expect(await contentOf(target)).not.toMatch(/zebulon/i)
})

test('restores objects and rows that the installation has lost, and touches nothing else', async () => {
  const target = await folder.empty('holes')
  await restore(target)
  const [lost] = await target.database.db.execute<{ key: string; id: string }>(
    sql`select storage_path as key, id from generated_documents where document_type = 'cv' order by id limit 1`,
  )
  await target.administer(async ({ storage, db }) => {
    await storage.current.delete([lost?.key ?? ''])
    await db.execute(sql`delete from generated_documents where document_type = 'offer'`)
  })
  expect(await restore(target, { check: true })).toMatchObject({ ok: true, objects: null })

  // The lost objects exceed what the quota allows by now.
  const { db } = target.database
  await db.execute(sql`delete from stored_objects where key like '%offer%'`)
  await db.execute(
    sql`insert into storage_limits (team_id, holder, limit_bytes, set_by) select team_id, holder, bytes + 1, team_id from storage_accounts`,
  )
  const limited = await contentOf(target)
  const [team, member] = await db.execute<{ used: number }>(
    sql`select bytes::float8 as used from storage_accounts order by holder <> team_id`,
  )
  for (const options of [{ check: true }, {}]) {
    const { overQuota, ...refused } = await restore(target, options)
    expect(refused).toMatchObject({ ok: false, differences: [], rows: {}, objects: null })
    expect(overQuota).toMatchObject([
      { of: 'team', team: 'Local', userId: null, ...excess(team) },
      { of: 'member', team: 'Local', userId: expect.any(String) as string, ...excess(member) },
    ])
  }
  expect(await contentOf(target)).toBe(limited)
  await db.execute(sql`delete from storage_limits`)

  expect(await restore(target)).toMatchObject({
    ok: true,
    rows: { generated_documents: 2 },
    objects: { stored: 5, present: 15 },
  })
})

test('restores files that had moved away from the target driver', async () => {
  const moved = await folder.empty('moved')
  await restore(moved)
  const later = folder.path('moved.tar')
  await moved.start(async (services) => {
    const api = createCaller({ services, owner: services.localOwner, requestId: 'test' })
    await api.retention.setPolicy({ name: 'cold', action: 'move', target: 'tmp', olderThanDays: 0 })
    expect((await api.retention.carryOut()).sums).toMatchObject([{ outcome: 'moved', documents: 20 }])
    await makeBackup(services, later)
  })
  const target = await folder.empty('back')
  const report = await target.administer((installation) => restoreBackup(installation, later))
  expect(report).toMatchObject({ ok: true, driver: 'local', objects: { stored: 20, present: 0, skipped: 0 } })
  await target.start(async (services) => {
    const api = createCaller({ services, owner: services.localOwner, requestId: 'test' })
    const { items } = await api.documents.search({ query: 'typ:cv' })
    expect((await api.retention.ofDocuments({ documentIds: items.map(({ id }) => id) })).items).toEqual([])
    expect(await api.storage.sweep({ graceSeconds: 0 })).toMatchObject({ findings: [] })
  })
})

test('resumes an interrupted restore', async () => {
  const target = await folder.empty('cut')
  const stop = new AbortController()
  const progress = ({ step, stored = 0 }: { step: string; stored?: number }) => {
    if (step === 'objects' && stored >= 5) stop.abort(new Error('cut off'))
  }
  await expect(restore(target, { signal: stop.signal, progress })).rejects.toThrow('cut off')
  const { objects, rows } = await restore(target)
  expect(rows).toEqual({})
  expect((objects?.stored ?? 0) + (objects?.present ?? 0)).toBe(20)
  expect(objects?.present).toBeGreaterThanOrEqual(5)
})

test('replaces an unused installation, and leaves one with other data alone, listing all differences', async () => {
  const unused = await folder.empty('unused')
  await unused.start(() => Promise.resolve())
  expect(await restore(unused)).toMatchObject({ ok: true, differences: [] })

  await unused.database.db.execute(sql`update runs set input_hash = 'other' where run_id like '%Marco%'`)
  await unused.database.db.execute(sql`update users set handle = 'somebody-else'`)
  const before = await contentOf(unused)
  const refused = await restore(unused)
  expect(refused).toMatchObject({ ok: false, differenceCount: 2, rows: {}, objects: null })
  expect(Object.fromEntries(refused.differences.map(({ table, columns }) => [table, columns]))).toEqual({
    runs: ['input_hash'],
    users: ['handle'],
  })
  expect(await contentOf(unused)).toBe(before)

  const used = await folder.empty('used')
  await used.start(async (services) => {
    const api = createCaller({ services, owner: services.localOwner, requestId: 'test' })
    await api.runs.create(fullRun)
  })
  const taken = await restore(used)
  expect(taken.ok).toBe(false)
  expect(taken.differences).toContainEqual(
    expect.objectContaining({ table: 'teams', columns: ['slug'], kind: 'taken' }),
  )
})

test('refuses an archive of another schema and says what would work', async () => {
  const target = await folder.empty('schema')
  const { order } = await schemaVersion()
  for (const [name, at, message] of [
    ['0999_future', order + 1, /Restore it with a newer version/],
    ['0001_past', 1, /Restore it with the version that created it/],
  ] as const) {
    const path = folder.path(`${name}.tar`)
    const writer = await createArchive(path, {
      id: randomUUID(),
      madeAt: new Date().toISOString(),
      schema: { name, order: at },
    })
    await writer.finish()
    await expect(target.administer((installation) => restoreBackup(installation, path))).rejects.toThrow(message)
  }
})

test('detects an unusable storage driver before writing a row', async () => {
  const target = await folder.empty('unreachable')
  const before = await contentOf(target)
  const storage = {
    STORAGE_DRIVER: 'supabase',
    SUPABASE_URL: 'http://127.0.0.1:9',
    SUPABASE_SERVICE_ROLE_KEY: 'no-key',
    STORAGE_ATTEMPTS: '1',
  }
  const installation = await openInstallation({ ...target.config, storage })
  try {
    await expect(restoreBackup(installation, archive)).rejects.toMatchObject({ code: 'unavailable' })
  } finally {
    await installation.close()
  }
  expect(await contentOf(target)).toBe(before)
})
