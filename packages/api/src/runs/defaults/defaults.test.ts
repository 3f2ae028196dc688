import { listAuditEvents } from '@dossier/db'
import { plainTheme } from '@dossier/generators'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { batchEnded, createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'

let test: TestServices
const today = new Date('2026-02-20T23:30:00.000Z')

beforeAll(async () => {
  test = await createTestServices({ now: () => today })
})
afterAll(() => test.close())
beforeEach(async () => {
  const owner = await test.database.createOwner()
  test.owner = await test.database.createColleague(owner, 'admin')
})

const logo = {
  mediaType: 'image/png' as const,
  // One pixel.
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
}
const contact = { name: 'Nina Beispiel', role: '', email: 'nina@beispiel.example', phone: '' }
const defaults = {
  locale: 'fr' as const,
  theme: { ...plainTheme, firm: 'Beispiel Consulting AG', accent: '#224466', logo },
  terms: { vendor: 'Beispiel Consulting AG', contact, workload: '', hourlyRate: 'CHF 145', subcontracting: '' },
  validDays: 30,
  pdf: true,
  photo: true,
  sections: ['engagements' as const, 'profile' as const],
}

describe('run defaults', () => {
  it('are plain until someone sets them', async () => {
    expect(await test.api().runs.defaults()).toMatchObject({ locale: null, theme: plainTheme, validDays: null })
    expect((await test.api().runs.defaults()).terms).not.toHaveProperty('validUntil')
  })

  it('are returned as they were set, with a date for an offer created today', async () => {
    const { terms, ...others } = defaults
    const expected = { ...others, terms: { ...terms, id: '', client: '', availability: '', validUntil: '2026-03-22' } }
    expect(await test.api().runs.setDefaults(defaults)).toEqual(expected)
    expect(await test.api().runs.defaults()).toEqual(expected)
    // A result can be written back unchanged.
    expect(await test.api().runs.setDefaults(await test.api().runs.defaults())).toEqual(expected)
  })

  it('belong to one team', async () => {
    await test.api().runs.setDefaults(defaults)
    const stranger = await test.database.createOwner()
    expect(await test.api(stranger).runs.defaults()).toMatchObject({ theme: plainTheme })
  })

  it('are refused with every problem at once, without changing anything', async () => {
    const broken = { ...defaults, validDays: 0, theme: { ...defaults.theme, logo: { ...logo, base64: 'AAAA' } } }
    const refused = await test
      .api()
      .runs.setDefaults(broken)
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'BAD_REQUEST' })
    expect(String(refused)).toContain('validDays')
    expect(String(refused)).toContain('The logo is not a PNG or JPEG file')
    expect(await test.api().runs.defaults()).toMatchObject({ theme: plainTheme })
  })

  it('are recorded by the names of the fields, without their values', async () => {
    await test.api().runs.setDefaults(defaults)
    await test.api().runs.setDefaults(defaults)
    await test.api().runs.setDefaults({ ...defaults, validDays: null })
    const { items } = await listAuditEvents(test.database.db, test.owner, {
      types: ['team.run_defaults_set'],
      limit: 10,
    })
    // Setting the initial values again is not a change.
    expect(items.map(({ data }) => data['fields'])).toEqual([
      ['validDays'],
      ['locale', 'theme', 'terms', 'validDays', 'photo', 'sections'],
    ])
    expect(JSON.stringify(items)).not.toContain('nina@')
  })
})

describe('a run without a theme', () => {
  it('takes the team’s, and keeps it when the team changes its own', async () => {
    await test.api().runs.setDefaults(defaults)
    const { runId } = await test.api().runs.create(fullRun)
    await test.api().runs.setDefaults({ ...defaults, theme: plainTheme })
    expect(await ended(test, runId)).toBe('succeeded')
    expect((await test.api().runs.get({ runId })).run.theme).toEqual(defaults.theme)
  })

  it('in a batch takes it too, and creates PDFs if the batch asks for them', async () => {
    await test.api().runs.setDefaults(defaults)
    const { job, candidate, locale } = fullRun
    const shared = { side: 'job' as const, document: job }
    const { id } = await test.api().batches.create({ shared, items: [{ document: candidate }], locale, pdf: true })
    await batchEnded(test, id)
    const runId = (await test.api().batches.get({ batchId: id })).items[0]?.run?.runId ?? ''
    const { run, documents } = await test.api().runs.get({ runId })
    expect(run.theme).toEqual(defaults.theme)
    expect(documents.map(({ documentType }) => documentType)).toContain('cv_pdf')
  })
})
