import { sql } from '@dossier/db'
import { cvSections } from '@dossier/profiles'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'

let test: TestServices
beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())

/** One pixel as PNG. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='
const marco = candidateFixtures['marco-rieben']
const [, ...fewerProjects] = marco['Ausgewählte_Referenzprojekte']
const changed = { ...marco, Ausgewählte_Referenzprojekte: fewerProjects }

describe('runs.versions', () => {
  it('lists the runs of one candidate and job, newest first, with the changes since the previous one', async () => {
    const owner = await test.database.createOwner()
    const api = test.api(owner)
    const ids: string[] = []
    for (const candidate of [marco, marco, changed]) {
      const { runId } = await api.runs.create({ ...fullRun, candidate })
      await ended({ ...test, owner }, runId)
      ids.push(runId)
    }
    await api.runs.create({ candidate: marco, locale: 'en' })
    const { items, total, version, nextCursor } = await api.runs.versions({ runId: ids[1] ?? '' })
    expect({ total, version, nextCursor }).toEqual({ total: 3, version: 2, nextCursor: null })
    expect(items.map((item) => [item.version, item.runId])).toEqual([
      [3, ids[2]],
      [2, ids[1]],
      [1, ids[0]],
    ])
    const [newest, second, oldest] = items
    expect(newest?.changedDocuments).toEqual(expect.arrayContaining(['cv', 'cv_extracted', 'dashboard']))
    expect(newest?.changedDocuments).not.toContain('manifest')
    expect(second?.changedDocuments).not.toContain('cv_extracted')
    expect(items.map(({ changedInputs }) => changedInputs)).toEqual([['candidate'], [], null])
    expect(oldest).toMatchObject({ changedDocuments: null, scoreChange: null, repeatOf: null })
    expect(newest?.scoreChange).toBe((newest?.score ?? 0) - (second?.score ?? 0))
    expect(Object.values(newest?.must ?? {}).reduce((sum, count) => sum + count)).toBeGreaterThan(3)
    expect(newest?.user).toEqual({ id: owner.userId, name: expect.any(String) as string })
    expect(newest?.versions.engine).toMatch(/^\d/)
  })

  it('pages through a hundred versions, each with its number and its changes', async () => {
    const owner = await test.database.createOwner()
    const api = test.api(owner)
    const first = await api.runs.create({ candidate: marco, locale: 'en' })
    const others = Array.from({ length: 99 }, () => api.runs.repeat({ runId: first.runId }))
    await Promise.all(others)
    const seen: number[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await api.runs.versions({ runId: first.runId, limit: 30, cursor: cursor ?? undefined })
      expect(page.total).toBe(100)
      seen.push(...page.items.map(({ version }) => version))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(Array.from({ length: 100 }, (_, index) => 100 - index))
  })
})

describe('runs.repeat', () => {
  it('creates a new run from the stored inputs, linked to its origin and recorded', async () => {
    const owner = await test.database.createOwner()
    const api = test.api(owner)
    const origin = await api.runs.create(fullRun)
    await ended({ ...test, owner }, origin.runId)
    const repeated = await api.runs.repeat({ runId: origin.runId })
    expect(repeated.runId).not.toBe(origin.runId)
    expect(await ended({ ...test, owner }, repeated.runId)).toBe('succeeded')
    const [before, after] = [await api.runs.get({ runId: origin.id }), await api.runs.get({ runId: repeated.id })]
    const { candidate, job, imports, match } = after
    expect({ candidate, job, imports }).toEqual({
      candidate: before.candidate,
      job: before.job,
      imports: before.imports,
    })
    expect(match?.must).toEqual(before.match?.must)
    expect(after.run).toMatchObject({ locale: before.run.locale, theme: before.run.theme, mode: before.run.mode })
    expect(after.run.inputHash).toBe(before.run.inputHash)
    expect(after.run.asOf > before.run.asOf).toBe(true)
    const { items } = await api.runs.versions({ runId: repeated.runId })
    expect(items[0]?.repeatOf).toEqual({ id: origin.id, runId: origin.runId })
    const audit = await api.audit.list({ subjectId: repeated.id })
    expect(audit.items.map(({ type }) => type)).toEqual(expect.arrayContaining(['run.created', 'run.repeated']))
    expect(audit.items.find(({ type }) => type === 'run.repeated')?.data).toMatchObject({ repeatOf: origin.id })
    const replay = await api.runs.replay({ runId: repeated.runId })
    expect(replay.identical).toBe(true)
  })

  it('changes the sections and the photo on request, reports the change, and replays all runs', async () => {
    // Documents tell the second of their run: at another one, all of them differ.
    const moment = new Date()
    const still = await createTestServices({ now: () => moment })
    const api = still.api()
    const origin = await api.runs.create({ ...fullRun, sections: [...cvSections] })
    const chosen = ['engagements', 'profile'] as const
    const other = await api.runs.repeat({ runId: origin.runId, sections: [...chosen] })
    const photo = { mediaType: 'image/png' as const, base64: pixel }
    const seen = await api.runs.repeat({ runId: other.runId, photo })
    const back = await api.runs.repeat({ runId: seen.runId, sections: null, photo: null })
    for (const { runId } of [origin, other, seen, back]) expect(await ended(still, runId)).toBe('succeeded')
    const [first, second, third] = await Promise.all(
      [origin, other, back].map(async ({ runId }) => (await api.runs.get({ runId })).run),
    )
    expect([first?.sections, second?.sections, third?.sections]).toEqual([null, chosen, null])
    expect(third?.inputHash).toBe(first?.inputHash)
    const { items } = await api.runs.versions({ runId: back.runId })
    expect(items.map(({ changedInputs }) => changedInputs)).toEqual([
      ['sections', 'photo'],
      ['photo'],
      ['sections'],
      null,
    ])
    expect(items[1]?.changedDocuments).toContain('cv')
    expect(items[1]?.changedDocuments).not.toContain('cv_extracted')
    expect(items[2]?.changedDocuments).toEqual(expect.arrayContaining(['cv', 'offer', 'dashboard']))
    expect(items[2]?.changedDocuments).not.toContain('matchmaking')
    for (const { runId } of [origin, other, seen]) expect((await api.runs.replay({ runId })).identical).toBe(true)
    await expect(api.runs.repeat({ runId: origin.runId, sections: ['profile', 'profile'] })).rejects.toThrow(
      'only once',
    )
    await still.close()
  })

  it('repeats and compares nothing of an erased person', async () => {
    const owner = await test.database.createOwner()
    const api = test.api(owner)
    const { runId } = await api.runs.create({ candidate: marco, locale: 'en' })
    await ended({ ...test, owner }, runId)
    await test.services.db.execute(sql`delete from person_keys where team_id = ${owner.teamId}`)
    const refused = { cause: { code: 'invalid_input' } }
    await expect(api.runs.repeat({ runId })).rejects.toMatchObject(refused)
    await expect(api.runs.compare({ a: runId, b: runId })).rejects.toMatchObject(refused)
  })

  it('returns the same run for the same key, and refuses a key of another request', async () => {
    const api = test.api()
    const origin = await api.runs.create({ ...fullRun, idempotencyKey: 'origin-key-1' })
    const input = { runId: origin.runId, idempotencyKey: 'repeat-key-1' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.runs.repeat(input)))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    const conflict = { cause: { code: 'idempotency_conflict' } }
    await expect(api.runs.repeat({ ...input, idempotencyKey: 'origin-key-1' })).rejects.toMatchObject(conflict)
    await expect(api.runs.create({ ...fullRun, idempotencyKey: 'repeat-key-1' })).rejects.toMatchObject(conflict)
  })

  it.each(['', 'No-Such_Run_20260101-000000', '../../etc', '\u0000', '\ud800', '=cmd()', '<script>'])(
    'does not find run %j',
    async (runId) => {
      await expect(test.api().runs.repeat({ runId })).rejects.toMatchObject({
        code: expect.stringMatching(/^(NOT_FOUND|BAD_REQUEST)$/) as string,
      })
    },
  )
})
