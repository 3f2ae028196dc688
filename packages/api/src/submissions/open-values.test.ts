import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiError } from '../errors.ts'
import { createTestServices, ended, type TestServices } from '../testing/test-services.ts'

let test: TestServices
beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())

const marco = candidateFixtures['marco-rieben']
const profile = 'Marco baut Systeme. Er spricht ! bitte prüfen ! und bleibt <ruhig> & "klar".'

async function newRun(input: { candidate: unknown; job?: unknown; terms?: object; locale?: 'de-CH' | 'en' | 'fr' }) {
  const created = await test.api().runs.create({ locale: 'de-CH', ...input })
  expect(await ended(test, created.runId)).toBe('succeeded')
  return created
}

const check = async (runId: string, type: string) => {
  const { documents } = await test.api().submissions.check({ runId, documentTypes: [type] })
  return documents[0]?.open.map(({ pointer }) => pointer) ?? []
}

const sending = () => ({ client: 'Helvetia', channel: 'portal' as const, sentAt: new Date().toISOString() })

describe('the open values of a document', () => {
  it('are named with pointer and text, and block the submission until they are waived with a reason', async () => {
    const { id, runId } = await newRun({ candidate: { ...marco, Nachname: 'Offen', Kurzprofil: profile } })
    const input = { ...sending(), runId, documentTypes: ['cv'] }
    const refused = await test
      .api()
      .submissions.record(input)
      .catch((error: { cause: ApiError }) => error.cause)
    expect(refused).toMatchObject({
      code: 'submission_refused',
      message: expect.stringContaining(`/candidate/profile: "${profile}"`),
      obstacles: [{ code: 'open_value', documentType: 'cv', pointer: '/candidate/profile', text: profile }],
    })
    await expect(test.api().submissions.waive({ runId, reason: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const unknown = test.api().submissions.waive({ runId, pointers: ['/candidate/headline'], reason: 'agreed' })
    await expect(unknown).rejects.toMatchObject({ message: expect.stringContaining('/candidate/profile') })
    const waive = () => test.api().submissions.waive({ runId, reason: 'Agreed with Erika by phone.' })
    await Promise.all([waive(), waive()])
    const { documents, ready } = await test.api().submissions.check({ ...input, client: 'Helvetia' })
    expect(ready).toBe(true)
    expect(documents[0]?.open[0]?.waiver).toMatchObject({ reason: 'Agreed with Erika by phone.' })
    await expect(test.api().submissions.record(input)).resolves.toBeDefined()
    const events = await test.api().audit.list({ subjectId: id, types: ['marker.waived'] })
    expect(events.items).toMatchObject([{ data: { pointers: ['/candidate/profile'], documentId: null } }])
    expect(JSON.stringify(events.items.map(({ data }) => data))).not.toMatch(/Erika|Marco/)
  })

  it('can be waived for one document only', async () => {
    const { runId } = await newRun({ candidate: { ...marco, Nachname: 'Einzeln', Kurzprofil: profile } })
    const { documents } = await test.api().runs.get({ runId })
    const documentId = documents.find(({ documentType }) => documentType === 'cv')?.id ?? ''
    await test.api().submissions.waive({ documentId, reason: 'only the CV' })
    const { obstacles } = await test.api().submissions.check({ runId, documentTypes: ['cv', 'cv_extracted'] })
    expect(obstacles).toMatchObject([{ documentType: 'cv_extracted', pointer: '/candidate/profile' }])
  })

  it('disappear in a newer run that resolves them', async () => {
    const open = await newRun({ candidate: { ...marco, Nachname: 'Neuer', Kurzprofil: profile } })
    const resolved = await newRun({ candidate: { ...marco, Nachname: 'Neuer' } })
    expect(await check(open.runId, 'cv')).toEqual(['/candidate/profile'])
    expect(await check(resolved.runId, 'cv')).toEqual([])
  })

  it.each(['de-CH', 'en', 'fr'] as const)('are found in every place of a CV in %s', async (locale) => {
    const marker = '! bitte prüfen !'
    const candidate = {
      ...marco,
      Nachname: `Alles${locale.replace('-', '')}`,
      Nationalität: marker,
      Hauptrolle: { Titel: `Java ${marker}`, Beschreibung: 'Große Systeme' },
      Sprachen: [{ Sprache: 'Deutsch', Level: marker }],
    }
    const { runId } = await newRun({ candidate, locale })
    const pointers = await check(runId, 'cv')
    expect(pointers).toEqual(
      expect.arrayContaining(['/candidate/nationality', '/candidate/headline', '/candidate/languages/0/text']),
    )
    expect(await check(runId, 'cv_extracted')).toEqual(expect.arrayContaining(pointers))
  })

  it('include those of the job and of criteria to decide, if a document shows them', async () => {
    const job = { ...jobFixtures['senior-java-developer'] }
    const { runId } = await newRun({ candidate: candidateFixtures['zhanna-kovalenko'], job, terms: {} })
    const { match } = await test.api().runs.get({ runId })
    const undecided = [...(match?.must ?? []), ...(match?.should ?? [])].filter(({ verdict }) => verdict === 'open')
    const shown = await check(runId, 'matchmaking')
    expect(shown).toEqual(expect.arrayContaining(undecided.map(({ pointer }) => `/job${pointer}`)))
    // The CV does not depend on the job.
    expect((await check(runId, 'cv')).filter((pointer) => pointer.startsWith('/job'))).toEqual([])
  })

  it('include missing terms, in the offer but not in the CV', async () => {
    const job = jobFixtures['senior-java-developer']
    const { runId } = await newRun({ candidate: { ...marco, Nachname: 'Konditionen' }, job, terms: {} })
    expect(await check(runId, 'offer')).toEqual(expect.arrayContaining(['/offer/conditions/hourlyRate']))
    expect(await check(runId, 'cv')).toEqual([])
  })

  it('preview-is-not-the-document: include values missing from the input, by name', async () => {
    const { runId } = await newRun({ candidate: { ...marco, Nachname: 'Leer', Kurzprofil: '' } })
    expect(await check(runId, 'cv')).toEqual(['/candidate/profile'])
  })

  it('are found in a document whose file was lost and is regenerated', async () => {
    const { id, runId } = await newRun({ candidate: { ...marco, Nachname: 'Verloren', Kurzprofil: profile } })
    const driver = test.services.storage.current
    const { items } = await driver.list(`${test.owner.teamId}/${id}/`)
    await driver.delete(items.map(({ key }) => key))
    expect(await check(runId, 'cv')).toEqual(['/candidate/profile'])
  })
})
