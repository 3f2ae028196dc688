import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { createCaller, createServices, type Services } from '@dossier/api'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { ReaderPool } from '@dossier/extraction/sandbox'
import { plainTheme } from '@dossier/generators'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import express from 'express'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { httpErrors } from '../http-errors.ts'
import { intakes } from '../intakes/intake-routes.ts'
import { refuseMalformed } from '../method-guards.ts'
import { sameOriginOnly } from '../request-guards.ts'
import { addRequestInfo } from '../request-info.ts'
import { securityHeaders } from '../security-headers.ts'
import { applying } from './apply-routes.ts'
import { receipts } from './receipt-routes.ts'

let database: TestDatabase
let services: Services
let server: Server
let url: string
let path: string
let jobProfileId: string
let clock = Date.now()
const readers = new ReaderPool()

const api = () => createCaller({ services, owner: services.localOwner, requestId: 'test' })

beforeAll(async () => {
  const logger = pino({ level: 'silent' })
  database = await createTestDatabase()
  const config = { databaseUrl: database.url, dataDir: tmpdir(), storage: { STORAGE_DRIVER: 'memory' } }
  services = await createServices({
    ...config,
    secret: 'a secret for tests',
    logger,
    concurrency: 0,
    now: () => new Date(clock),
  })
  const job = jobFixtures['senior-java-developer']
  const { runId } = await api().runs.create({ candidate: candidateFixtures['marco-rieben'], job, locale: 'de-CH' })
  jobProfileId = (await api().runs.get({ runId })).run.jobProfileId ?? ''
  path = (await publish()).path
  const app = express()
  app.use(addRequestInfo, securityHeaders, refuseMalformed, sameOriginOnly({ origin: null, token: null }))
  app.use('/apply', applying(services, readers)).use('/receipts', receipts(services))
  app.use('/intake', intakes(services)).use(httpErrors(services))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with a port.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  readers.close()
  await services.close()
  await database.close()
})
beforeEach(() => {
  clock += 3_600_000
})

const publish = (more: object = {}) =>
  api().jobs.publish({
    jobProfileId,
    endsAt: new Date(clock + 30 * 86_400_000).toISOString(),
    languages: ['de', 'fr'],
    poolMonths: 12,
    ...more,
  })

const get = (where: string, headers: Record<string, string> = {}) => fetch(url + where, { headers })

const cv =
  'Lea Muster\nBern\nlea@example.org\n\nBerufserfahrung\n01/2019 – 12/2023 Entwicklerin, Muster AG, Bern\n- Java\n'

const advert = `Softwareentwickler:in (m/w/d) 80–100 %
Wir suchen per sofort Verstärkung für unser Team.
Ihre Aufgaben
- Entwickeln von Schnittstellen
- Betreuen der Plattform
Ihr Profil
- Abgeschlossenes Studium
- Erfahrung mit Java
Wir bieten
- Flexible Arbeitszeiten
Interessiert? Wir freuen uns auf Ihre Bewerbung.
`

/** Opens the page, waits as long as a person would need, and sends its form. */
async function send(
  fields: Record<string, string>,
  file: Uint8Array<ArrayBuffer> | string | null = cv,
  more: { fast?: boolean } = {},
) {
  const page = await (await get(path)).text()
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? ''
  if (more.fast !== true) clock += 5000
  const form = new FormData()
  for (const [name, value] of Object.entries({ ticket, ...fields })) form.set(name, value)
  if (file !== null) form.set('file', new Blob([file]), '../../etc/passwd.exe')
  const answer = await fetch(`${url}${path}?lang=de`, { method: 'POST', body: form })
  return { status: answer.status, text: await answer.text(), ticket }
}

const right = { name: 'Lea Muster', email: 'lea@example.org', consent: 'yes' }
const receiptOf = (text: string) => {
  const [, receipt = '', secret = ''] = /href="(\/receipts\/[\w-]+)\?lang=de#([\w-]+)"/.exec(text) ?? []
  return { receipt, secret }
}
const post = (where: string, fields: Record<string, string>) =>
  fetch(url + where, { method: 'POST', body: new URLSearchParams(fields) })

describe('the page of a posting', () => {
  it('names the last day that was given', async () => {
    const lastDay = new Date(clock + 30 * 86_400_000).toISOString().slice(0, 10)
    expect(await publish({ endsAt: lastDay })).toMatchObject({ lastDay, state: 'open' })
    const [year, , day] = lastDay.split('-').map(Number)
    expect(await (await get(`${path}?lang=de`)).text()).toMatch(
      new RegExp(`Bewerben bis ${day}\\. \\p{L}+ ${year}<`, 'u'),
    )
    await publish()
  })

  it('shows the job in the languages that it is offered in, without cookies, and its end date', async () => {
    const french = await get(path, { 'accept-language': 'en, fr;q=0.5' })
    expect(french.headers.get('set-cookie')).toBeNull()
    const page = await french.text()
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('<h1 lang="de">')
    expect(page).not.toContain('hreflang="en"')
    expect(page).not.toContain(jobFixtures['senior-java-developer'].projekt_kontext.auftraggeber)
    await api().jobs.unpublish({ jobProfileId })
    const closed = await get(path)
    expect(closed.status).toBe(410)
    expect((await get('/apply/unknown')).status).toBe(404)
    await publish()
  })
})

it('describes the job in the reader’s language if there is a text, and says if there is none', async () => {
  const { suggestion: text } = await api().jobs.posting({ jobProfileId })
  expect(await (await get(`${path}?lang=fr`)).text()).toContain('Le poste est décrit en allemand.')
  const french = { language: 'fr' as const, title: 'Développeuse', place: '', tasks: ['<Écrire>'], requirements: [] }
  await publish({ text, translations: [french] })
  const page = await (await get(`${path}?lang=fr`)).text()
  expect(page).toContain('<h1 lang="fr">Développeuse</h1>')
  expect(page).toContain('&lt;Écrire&gt;')
  expect(page).not.toContain('décrit en')
  expect(await (await get(`${path}?lang=de`)).text()).toContain(`<h1 lang="de">${text.title}</h1>`)
  await publish()
})

describe('a form', () => {
  it('is received with what was read from its file, and its receipt opens only by POST', async () => {
    const sent = await send({ ...right, phone: '+41 79 123 45 67', pool: 'yes' })
    expect(sent.status).toBe(200)
    const { receipt, secret } = receiptOf(sent.text)
    const unopened = await (await get(receipt)).text()
    expect(unopened).not.toContain('Muster')
    expect(unopened.replaceAll(receipt, '')).toBe(
      (await (await get('/receipts/xyz')).text()).replaceAll('/receipts/xyz', ''),
    )
    expect((await post(receipt, { secret: 'wrong' })).status).toBe(404)
    const opened = await (await post(receipt, { secret: `https://example.org${receipt}#${secret}` })).text()
    expect(opened).toContain('Lea Muster')
    const data = await post(receipt, { secret, action: 'data' })
    expect(await data.json()).toMatchObject({ phone: '+41 79 123 45 67', poolMonths: 12 })
    const file = await post(receipt, { secret, action: 'file' })
    expect(file.headers.get('content-disposition')).toContain('application.txt')
    expect(await file.text()).toBe(cv)
    const [one] = (await api().applications.list()).items
    const { receipts: all } = await api().applications.get({ applicationId: one?.id ?? '' })
    expect(all[0]?.file.resume).toContain('Lea Muster')
    expect((await post(receipt, { secret, action: 'rectify', details: ' ' })).status).toBe(400)
    const details = 'My name is <Léa>.'
    const corrected = await (await post(`${receipt}?lang=de`, { secret, action: 'rectify', details })).text()
    expect(corrected).toContain('My name is &lt;Léa&gt;.')
    expect(corrected).not.toContain('value="rectify"')
    const objected = await (await post(receipt, { secret, action: 'object' })).text()
    expect(objected).not.toContain('value="object"')
    expect(await (await post(receipt, { secret, action: 'unobject' })).text()).toContain('value="object"')
    expect((await post(receipt, { secret: 'wrong', action: 'object' })).status).toBe(404)
    expect((await post(receipt, { secret, action: 'erase' })).status).toBe(400)
    expect((await post(receipt, { secret, action: 'erase', sure: 'yes' })).status).toBe(200)
    expect((await post(receipt, { secret })).status).toBe(404)
    expect((await api().applications.list()).items).toEqual([])
  })

  it('comes back with every error at its field and the entered values', async () => {
    const { status, text } = await send({ name: 'Lea <b>', email: 'lea', phone: 'x' }, null)
    expect(status).toBe(400)
    for (const id of ['email', 'phone', 'file', 'consent']) expect(text).toContain(`href="#${id}"`)
    expect(text).toContain('value="Lea &lt;b&gt;"')
    expect(text).toMatch(/id="email"[^>]*aria-invalid="true"/)
  })

  it('is refused with a hostile, too large or unsupported file, but accepted with one that is not a CV', async () => {
    const files: [Uint8Array<ArrayBuffer> | string, number][] = [
      ['%PDF-1.7\n1 0 obj <<>>', 400],
      [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 400],
      [new Uint8Array(10_000_001).fill(65), 400],
      [advert, 200],
    ]
    for (const [file, status] of files) {
      const sent = await send({ ...right, email: 'odd@example.org' }, file)
      expect(sent.status).toBe(status)
      expect(sent.text.includes('id="file-problem"')).toBe(status === 400)
    }
    const [one] = (await api().applications.list({ text: 'odd@example.org' })).items
    const details = await api().applications.get({ applicationId: one?.id ?? '' })
    expect(details.receipts[0]?.file).toMatchObject({ problem: expect.stringMatching(/^not_a_cv/), resume: null })
  })

  it('has to be sent again if a program seems to have filled it in', async () => {
    for (const sent of [
      await send({ ...right, email: 'bot@example.org', website: 'http://spam.example' }),
      await send({ ...right, email: 'bot@example.org' }, cv, { fast: true }),
      await send({ ...right, email: 'bot@example.org', ticket: 'made.up.ticket' }),
    ]) {
      expect(sent.status).toBe(400)
      expect(sent.text).toContain('value="bot@example.org"')
    }
    expect((await api().applications.list({ text: 'bot@example.org' })).items).toEqual([])
  })

  it('has to prove work, or to wait, while many arrive from one network', async () => {
    const email = 'rush@example.org'
    for (let at = 0; at < 5; at += 1) expect((await send({ email }, cv, { fast: true })).status).toBe(400)
    const bare = await send({ ...right, email })
    expect(bare.status).toBe(429)
    expect(bare.text).toContain(`value="${email}"`)
    const ticket = /name="ticket" value="([^"]+)"/.exec(bare.text)?.[1] ?? ''
    const bits = Number(/name="proof" value="" data-bits="(\d+)"/.exec(bare.text)?.[1])
    expect(ticket).toBe(bare.ticket)
    const hash = (n: number) => createHash('sha256').update(`${ticket}:${n}`).digest().readUInt32BE()
    let proof = 0
    while (hash(proof) >>> (32 - bits) !== 0) proof += 1
    expect((await send({ ...right, email, ticket, proof: String(proof) })).status).toBe(200)
  })

  it('is refused if it is malformed, and after too many from one network', async () => {
    const broken = await fetch(url + path, {
      method: 'POST',
      body: '--x\r\nnothing',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(broken.status).toBe(400)
    const many = new FormData()
    for (let at = 0; at < 30; at += 1) many.set(`field${at}`, 'x')
    expect((await fetch(url + path, { method: 'POST', body: many })).status).toBe(400)
    for (let at = 0; at < 8; at += 1) expect((await send({})).status).toBe(400)
    const slowed = await send({ name: 'Lea Muster' })
    expect(slowed.status).toBe(429)
    expect(slowed.text).toContain('value="Lea Muster"')
  })
})

const submit = (where: string, fields: Record<string, string>, cookie = '') =>
  fetch(url + where, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie }, redirect: 'manual' })

/** The fields of a step as the page has them. */
function fieldsIn(page: string): Record<string, string> {
  const hidden = page.matchAll(/name="(was\.[^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]))
}
const idIn = (page: string, field: string) => new RegExp(`name="value\\.(${field}\\.\\w+)"`).exec(page)?.[1] ?? ''

async function visit({ where, link }: { where: string; link: string }) {
  const opened = await submit(where, { secret: `https://dossier.example${link}` })
  expect(opened.status).toBe(303)
  return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

describe('the page of an intake, without script', () => {
  const candidate = JSON.stringify({
    basics: { name: 'Lea Muster', label: 'Entwicklerin', summary: 'Lea baut Schnittstellen.' },
    work: [{ name: 'Muster <AG>', position: 'Entwicklerin', highlights: ['Betrieb'], keywords: ['Java'] }],
    languages: [{ language: 'Deutsch' }],
    certificates: [{ name: 'HERMES', issuer: 'TÜV', date: '2016' }],
    education: [{ institution: 'FH', studyType: 'BSc', startDate: '2010', endDate: '2014' }],
    skills: [{ name: 'Java' }],
  })

  /** A draft with a link, and the visit of its person. */
  async function asked() {
    const content = { candidate, locale: 'de-CH', theme: plainTheme } as const
    const { id: draftId } = await api().drafts.save({ draftId: crypto.randomUUID(), revision: 0, content })
    const { url: link } = await api().intake.send({ draftId, language: 'fr' })
    const [, where = '', secret = ''] = /^(\/intake\/[\w-]+)\?lang=fr#([\w-]+)$/.exec(link ?? '') ?? []
    return { draftId, where, secret, link: link ?? '' }
  }

  it('reads nothing before its secret was sent, and responds the same to a wrong one and a missing one', async () => {
    const { where, secret } = await asked()
    const unopened = await (await get(where)).text()
    expect(unopened.replaceAll(where, '')).toBe((await (await get('/intake/xyz')).text()).replaceAll('/intake/xyz', ''))
    const [wrong, unknown] = await Promise.all([submit(where, { secret: 'wrong' }), submit('/intake/xyz', { secret })])
    expect([wrong.status, unknown.status]).toEqual([404, 404])
    expect((await wrong.text()).replaceAll(where, '')).toBe((await unknown.text()).replaceAll('/intake/xyz', ''))
    expect((await get(where, { 'sec-purpose': 'prefetch' })).status).toBe(503)
  })

  it('leads from step to step, keeps the answers, and shows errors at their fields', async () => {
    const asking = await asked()
    const { where, draftId } = asking
    const cookie = await visit(asking)
    const overview = await (await get(`${where}?lang=fr`, { cookie })).text()
    expect(overview).toContain('0 étapes sur 3 terminées')
    expect(overview).toContain('Période: Entwicklerin, Muster &lt;AG&gt;')
    const first = await (await get(`${where}?lang=de&step=1`, { cookie })).text()
    const nationality = idIn(first, 'nationality')
    const saved = await submit(
      `${where}/answers?lang=de&step=1`,
      { ...fieldsIn(first), [`value.${nationality}`]: 'Schweiz' },
      cookie,
    )
    expect(saved.headers.get('location')).toBe(`${where}?lang=de&step=2`)
    const third = await (await get(`${where}?lang=de&step=3`, { cookie })).text()
    const period = idIn(third, 'period')
    const refused = await submit(
      `${where}/answers?lang=de&step=3`,
      { ...fieldsIn(third), [`value.${period}`]: 'damals <b>' },
      cookie,
    )
    const page = await refused.text()
    expect(refused.status).toBe(400)
    expect(page).toContain('value="damals &lt;b&gt;"')
    expect(page).toMatch(new RegExp(`id="${period.replace('.', '\\.')}"[^>]*aria-invalid="true"`))
    expect((await api().intake.get({ draftId })).answers).toMatchObject([{ said: 'Schweiz' }])
  })

  it('shows both values of a field that was changed on another device, and accepts the chosen one', async () => {
    const asking = await asked()
    const { where, draftId } = asking
    const cookie = await visit(asking)
    const first = await (await get(`${where}?lang=en&step=1`, { cookie })).text()
    const id = idIn(first, 'nationality')
    const sendIt = (value: string, was: string) =>
      submit(`${where}/answers?lang=en&step=1`, { [`was.${id}`]: was, [`value.${id}`]: value }, cookie)
    await sendIt('Swiss', '')
    const late = await sendIt('Austrian', '')
    expect(late.status).toBe(409)
    const both = await late.text()
    expect(both).toContain('value="Swiss"')
    expect(both).toContain('value="Austrian"')
    expect((await api().intake.get({ draftId })).answers).toMatchObject([{ said: 'Swiss' }])
    expect((await sendIt('Austrian', fieldsIn(both)[`was.${id}`] ?? '')).status).toBe(303)
    expect((await api().intake.get({ draftId })).answers).toMatchObject([{ said: 'Austrian' }])
  })

  it('returns the entered text after the link has ended, and ends reminders and the visit', async () => {
    const asking = await asked()
    const { where, draftId } = asking
    const cookie = await visit(asking)
    const first = await (await get(`${where}?lang=de&step=1`, { cookie })).text()
    const id = idIn(first, 'nationality')
    expect((await submit(`${where}/finish?lang=de`, {}, cookie)).status).toBe(303)
    expect((await api().intake.get({ draftId })).intake?.finishedAt).not.toBeNull()
    await api().intake.revoke({ draftId })
    const over = await submit(
      `${where}/answers?lang=de&step=1`,
      { [`was.${id}`]: '', [`value.${id}`]: 'Schweiz' },
      cookie,
    )
    expect(over.status).toBe(409)
    expect(await over.text()).toContain('Schweiz')
    const closed = await submit(`${where}/close?lang=de`, {}, cookie)
    expect(closed.headers.get('set-cookie')).toContain('Max-Age=0')
  })
})
