import { listAuditEvents, type Owner, sql } from '@dossier/db'
import { sweepUploads, uploadedBytes } from '@dossier/db/uploads'
import { plainTheme } from '@dossier/generators'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { uploadFile } from '../../client/upload.ts'
import { applyEverywhere } from '../../storage/retention/index.ts'
import { createTestServices, fullRun, type TestServices } from '../../testing/test-services.ts'

let test: TestServices
let owner: Owner
let colleague: Owner
let viewer: Owner
let admin: Owner
let ahead = 0

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0, now: () => new Date(Date.now() + ahead) })
})
afterAll(() => test.close())
beforeEach(async () => {
  ahead = 0
  owner = await test.database.createOwner()
  colleague = await test.database.createColleague(owner, 'recruiter')
  viewer = await test.database.createColleague(owner, 'viewer')
  admin = await test.database.createColleague(owner, 'admin')
})

const mine = () => test.api(owner)
const theirs = () => test.api(colleague)
const marco = JSON.stringify(fullRun.candidate)
const job = JSON.stringify(fullRun.job)
const content = (candidate: string = marco, more: object = {}) =>
  ({ candidate, job, locale: 'de-CH', theme: plainTheme, ...more }) as const

/** One pixel. */
const pixel = {
  mediaType: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
}

async function begun(candidate?: string, more: object = {}): Promise<string> {
  const draftId = uuid()
  await mine().drafts.save({ draftId, revision: 0, content: content(candidate, more) })
  return draftId
}

const eventsOf = async () =>
  (await listAuditEvents(test.services.db, owner, { limit: 100 })).items.filter(
    ({ subjectType }) => subjectType === 'draft',
  )

describe('a draft', () => {
  it('is listed for the team by its person and job, and returns what was saved', async () => {
    const draftId = await begun(marco, { withOffer: false, terms: { client: 'Helvetia' } })
    const { items } = await theirs().drafts.list()
    expect(items).toMatchObject([
      { id: draftId, candidateName: 'Marco Rieben', jobTitle: 'Senior Java Developer', revision: 1, mine: false },
    ])
    const { content: saved, mine: isMine } = await mine().drafts.get({ draftId })
    expect(isMine).toBe(true)
    expect(saved).toMatchObject({ candidate: marco, job, withOffer: false, terms: { client: 'Helvetia' } })
    expect(Date.parse(items[0]?.endsAt ?? '') - Date.parse(items[0]?.changedAt ?? '')).toBe(30 * 86_400_000)
  })

  it('accepts any text, and counts a repeated save once', async () => {
    const draftId = await begun('half a sen')
    expect(await mine().drafts.save({ draftId, revision: 0, content: content('half a sen') })).toMatchObject({
      revision: 1,
      candidateName: '',
    })
    const saved = await mine().drafts.save({ draftId, revision: 1, content: content('half a sentence') })
    expect(saved.revision).toBe(2)
    expect((await eventsOf()).map(({ type }) => type)).toEqual(['draft.begun'])
  })

  it('keeps the photo that its form offers, through a save, and no run shows it', async () => {
    const filePhoto = { page: 1, photo: pixel }
    const draftId = await begun(marco, { filePhoto })
    const { content: saved } = await mine().drafts.get({ draftId })
    expect(saved).toMatchObject({ photo: null, filePhoto })
    await mine().drafts.save({ draftId, revision: 1, content: { ...saved, pdf: true } })
    expect((await mine().drafts.get({ draftId })).content).toMatchObject({ pdf: true, filePhoto })
    const { candidate, job: advert, photo } = saved
    const run = { candidate, job: advert, photo, locale: 'de-CH' as const, draft: { id: draftId, revision: 2 } }
    const { runId } = await mine().runs.create(run)
    expect((await mine().runs.get({ runId })).run.photo).toBe(false)
  })

  it('is not overwritten by a device that has not seen the latest revision', async () => {
    const draftId = await begun('one')
    await mine().drafts.save({ draftId, revision: 1, content: content('two') })
    const late = mine().drafts.save({ draftId, revision: 1, content: content('three') })
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', cause: { code: 'outdated' } })
    expect((await mine().drafts.get({ draftId })).content.candidate).toBe('two')
  })

  it('is edited by one person until another takes it over', async () => {
    const draftId = await begun('one')
    const early = theirs().drafts.save({ draftId, revision: 1, content: content('theirs') })
    await expect(early).rejects.toThrow('Take it over')
    await expect(theirs().drafts.takeOver({ draftId, revision: 7 })).rejects.toMatchObject({ code: 'CONFLICT' })
    const taken = await theirs().drafts.takeOver({ draftId, revision: 1 })
    expect(taken).toMatchObject({ mine: true, revision: 2 })
    await theirs().drafts.save({ draftId, revision: 2, content: content('theirs') })
    const late = mine().drafts.save({ draftId, revision: 1, content: content('mine') })
    await expect(late).rejects.toMatchObject({ cause: { code: 'outdated' } })
    const [taking] = await eventsOf()
    expect(taking).toMatchObject({ type: 'draft.taken_over', actorId: colleague.userId, data: { from: owner.userId } })
  })

  it('can be read by a viewer, who can do nothing else', async () => {
    const draftId = await begun('one')
    const api = test.api(viewer)
    expect((await api.drafts.get({ draftId })).content.candidate).toBe('one')
    const refused = { code: 'FORBIDDEN' }
    await expect(api.drafts.takeOver({ draftId })).rejects.toMatchObject(refused)
    await expect(api.drafts.delete({ draftId })).rejects.toMatchObject(refused)
    const save = api.drafts.save({ draftId, revision: 1, content: content('two') })
    await expect(save).rejects.toMatchObject(refused)
  })

  it('can be deleted, and does not come back with a late save', async () => {
    const draftId = await begun('one')
    await mine().drafts.delete({ draftId })
    const late = mine().drafts.save({ draftId, revision: 1, content: content('two') })
    await expect(late).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(mine().drafts.delete({ draftId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await eventsOf()).map(({ type, data }) => [type, data['reason']])).toContainEqual([
      'draft.deleted',
      'by_hand',
    ])
  })

  it('ends with its run, but not with a refused one', async () => {
    const draftId = await begun()
    await expect(
      mine().runs.create({ candidate: '{', locale: 'en', draft: { id: draftId, revision: 1 } }),
    ).rejects.toThrow('Problems to solve')
    expect((await mine().drafts.list()).items).toHaveLength(1)
    await mine().runs.create({ ...fullRun, draft: { id: draftId, revision: 0 } })
    expect((await mine().drafts.list()).items, 'it has changed since').toHaveLength(1)
    await mine().runs.create({ ...fullRun, draft: { id: draftId, revision: 1 } })
    expect((await mine().drafts.list()).items).toEqual([])
  })

  it('expires when nobody has changed it for the period that the team set', async () => {
    const day = 86_400_000
    await begun('old')
    await expect(mine().retention.setDrafts({ days: 5 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await test.api(admin).retention.setDrafts({ days: 5 })
    expect(await test.api(admin).retention.drafts()).toEqual({ days: 5 })
    ahead = 4 * day
    await begun('new')
    await applyEverywhere(test.services, new AbortController().signal)
    expect((await mine().drafts.list()).items).toHaveLength(2)
    ahead = 6 * day
    await applyEverywhere(test.services, new AbortController().signal)
    expect((await mine().drafts.list()).items).toHaveLength(1)
    expect((await eventsOf()).map(({ data }) => data['reason'])).toContain('aged')
  })

  it('keeps the file that it was read from until it ends', async () => {
    const file = new TextEncoder().encode('%PDF-1.7\nkept with its draft\n'.padEnd(400, '.'))
    const { sha256 } = await uploadFile(file, mine().uploads)
    const draftId = await begun(marco, { original: sha256 })
    const tomorrow = new Date(Date.now() + 86_400_000)
    await sweepUploads(test.services.db, owner, tomorrow)
    expect(await mine().uploads.find({ sha256 })).toMatchObject({ complete: true })
    await mine().drafts.delete({ draftId })
    await sweepUploads(test.services.db, owner, tomorrow)
    expect(await uploadedBytes(test.services.db, owner)).toBe(0)
  })

  it('is refused when it is too large, and when the team has too many', async () => {
    const large = { candidate: 'x'.repeat(999_999), job: 'y'.repeat(999_999), terms: {}, notes: {} }
    const places = { '/a': { page: 1, box: null, text: 'z'.repeat(100_000) } }
    const tooLarge = mine().drafts.save({
      draftId: uuid(),
      revision: 0,
      content: { ...content(), ...large, notes: { candidate: { toCheck: [], places } } },
    })
    await expect(tooLarge).rejects.toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('2000000') })
    await test.services.db.execute(sql`
      insert into drafts (team_id, id, held_by, revision, content, byte_size, candidate_name, job_title)
      select ${owner.teamId}, gen_random_uuid(), ${owner.userId}, 1, '{}', 2, '', '' from generate_series(1, 500)`)
    await expect(begun('one more')).rejects.toMatchObject({ cause: { code: 'limit_reached', limit: 500 } })
  })
})

describe('a legal hold on a person', () => {
  const held = { ...candidateFixtures['marco-rieben'], Vorname: 'Hieronyma', Nachname: 'Wartburgerin' }
  const other = { ...candidateFixtures['marco-rieben'], Vorname: 'Zwirbelin', Nachname: 'Quxmandl' }

  it('protects their drafts from expiry, deletion and other erasures until it is released', async () => {
    const ids = []
    for (const candidate of [held, other]) {
      const { runId } = await mine().runs.create({ candidate, locale: 'en' })
      ids.push((await mine().runs.get({ runId })).run.candidateId)
    }
    const [subjectId = '', otherId = ''] = ids
    const hold = { subjectType: 'candidate' as const, subjectId, reason: 'a lawsuit' }
    const { id: holdId } = await test.api(admin).retention.hold(hold)
    const draftId = await begun(JSON.stringify(held), { job: 'Zwirbelin Quxmandl knows more.' })
    await begun('of nobody')
    const drafts = async () => (await mine().drafts.list()).items.map(({ id }) => id)

    ahead = 31 * 86_400_000
    await applyEverywhere(test.services, new AbortController().signal)
    expect(await drafts()).toEqual([draftId])
    await expect(mine().drafts.delete({ draftId })).rejects.toMatchObject({ cause: { code: 'held' } })
    for (const candidateId of [subjectId, otherId]) {
      const erasing = test.api(admin).persons.erase({ candidateId, reason: 'request' })
      await expect(erasing).rejects.toMatchObject({ cause: { code: 'held' } })
    }
    expect(await drafts()).toEqual([draftId])

    await test.api(admin).retention.release({ holdId, reason: 'it is settled' })
    const receipt = await test.api(admin).persons.erase({ candidateId: otherId, reason: 'request' })
    expect(receipt.drafts).toBe(1)
    expect(await drafts()).toEqual([])
  })
})

describe('erasing a person', () => {
  const anna = {
    ...candidateFixtures['marco-rieben'],
    Vorname: 'Zwirbelin',
    Nachname: 'Quxmandl',
    Email: 'zq@example.org',
  }

  it('deletes every draft that contains their data, in any wording, and no other', async () => {
    const run = await mine().runs.create({ candidate: anna, locale: 'en' })
    const gone = [
      await begun(JSON.stringify(anna)),
      await begun('{ "Vorname": "Zwirbelin",\n "Nachname": "Quxmandl", '),
      await begun('A reference of QUXMANDL, Zwirbelin is to follow'),
      await begun('', { job: 'Ask Zwirbelin Quxmandl.' }),
    ]
    const kept = [await begun(marco), await begun('Zwirbelin alone is somebody else')]
    const { run: made } = await mine().runs.get({ runId: run.runId })
    const receipt = await test.api(admin).persons.erase({ candidateId: made.candidateId, reason: 'request' })
    expect(receipt.drafts).toBe(gone.length)
    const left = (await mine().drafts.list()).items.map(({ id }) => id)
    expect(left.toSorted()).toEqual(kept.toSorted())
    const events = await listAuditEvents(test.services.db, owner, { limit: 100 })
    expect(JSON.stringify(events.items)).not.toMatch(/zwirbelin|quxmandl/i)
  })

  it('deletes the draft and the upload of a file that one of their runs was created from', async () => {
    const file = new TextEncoder().encode('%PDF-1.7\ntheir file\n'.padEnd(400, '.'))
    const { sha256 } = await uploadFile(file, mine().uploads)
    const run = await mine().runs.create({ candidate: anna, locale: 'en', original: sha256 })
    await begun('not read yet', { original: sha256 })
    const { run: made } = await mine().runs.get({ runId: run.runId })
    await test.api(admin).persons.erase({ candidateId: made.candidateId, reason: 'request' })
    expect((await mine().drafts.list()).items).toEqual([])
    expect(await uploadedBytes(test.services.db, owner)).toBe(0)
  })
})
