import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { createCaller, createServices, type Services, watchRun } from '@dossier/api'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import express from 'express'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { httpErrors } from '../http-errors.ts'
import { refuseMalformed } from '../method-guards.ts'
import { sameOriginOnly } from '../request-guards.ts'
import { addRequestInfo } from '../request-info.ts'
import { securityHeaders } from '../security-headers.ts'
import { shares } from './share-routes.ts'
import { publicLanguageOf } from '../public-page.ts'

let database: TestDatabase
let services: Services
let server: Server
let url: string
let runId: string
let clock = Date.now()
/** Number of database queries by the routes. */
let asked = 0

const api = () => createCaller({ services, owner: services.localOwner, requestId: 'test' })

beforeAll(async () => {
  const logger = pino({ level: 'silent' })
  const storage = { STORAGE_DRIVER: 'memory' }
  database = await createTestDatabase()
  const config = { databaseUrl: database.url, dataDir: tmpdir(), storage, secret: 'a secret for tests', logger }
  services = await createServices({ ...config, renderThreads: 1, now: () => new Date(clock) })
  const candidate = candidateFixtures['marco-rieben']
  const theme = { firm: 'Muster & Söhne <AG>', address: [], accent: '#1f4e79', font: 'Calibri' as const, logo: null }
  runId = (await api().runs.create({ candidate, theme, locale: 'de-CH', pdf: true })).runId
  const signal = AbortSignal.timeout(60_000)
  const changes = await watchRun(services, services.localOwner, { runId, signal })
  // The last change is the end of the run.
  for await (const { status } of changes) if (status === 'failed') throw new Error('the run failed')
  const counting = new Proxy(services.db, {
    get(target, name) {
      asked += 1
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const app = express()
  app.use(addRequestInfo, securityHeaders, refuseMalformed, sameOriginOnly({ origin: null, token: null }))
  app.use('/s', shares({ ...services, db: counting })).use(httpErrors(services))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with a port.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await services.close()
  await database.close()
})
beforeEach(() => {
  clock += 3_600_000
})

/** A page without its link's ID. */
const bare = async (answer: Response) => (await answer.text()).replaceAll(/\/s\/[\w-]+/g, '/s/')

let recipients = 0
async function newLink(more: object = {}) {
  recipients += 1
  const recipient = { name: `Erika <b>Nr. ${recipients}</b>` }
  const { link, url: made } = await api().links.create({ runId, recipient, client: randomUUID(), ...more })
  const [page = '', secret = ''] = (made ?? '').split('#')
  return { link, page, secret }
}

const call = (path: string, init: RequestInit = {}) => fetch(url + path, { redirect: 'manual', ...init })
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  call(path, { method: 'POST', body: new URLSearchParams(fields), headers })

async function visit({ page, secret }: { page: string; secret: string }) {
  const opened = await post(page, { secret })
  expect(opened.status).toBe(303)
  const given = opened.headers.get('set-cookie') ?? ''
  return { given, cookie: given.split(';')[0] ?? '' }
}

const stateOf = async (id: string) => (await api().links.list()).items.find((link) => link.id === id)
const viewsOf = async (id: string) => (await stateOf(id))?.documents.map(({ views }) => views).toSorted()

describe('the page of a share link', () => {
  it('reads and counts nothing on GET, HEAD and prefetches, and is the same for every link', async () => {
    const { link, page } = await newLink()
    asked = 0
    const seen = await call(page)
    expect(seen.status).toBe(200)
    const unknown = await call('/s/no-such-link_')
    expect(await bare(seen)).toBe(await bare(unknown))
    expect((await call(page, { method: 'HEAD' })).status).toBe(200)
    const ahead: Record<string, string>[] = [{ 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }]
    for (const headers of ahead) {
      expect((await call(page, { headers })).status).toBe(503)
    }
    expect(asked).toBe(0)
    expect(await stateOf(link.id)).toMatchObject({ openings: 0, openedAt: null })
  })

  it('is not cached, indexed or framed, loads nothing external, and needs no script', async () => {
    const { page } = await newLink()
    const { headers } = await call(page)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('set-cookie')).toBeNull()
    const text = await (await call(page)).text()
    expect(text).toMatch(/<form method="post"[^]*<input\s+id="secret"\s+name="secret"[^]*<button type="submit">/)
    expect(text).not.toMatch(/https?:|\son\w+=|<style/)
  })

  it('uses the reader’s language', async () => {
    const { page } = await newLink()
    const titleIn = async (language: string, path = page) =>
      /<html lang="(..)">[^]*<h1>(.*?)<\/h1>/.exec(
        await (await call(path, { headers: { 'accept-language': language } })).text(),
      )
    expect((await titleIn('de-CH,en;q=0.5'))?.slice(1)).toEqual(['de', 'Dokumente für Sie'])
    expect((await titleIn('fr'))?.slice(1)).toEqual(['fr', 'Des documents pour vous'])
    expect((await titleIn('it, rm'))?.slice(1)).toEqual(['en', 'Documents for you'])
    expect((await titleIn('de', `${page}?lang=fr`))?.[1]).toBe('fr')
    expect(publicLanguageOf(['de'], 'xx;q=1, en;q=0, fr;q=0.1')).toBe('fr')
  })

  it('opens by POST with the secret or the whole link, and sets a cookie for this page only', async () => {
    const { link, page, secret } = await newLink()
    const { given, cookie } = await visit({ page, secret: ` https://dossier.example${page}#${secret} ` })
    expect(given).toContain(`Path=${page}`)
    expect(given).toContain('SameSite=Strict')
    expect(given).toContain('HttpOnly')
    expect(given).toContain('Max-Age=7200')
    expect(given).not.toContain(secret)
    const text = await (await call(page, { headers: { cookie } })).text()
    expect(text).toContain('Documents from Muster &amp; Söhne &lt;AG&gt;')
    expect(text).toContain('For Erika &lt;b&gt;')
    expect(text).not.toContain('<b>')
    expect(text).not.toContain(secret)
    expect(await stateOf(link.id)).toMatchObject({ openings: 1 })
  })

  it('sets a cookie behind TLS that no other host can set', async () => {
    const app = express().set('trust proxy', 1)
    app.use(addRequestInfo).use('/s', shares(services))
    const secured = app.listen(0, '127.0.0.1')
    await once(secured, 'listening')
    const { page, secret } = await newLink()
    // A server that listens on a port has an address with a port.
    const address = `http://127.0.0.1:${(secured.address() as AddressInfo).port}${page}`
    const headers = { 'x-forwarded-proto': 'https' }
    const opened = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ secret }),
      headers,
      redirect: 'manual',
    })
    secured.close()
    expect(opened.headers.get('set-cookie')).toMatch(/^__Secure-dossier_share=.*; Secure/)
  })

  it('shows the same page for a wrong secret, an unknown link and a revoked one', async () => {
    const [one, revoked] = [await newLink(), await newLink()]
    await api().links.revoke({ linkId: revoked.link.id })
    const answers = await Promise.all([
      post(one.page, { secret: revoked.secret }),
      post(revoked.page, { secret: revoked.secret }),
      post('/s/nothing', { secret: one.secret }),
      post(one.page, {}),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    const pages = await Promise.all(answers.map(bare))
    expect(new Set(pages).size).toBe(1)
  })

  it('slows down clients that try secrets, and lets them continue after a minute', async () => {
    const { page, secret } = await newLink()
    const statuses = []
    for (let n = 0; n < 12; n++) statuses.push((await post(page, { secret: `guess ${n}` })).status)
    expect(statuses.slice(-2)).toEqual([429, 429])
    expect((await post(page, { secret })).headers.get('retry-after')).toBe('60')
    clock += 61_000
    expect((await post(page, { secret })).status).toBe(303)
  })

  it('asks for the code after the secret, and says how long to wait after wrong ones', async () => {
    const { page, secret } = await newLink({ code: 'tannenzapfen' })
    const first = await post(page, { secret })
    expect(first.status).toBe(200)
    expect(await first.text()).toMatch(/name="secret" value="[\w-]{43}"[^]*name="code"/)
    const wrong = await post(page, { secret, code: 'eichel' })
    expect([wrong.status, (await wrong.text()).includes('role="alert"')]).toEqual([403, true])
    for (let n = 0; n < 3; n++) await post(page, { secret, code: 'eichel' })
    const early = await post(page, { secret, code: 'tannenzapfen' })
    expect([early.status, early.headers.get('retry-after')]).toEqual([429, '2'])
    clock += 2000
    expect((await post(page, { secret, code: 'tannenzapfen' })).status).toBe(303)
  })

  it('tells the holder of an expired link’s secret whom to ask', async () => {
    const { page, secret } = await newLink({ expiresInHours: 1 })
    const { cookie } = await visit({ page, secret })
    clock += 3_600_000
    const answer = await post(page, { secret })
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('Ask Local user for a new one.')
    expect((await call(page, { headers: { cookie } })).status).toBe(410)
    expect((await post(page, { secret: 'wrong' })).status).toBe(404)
  })
})

async function offered() {
  const link = await newLink()
  const { cookie } = await visit(link)
  const text = await (await call(link.page, { headers: { cookie } })).text()
  const path = /href="(\/s\/[\w-]+\/documents\/[\w-]+)/.exec(text)?.[1] ?? ''
  return { ...link, cookie, path }
}

describe('a shared document', () => {
  it('is sent only to a visitor, and counts once for all its ranges and never for HEAD or 304', async () => {
    const { link, page, cookie, path } = await offered()
    const away = await call(path)
    expect([away.status, away.headers.get('location')]).toEqual([303, `${page}?lang=en`])
    const head = await call(path, { method: 'HEAD', headers: { cookie } })
    const etag = head.headers.get('etag') ?? ''
    expect((await call(path, { headers: { cookie, 'if-none-match': etag } })).status).toBe(304)
    expect((await call(path, { headers: { cookie, range: 'bytes=99999999-' } })).status).toBe(416)
    expect((await call(path, { headers: { cookie, 'sec-purpose': 'prefetch' } })).status).toBe(503)
    expect(await viewsOf(link.id)).toEqual([0, 0])
    const parts = await Promise.all(
      ['bytes=0-99', 'bytes=100-199', 'bytes=200-'].map(async (range) => {
        const answer = await call(path, { headers: { cookie, range } })
        expect(answer.status).toBe(206)
        return Buffer.from(await answer.arrayBuffer())
      }),
    )
    expect(Buffer.concat(parts).length).toBe(Number(head.headers.get('content-length')))
    expect(await viewsOf(link.id)).toEqual([0, 1])
    const whole = await call(path, { headers: { cookie } })
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(Buffer.concat(parts))
    expect(await viewsOf(link.id)).toEqual([0, 1])
  })

  it('is available in a ZIP of all documents, which counts each of them', async () => {
    const { link, page, cookie } = await offered()
    const path = `${page}/documents.zip`
    expect((await call(path)).status).toBe(303)
    expect((await call(path, { method: 'HEAD', headers: { cookie } })).status).toBe(200)
    expect(await viewsOf(link.id)).toEqual([0, 0])
    const whole = await call(path, { headers: { cookie } })
    expect(whole.headers.get('content-type')).toBe('application/zip')
    expect((await whole.arrayBuffer()).byteLength).toBe(Number(whole.headers.get('content-length')))
    expect(await viewsOf(link.id)).toEqual([1, 1])
  })

  it('is refused after revocation, and if it does not belong to the link', async () => {
    const { link, page, cookie, path } = await offered()
    const other = await call(`${page}/documents/0190163d-8694-739b-aea5-966c26f8ad91`, { headers: { cookie } })
    expect([other.status, await other.text()]).toEqual([410, expect.stringContaining('no longer available')])
    await api().links.revoke({ linkId: link.id })
    expect((await call(path, { headers: { cookie } })).status).toBe(303)
    expect(await viewsOf(link.id)).toEqual([0, 0])
  })
})

describe('an answer', () => {
  it('is stored, shown escaped, can be changed, and reports errors without losing the text', async () => {
    const { link, page, secret } = await newLink()
    const { cookie } = await visit({ page, secret })
    const said = { answer: 'questions', text: 'When?\r\n<script>alert(1)</script>' }
    const sent = await post(`${page}/answer`, said, { cookie })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${page}?lang=en&saved#answer`])
    expect((await stateOf(link.id))?.answer?.text).toBe('When?\n<script>alert(1)</script>')
    const shown = await (await call(`${page}?saved`, { headers: { cookie } })).text()
    expect(shown).toContain('&lt;script&gt;alert(1)')
    expect(shown).toMatch(/value="questions" required checked/)
    const text = 'x'.repeat(2001)
    const long = await post(`${page}/answer`, { answer: 'interested', text }, { cookie })
    expect([long.status, (await long.text()).includes(text)]).toEqual([400, true])
    expect((await post(`${page}/answer`, { text: 'only text' }, { cookie })).status).toBe(400)
    // Browsers count each of these line breaks as one character.
    const lines = { answer: 'interested', text: '\r\n'.repeat(900) + 'y'.repeat(1100) }
    expect((await post(`${page}/answer`, lines, { cookie })).status).toBe(303)
    expect((await stateOf(link.id))?.answer?.answer).toBe('interested')
  })

  it('is accepted from no other site, and from nobody without the cookie, who gets the text back', async () => {
    const { link, page, secret } = await newLink()
    const { cookie } = await visit({ page, secret })
    const said = { answer: 'declined', text: 'Forged' }
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]
    for (const headers of elsewhere) {
      expect((await post(`${page}/answer`, said, { cookie, ...headers })).status).toBe(403)
    }
    const lost = await post(`${page}/answer`, { ...said, text: 'Long thought' })
    expect([lost.status, (await lost.text()).includes('Long thought')]).toEqual([409, true])
    const json = await call(`${page}/answer`, {
      method: 'POST',
      body: JSON.stringify(said),
      headers: { cookie, 'content-type': 'application/json' },
    })
    expect(json.status).toBe(415)
    expect((await stateOf(link.id))?.answer).toBeNull()
  })

  it('ends with the visit', async () => {
    const { page, secret } = await newLink()
    const { cookie } = await visit({ page, secret })
    const closed = await post(`${page}/close`, {}, { cookie })
    expect(closed.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await (await call(closed.headers.get('location') ?? '')).text()).toContain('The documents are closed.')
  })
})
