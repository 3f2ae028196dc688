import { buffer } from 'node:stream/consumers'
import { type Owner, sql } from '@dossier/db'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { textIn } from '../postings/index.ts'
import { exportAgencyCandidate, importCandidate } from '@dossier/profiles'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPersonExport } from '../person-export/index.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { ageApplications } from './age.ts'
import { takeFile } from './take-file.ts'
import { askByReceipt, withdrawObjection } from './receipt-requests.ts'
import { receiveApplication, type SentForm } from './receive.ts'
import { eraseReceipt, exportReceipt, openReceipt, withdraw } from './receipts.ts'

let test: TestServices
let stranger: Owner
let jobProfileId: string
let slug: string
let clock = Date.parse('2027-03-31T10:00:00Z')
const day = 24 * 60 * 60_000

const known = { candidate: candidateFixtures['marco-rieben'], locale: 'en' } as const

beforeAll(async () => {
  test = await createTestServices({ now: () => new Date(clock) })
  stranger = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin'`)
  const { runId } = await test.api().runs.create(fullRun)
  await ended(test, runId)
  jobProfileId = (await test.api().runs.get({ runId })).run.jobProfileId ?? ''
})
afterAll(() => test.close())
beforeEach(async () => {
  clock += day
  const posting = await publish()
  slug = posting.path.replace('/apply/', '')
})

const publish = (more: object = {}) =>
  test.api().jobs.publish({ jobProfileId, endsAt: new Date(clock + 30 * day).toISOString(), country: 'DE', ...more })

const encode = (text: string) => new TextEncoder().encode(text)
const form = { name: 'Lea Muster', email: 'lea@example.org', phone: '', message: 'Hello', consent: true, pool: false }

let sent = 0
function sentForm(more: Partial<SentForm> = {}): SentForm {
  sent += 1
  const bytes = encode(`CV of somebody, no. ${sent}`)
  const file = { bytes, contentType: 'text/plain', reading: null, problem: 'not_a_cv' as const }
  return {
    slug,
    key: `key-${sent}`,
    language: 'en',
    form: { ...form, email: `lea${sent}@example.org` },
    file,
    requestId: 'test',
    ...more,
  }
}

async function received(more: Partial<SentForm> = {}) {
  const got = await receiveApplication(test.services, sentForm(more))
  expect.assert(got.outcome === 'received')
  return { ...got.receipt, requestId: 'test' }
}

/** A known person's CV file, and what was read from it. */
function cvFile(candidate: unknown = known.candidate, note = '') {
  const text = `${JSON.stringify(candidate)}\n`
  return {
    bytes: encode(`${text}${note}`),
    contentType: 'text/plain',
    reading: { text, toCheck: [{ pointer: '/x', words: 'w', code: 'guess', params: { text: 'w' } }], places: {} },
    problem: null,
  }
}

const inbox = async (more: object = {}) => (await test.api().applications.list({ ...more })).items
const events = async (id: string) =>
  (
    await test.database.db.execute<{ type: string; data: unknown }>(
      sql`select type, data from audit_events where subject_id = ${id} order by id`,
    )
  ).map(({ type }) => type)
const filesCount = async () =>
  (await test.database.db.execute<{ n: number }>(sql`select count(*)::int as n from application_files`))[0]?.n

describe('publishing a job', () => {
  it('shows its text without the client, keeps its address, and closes', async () => {
    const { posting, suggestion } = await test.api().jobs.posting({ jobProfileId })
    expect(posting).toMatchObject({ state: 'open', retentionMonths: 6, path: `/apply/${slug}`, consentVersion: 1 })
    expect(suggestion).toMatchObject({ title: fullRun.job.rolle.titel, client: '' })
    expect(posting?.text.tasks.length).toBeGreaterThan(0)
    await test.api().jobs.unpublish({ jobProfileId })
    expect(await receiveApplication(test.services, sentForm())).toEqual({ outcome: 'closed' })
    expect((await publish()).path).toBe(`/apply/${slug}`)
    expect(await receiveApplication(test.services, sentForm({ slug: 'x' }))).toEqual({ outcome: 'unknown' })
  })

  it('creates a new version of the consent only if its texts differ', async () => {
    const consent = { de: 'Ja, {firm}', en: 'Yes, {firm}, {months}', fr: 'Oui' }
    expect((await publish({ consent })).consentVersion).toBe(2)
    expect((await publish({ consent })).consentVersion).toBe(2)
    const details = await openReceipt(test.services, await received())
    expect(details?.consent.text).toMatch(/^Yes, .+, 6$/)
  })

  it('refuses a text that names the client, an end date in the past, and other teams’ jobs', async () => {
    const { suggestion } = await test.api().jobs.posting({ jobProfileId })
    const client = fullRun.job.projekt_kontext.auftraggeber
    const named = { ...suggestion, title: `Developer at ${client}` }
    await expect(publish({ text: named })).rejects.toMatchObject({ cause: { code: 'invalid_input' } })
    expect(await publish({ text: named, showClient: true })).toMatchObject({ text: named })
    await expect(publish({ endsAt: new Date(clock).toISOString() })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    for (const call of [
      () => test.api(stranger).jobs.posting({ jobProfileId }),
      () => test.api(stranger).jobs.publish({ jobProfileId, endsAt: new Date(clock + day).toISOString() }),
      () => test.api(stranger).jobs.unpublish({ jobProfileId }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('shows the text in the reader’s language, or else the first one', async () => {
    const { suggestion } = await test.api().jobs.posting({ jobProfileId })
    const french = {
      language: 'fr' as const,
      title: 'Développeuse',
      place: 'Berne',
      tasks: ['Écrire'],
      requirements: [],
    }
    const { translations, text } = await publish({ text: suggestion, translations: [french] })
    expect(translations).toEqual([french])
    const shown = (language: 'de' | 'en' | 'fr') => textIn({ content: text, translations }, language).title
    expect([shown('fr'), shown('en'), shown('de')]).toEqual(['Développeuse', text.title, text.title])
    for (const refused of [
      { text: suggestion, translations: [french, french] },
      { text: suggestion, translations: [{ ...french, language: suggestion.language }] },
      { translations: [{ ...french, language: suggestion.language }] },
      { translations: [{ ...french, tasks: [`Pour ${fullRun.job.projekt_kontext.auftraggeber}`] }] },
    ])
      await expect(publish(refused)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await publish({ text: suggestion })).translations).toEqual([])
  })
})

describe('receiving', () => {
  it('receives a form once, however often it is sent, and each response opens its receipt', async () => {
    const once = sentForm()
    const all = await Promise.all(Array.from({ length: 4 }, () => receiveApplication(test.services, once)))
    const receipts = all.map((one) => {
      expect.assert(one.outcome === 'received')
      return one.receipt
    })
    expect(new Set(receipts.map(({ publicId }) => publicId)).size).toBe(1)
    for (const receipt of receipts)
      expect(await openReceipt(test.services, { ...receipt, requestId: 'test' })).toMatchObject({ name: form.name })
    const [one] = await inbox({ text: once.form.email })
    expect((await test.api().applications.get({ applicationId: one?.id ?? '' })).receipts).toHaveLength(1)
  })

  it('merges two concurrent applications from one address, and shows each sender only their own', async () => {
    const email = 'twice@example.org'
    const [a, b] = await Promise.all([
      received({ form: { ...form, email, message: 'first' } }),
      received({ form: { ...form, email: 'TWICE@example.org', message: 'second', name: 'L. Muster' } }),
    ])
    const found = await inbox({ text: email })
    expect(found).toHaveLength(1)
    const { receipts } = await test.api().applications.get({ applicationId: found[0]?.id ?? '' })
    expect(receipts.map(({ message }) => message).toSorted()).toEqual(['first', 'second'])
    expect(await openReceipt(test.services, a)).toMatchObject({ message: 'first' })
    expect(await openReceipt(test.services, b)).toMatchObject({ message: 'second' })
  })

  it('notifies those who decide, counts the file, and refuses one that exceeds the quota', async () => {
    const recruiter = await test.database.createColleague(test.owner, 'recruiter')
    const viewer = await test.database.createColleague(test.owner, 'viewer')
    const used = async () => (await test.api().storage.usage()).used
    const before = await used()
    const sending = sentForm()
    await received(sending)
    expect((await used()) - before).toBe(sending.file.bytes.byteLength)
    const codes = async (owner: Owner) => (await test.api(owner).notices.list()).items.map(({ code }) => code)
    expect(await codes(recruiter)).toEqual(['application.received'])
    expect(await codes(viewer)).toEqual([])
    await expect(test.api(viewer).applications.list()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await test.api().storage.setQuota({ limitBytes: (await used()) + 5 })
    expect(await receiveApplication(test.services, sentForm())).toEqual({ outcome: 'full' })
    await test.api().storage.setQuota({ limitBytes: null })
  })

  it('reads unread files later, each on its own, and reports why one could not be read', async () => {
    const cv = 'Uma Unread\nBern\n\nBerufserfahrung\n01/2019 – 12/2023 Entwicklerin, Muster AG, Bern\n- Java\n'
    const email = 'unread@example.org'
    for (const content of [cv, '%PDF-1.7\n1 0 obj <<>>', `${cv}- Rust\n`]) {
      const { file } = await takeFile({ readers: null, scanner: null }, encode(content))
      expect.assert(file?.problem === 'unread')
      await received({ form: { ...form, email }, file })
    }
    const [one] = await inbox({ text: email })
    const read = async () =>
      (await test.api().applications.get({ applicationId: one?.id ?? '' })).receipts.map(({ file }) => file)
    await vi.waitFor(async () => expect((await read()).map(({ problem }) => problem)).not.toContain('unread'), {
      timeout: 60_000,
      interval: 200,
    })
    expect(await read()).toMatchObject([
      { problem: null, resume: expect.stringContaining('Unread') },
      { problem: 'damaged', resume: null },
      { problem: null, resume: expect.stringContaining('Rust') },
    ])
  })

  it('keeps names out of the audit log', async () => {
    await received()
    const rows = await test.database.db.execute(
      sql`select data::text from audit_events where subject_type = 'application'`,
    )
    expect(JSON.stringify(rows)).not.toMatch(/muster|example\.org/i)
  })
})

describe('a receipt', () => {
  it('opens only with its secret', async () => {
    const receipt = await received()
    const { publicId } = await received()
    for (const wrong of [
      { ...receipt, secret: 'x' },
      { ...receipt, publicId },
    ]) {
      expect(await openReceipt(test.services, wrong)).toBeNull()
      expect(await withdraw(test.services, wrong)).toBe(false)
      expect(await eraseReceipt(test.services, wrong)).toBe('unknown')
      expect(await exportReceipt(test.services, { ...wrong, what: 'file' })).toBeNull()
    }
  })

  it('exports data and file, can be withdrawn, and can be supplemented again', async () => {
    const sending = sentForm()
    const receipt = await received(sending)
    const data = await exportReceipt(test.services, { ...receipt, what: 'data' })
    expect(JSON.parse(new TextDecoder().decode(data?.bytes))).toMatchObject({ email: sending.form.email })
    const file = await exportReceipt(test.services, { ...receipt, what: 'file' })
    expect(file?.bytes).toEqual(sending.file.bytes)
    expect(await withdraw(test.services, receipt)).toBe(true)
    expect(await withdraw(test.services, receipt)).toBe(true)
    const [one] = await inbox({ text: sending.form.email })
    expect(one?.state).toBe('withdrawn')
    await expect(test.api().applications.accept({ applicationId: one?.id ?? '' })).rejects.toMatchObject({
      cause: { code: 'outdated' },
    })
    await received({ form: sending.form })
    expect((await inbox({ text: sending.form.email }))[0]?.state).toBe('new')
    expect(await events(one?.id ?? '')).toEqual([
      'application.received',
      'application.exported',
      'application.exported',
      'application.withdrawn',
      'application.received',
    ])
  })

  it('erases row, file and draft, and keeps what another form contained', async () => {
    const email = 'gone@example.org'
    const first = await received({ form: { ...form, email }, file: cvFile(known.candidate, 'gone') })
    const second = await received({ form: { ...form, email, name: 'Other' } })
    const [one] = await inbox({ text: email })
    const applicationId = one?.id ?? ''
    const { receipts } = await test.api().applications.get({ applicationId })
    const { draftId } = await test.api().applications.accept({ applicationId, receiptId: receipts[0]?.id ?? '' })
    const before = await filesCount()
    expect(await eraseReceipt(test.services, first)).toBe('erased')
    expect(await openReceipt(test.services, first)).toBeNull()
    await expect(test.api().drafts.get({ draftId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await inbox({ text: email }))[0]).toMatchObject({ state: 'new', name: 'Other', draftId: null })
    expect(await eraseReceipt(test.services, second)).toBe('erased')
    expect(await inbox({ text: email })).toEqual([])
    expect(await filesCount()).toBe((before ?? 0) - 2)
    await expect(test.api().applications.get({ applicationId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const rows = await test.database.db.execute(
      sql`select name, email, state from applications where id = ${applicationId}`,
    )
    expect(rows).toEqual([{ name: '', email: null, state: 'erased' }])
    const uploads = await test.database.db.execute(sql`select sha256 from uploads`)
    expect(uploads).toEqual([])
  })
})

const asked = async (email: string) => {
  const [one] = await inbox({ text: email })
  const { items } = await test.api().requests.list({ limit: 100 })
  const all = await Promise.all(items.map(({ id }) => test.api().requests.get({ requestId: id })))
  return all.filter(({ applicationId }) => applicationId === one?.id)
}

describe('a sender’s request about their data', () => {
  it('is recorded once, answered on the page, and cleared with the receipt', async () => {
    const email = 'asks@example.org'
    const receipt = await received({ form: { ...form, email } })
    const correction = { ...receipt, kind: 'rectification' as const, details: 'The name is Léa.' }
    expect(await askByReceipt(test.services, { ...correction, secret: 'x' })).toBe(false)
    await Promise.all([1, 2, 3].map(() => askByReceipt(test.services, correction)))
    const [request, ...more] = await asked(email)
    expect(more).toEqual([])
    expect(request).toMatchObject({ channel: 'receipt', requester: form.name, recordedBy: null, person: null })
    const requestId = request?.id ?? ''
    await test.api().requests.answer({ requestId, outcome: 'granted', text: 'It is right now.' })
    const shown = await openReceipt(test.services, receipt)
    expect(shown?.requests).toMatchObject([{ state: 'granted', answer: 'It is right now.' }])
    expect(await eraseReceipt(test.services, receipt)).toBe('erased')
    expect(await test.api().requests.get({ requestId })).toMatchObject({ details: '', answer: '', requester: '' })
  })

  it('keeps an objection in force for the contents of that form only, until it is withdrawn', async () => {
    const email = 'objects@example.org'
    const first = await received({ form: { ...form, email } })
    const [one] = await inbox({ text: email })
    const applicationId = one?.id ?? ''
    const { draftId } = await test.api().applications.accept({ applicationId })
    await askByReceipt(test.services, { ...first, kind: 'objection', details: '' })
    const draft = await test.api().drafts.get({ draftId })
    const candidate = { ...known.candidate, Vorname: 'Widerborst' }
    const run = { ...known, candidate, draft: { id: draftId, revision: draft.revision } }
    await expect(test.api().runs.create(run)).rejects.toMatchObject({ cause: { code: 'objected' } })
    await test.api().applications.reject({ applicationId, reason: 'for now' })
    await expect(test.api().applications.accept({ applicationId })).rejects.toMatchObject({
      cause: { code: 'objected' },
    })
    await received({ form: { ...form, email, message: 'by somebody else' } })
    await test.api().applications.accept({ applicationId })
    expect(await withdrawObjection(test.services, first)).toBe(true)
    expect((await openReceipt(test.services, first))?.requests).toMatchObject([{ state: 'withdrawn' }])
  })
})

describe('deciding', () => {
  it('accepts into a draft with file, CV and job, and erases the resulting run with the application', async () => {
    const zhanna = {
      ...exportAgencyCandidate(importCandidate(candidateFixtures['zhanna-kovalenko']).value ?? never()).value,
    }
    const receipt = await received({ form: { ...form, email: 'zk@example.org' }, file: cvFile(zhanna) })
    const [one] = await inbox({ text: 'zk@example.org' })
    const applicationId = one?.id ?? ''
    const accepted = await test.api().applications.accept({ applicationId })
    expect(await test.api().applications.accept({ applicationId })).toMatchObject({ draftId: accepted.draftId })
    const draft = await test.api().drafts.get({ draftId: accepted.draftId })
    expect(draft.content.notes.candidate.toCheck).toMatchObject([{ words: 'w', checked: false }])
    expect(draft.jobTitle).toBe(fullRun.job.rolle.titel)
    const { candidate, job, original, locale } = draft.content
    const run = await test.api().runs.create({
      candidate,
      job,
      original: original ?? '',
      locale,
      draft: { id: draft.id, revision: draft.revision },
    })
    await ended(test, run.runId)
    const { candidateId } = (await test.api().runs.get({ runId: run.runId })).run
    const details = await test.api().applications.get({ applicationId })
    expect(details.application).toMatchObject({ state: 'accepted', runId: run.runId, candidateId })
    expect(details.known?.id).toBe(candidateId)

    const hold = await test.api().retention.hold({ subjectType: 'candidate', subjectId: candidateId, reason: 'a suit' })
    expect(await eraseReceipt(test.services, receipt)).toBe('held')
    expect(await openReceipt(test.services, receipt)).toMatchObject({ erasureAsked: true })
    await ageApplications(test.services, test.owner)
    expect(await openReceipt(test.services, receipt)).not.toBeNull()
    await test.api().retention.release({ holdId: hold.id, reason: 'settled' })

    // Someone else's hold covers a draft that also names the applicant, but it does not protect other applications.
    const other = await test.api().runs.create({ ...known, candidate: candidateFixtures['juerg-oeztuerk'] })
    await ended(test, other.runId)
    const subjectId = (await test.api().runs.get({ runId: other.runId })).run.candidateId
    const beside = await test.api().retention.hold({ subjectType: 'candidate', subjectId, reason: 'a suit' })
    const names = {
      candidate: JSON.stringify(candidateFixtures['juerg-oeztuerk']),
      job: 'Zhanna Kovalenko knows more.',
    }
    const draftId = crypto.randomUUID()
    await test.api().drafts.save({ draftId, revision: 0, content: { ...draft.content, original: null, ...names } })
    const over = await received({ form: { ...form, email: 'over@example.org' } })
    clock += 190 * day
    await ageApplications(test.services, test.owner)
    expect(await openReceipt(test.services, receipt)).not.toBeNull()
    expect(await openReceipt(test.services, over)).toBeNull()
    await test.api().retention.release({ holdId: beside.id, reason: 'settled' })

    await ageApplications(test.services, test.owner)
    expect(await openReceipt(test.services, receipt)).toBeNull()
    await expect(test.api().persons.get({ candidateId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('rejects with a reason and restarts the retention period', async () => {
    await received({ form: { ...form, email: 'no@example.org' } })
    const [one] = await inbox({ text: 'no@example.org' })
    clock += 40 * day
    const rejected = await test.api().applications.reject({ applicationId: one?.id ?? '', reason: 'no Java' })
    expect(rejected).toMatchObject({ state: 'rejected', reason: 'no Java' })
    expect(Date.parse(rejected.keepUntil)).toBeGreaterThan(Date.parse(one?.keepUntil ?? '') + 35 * day)
    expect(await inbox({ states: ['rejected'], jobProfileId })).toHaveLength(1)
  })

  it('is closed to strangers', async () => {
    await received()
    const [one] = await inbox()
    const applicationId = one?.id ?? ''
    const fileId = (await test.api().applications.get({ applicationId })).receipts[0]?.file.id ?? ''
    expect((await test.api(stranger).applications.list()).items).toEqual([])
    for (const call of [
      () => test.api(stranger).applications.get({ applicationId }),
      () => test.api(stranger).applications.file({ applicationId, fileId }),
      () => test.api(stranger).applications.accept({ applicationId }),
      () => test.api(stranger).applications.reject({ applicationId, reason: 'none' }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const file = await test.api().applications.file({ applicationId, fileId })
    expect(Buffer.from(file.content, 'base64').toString()).toContain('CV of somebody')
  })
})

describe('the retention period', () => {
  it('erases what has expired, and keeps what may be kept for other jobs', async () => {
    await publish({ poolMonths: 12 })
    const plain = await received()
    const pooled = await received({ form: { ...form, email: 'pool@example.org', pool: true } })
    clock += 190 * day
    await ageApplications(test.services, test.owner)
    expect(await openReceipt(test.services, plain)).toBeNull()
    expect(await openReceipt(test.services, pooled)).toMatchObject({ poolMonths: 12 })
    clock += 190 * day
    await ageApplications(test.services, test.owner)
    expect(await openReceipt(test.services, pooled)).toBeNull()
  })

  it('erases applications with their person', async () => {
    await received({ form: { ...form, email: 'own@example.org' } })
    const basics = { name: 'Quirin Zampano', email: 'Own@example.org' }
    const candidate = { basics, work: [{ name: 'Muster AG', position: 'Clerk', startDate: '2020-01' }] }
    const { runId } = await test.api().runs.create({ ...known, candidate })
    const { candidateId } = (await test.api().runs.get({ runId })).run
    const exported = await openPersonExport(test.services, { owner: test.owner, requestId: 'test' }, candidateId)
    const zip = (await buffer(await exported.open())).toString('latin1')
    expect(zip).toMatch(/applications\/[\w-]+\/application\.json/)
    expect(zip).toMatch(/applications\/[\w-]+\/[\w-]+\.txt/)
    const erased = await test.api().persons.erase({ candidateId, reason: 'request' })
    expect(erased.applications).toBe(1)
    expect(await inbox({ text: 'own@example.org' })).toEqual([])
  })
})

function never(): never {
  throw new Error('The fixture cannot be read.')
}
