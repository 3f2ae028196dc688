import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onThisMachine } from './governed-storage.ts'
import { hydrated, openPage, startBrowser, startServer, type TestServer } from './harness.ts'
import { finishedSampleRun } from './shared.ts'

interface Message {
  headers: IncomingHttpHeaders
  body: string
}

let server: TestServer
let browser: Browser
let receiver: Server
let folder: string
let run: string
const messages: Message[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-governance-'))
  receiver = createServer((request, response) => {
    void text(request).then((body) => {
      messages.push({ headers: request.headers, body })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const env = { ...onThisMachine, STORAGE_MIRROR: 'local', STORAGE_LOCAL_DIR: folder }
  ;[server, browser] = await Promise.all([startServer(env), startBrowser()])
  run = await finishedSampleRun(server)
}, 120_000)

afterAll(async () => {
  await server?.stop()
  receiver?.close()
  await rm(folder, { recursive: true, force: true })
})

function receiverUrl(): string {
  const bound = receiver.address()
  return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/hook`
}

/** Whether a message is signed with the secret, checked as docs/webhooks.md tells receivers to. */
function isSigned({ headers, body }: Message, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
  return String(headers['webhook-signature']).split(' ').includes(expected)
}

test('notifies a webhook that was added on its page, signed with the secret that is shown there once', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/storage/webhooks')
  await hydrated(page)
  await page.getByLabel('Address').fill('ftp://example.org/')
  await page.getByRole('button', { name: 'Create webhook' }).click()
  await page.getByText('An https address without user name').waitFor()
  expect(await page.getByLabel('Address').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Address').fill('http://10.0.0.1/')
  await page.getByRole('button', { name: 'Create webhook' }).click()
  await page.getByText('it resolves to a private network').waitFor()

  await page.getByLabel('Address').fill(receiverUrl())
  await page.getByRole('button', { name: 'Create webhook' }).click()
  const secret = (await page.locator('code', { hasText: 'whsec_' }).textContent()) ?? ''
  await page.getByRole('link', { name: receiverUrl() }).click()
  await page.getByText('No deliveries.').waitFor()
  expect(await page.content()).not.toContain(secret)
  const html = await (await fetch(server.address + run)).text()
  const document = /\/documents\/([0-9a-f-]{36})\/download/.exec(html)?.[1] ?? ''
  await fetch(`${server.address}/documents/${document}/download`)
  await expect.poll(() => messages.length, { timeout: 20_000 }).toBeGreaterThan(0)
  const [message] = messages
  expect(message !== undefined && isSigned(message, secret)).toBe(true)
  expect(JSON.parse(message?.body ?? '')).toMatchObject({ type: 'storage.read', data: { documentId: document } })

  await expect
    .poll(
      async () => {
        await page.reload()
        return page.locator('[data-delivery]').first().textContent()
      },
      { timeout: 20_000 },
    )
    .toContain('Delivered')
  await page.getByRole('button', { name: 'Redeliver' }).first().click()
  await expect.poll(() => messages.length, { timeout: 20_000 }).toBeGreaterThan(1)
  expect(messages.at(-1)?.headers).toMatchObject({ 'webhook-id': message?.headers['webhook-id'] })
  expect(messages.at(-1)?.headers['webhook-redelivered']).toBe('true')
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([])
  await close()
}, 90_000)

test('plans a policy, gives a legal hold precedence, and marks deleted and held documents', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto(run)
  await page.getByRole('link', { name: 'Place a legal hold' }).click()
  await page.getByLabel('All documents of this run').check()
  await page.getByLabel('Reason', { exact: true }).fill('A lawsuit')
  await page.getByRole('button', { name: 'Place hold' }).click()
  await page.locator('[data-hold="run"]', { hasText: 'A lawsuit' }).first().waitFor()

  await page.getByRole('link', { name: 'Retention' }).click()
  await page.getByLabel('Name', { exact: true }).fill('No Name')
  await page.getByLabel('Days since creation').fill('0')
  await page.getByLabel('CV', { exact: true }).check()
  await page.getByRole('button', { name: 'Save policy' }).click()
  await page.getByText('A name has 1 to 40 lower-case letters').waitFor()
  expect(await page.getByLabel('CV', { exact: true }).isChecked()).toBe(true)
  await page.getByLabel('Name', { exact: true }).fill('old-cvs')
  await page.getByRole('button', { name: 'Save policy' }).click()
  await page.locator('[data-policy="old-cvs"]', { hasText: 'Delete permanently, immediately' }).waitFor()

  await page.getByRole('button', { name: 'What would happen now?' }).click()
  expect(await page.locator('[data-sum="old-cvs held"]').textContent()).toContain('protected by a legal hold')
  expect(await page.locator('[data-sum="old-cvs due"]').count()).toBe(1)
  await page.getByText('Apply now …').click()
  await page.getByRole('button', { name: 'Apply', exact: true }).click()
  await page.locator('[data-sum="old-cvs deleted"]').waitFor()
  expect(await page.locator('[data-sum="old-cvs held"] td').nth(2).textContent()).toBe('1')
  await page.goto('/storage/retention')
  expect(await page.locator('[data-last-applied]').textContent()).toMatch(/[1-9]\d* deleted, 0 moved, 1 held, 0 failed/)

  await page.goto('/history?q=type:cv')
  expect(await page.locator('table [data-kept="held"]:visible').count()).toBe(1)
  const gone = page.locator('tbody tr', { has: page.locator('[data-kept="deleted"]') })
  expect(
    await gone
      .first()
      .getByRole('link', { name: /^Download/ })
      .count(),
  ).toBe(0)
  const id = (await gone.first().locator('input[type=checkbox]').getAttribute('value')) ?? ''
  const answer = await page.goto(`/documents/${id}/download`)
  expect(answer?.status()).toBe(410)
  await page.getByRole('heading', { name: 'This was permanently deleted' }).waitFor()
  await page.goto(run)
  await page.locator('[data-document="cv"] [data-kept="held"]').waitFor()
  await close()
}, 90_000)

const nobody = '01a1fd24-a918-72c9-b015-110272feff23'
const tomorrow = { name: 'morgen', olderThanDays: '1', action: 'move:s3' }

test.each([
  ['/storage/retention', { intent: 'set', ...tomorrow }, 'Ein Speichertreiber ist nicht konfiguriert'],
  ['/storage/retention', { intent: 'set', ...tomorrow, olderThanDays: '-1' }, 'Eine ganze Zahl von 0 bis 36500.'],
  ['/storage/retention', { intent: 'remove', name: 'nirgends' }, 'Das gibt es nicht mehr.'],
  ['/storage/holds', { intent: 'release', holdId: nobody, reason: 'vorbei' }, 'Diese Sperre ist bereits aufgehoben.'],
  ['/storage', { intent: 'start', from: 'tmp', to: 'tmp' }, 'Wählen Sie zwei verschiedene Treiber.'],
  ['/storage', { intent: 'rollback', migrationId: nobody }, 'Diese Migration gibt es nicht mehr.'],
  [
    '/searches',
    { intent: 'save', name: ' ', query: 'x', back: '/history?q=x' },
    'Ein Name hat 1 bis 80 sichtbare Zeichen.',
  ],
] as const)('says in German why %s refuses %o', async (path, fields, sentence) => {
  const answer = await fetch(server.address + path, {
    method: 'POST',
    headers: { 'accept-language': 'de-CH' },
    body: new URLSearchParams(fields),
  })
  expect(await answer.text()).toContain(sentence)
})

test('shows the contents of mirrors, and exposes metrics of deliveries and copies', async () => {
  const { page, close } = await openPage(browser, server.address)
  await page.goto('/storage')
  await hydrated(page)
  await page.getByRole('button', { name: 'Catch up' }).click()
  await expect
    .poll(
      async () => {
        await page.reload()
        return page.locator('[data-mirror="local"]').textContent()
      },
      { timeout: 30_000, interval: 500 },
    )
    .toContain('up to date')
  await close()
  const metrics = await (await fetch(`${server.address}/metrics`)).text()
  expect(metrics).toMatch(/dossier_webhook_deliveries_total\{outcome="delivered"\} [1-9]/)
  expect(metrics).toContain('dossier_webhook_waiting 0')
  expect(metrics).toMatch(/dossier_mirror_copies\{driver="local"\} [1-9]/)
  expect(metrics).toContain('dossier_mirror_waiting_copies{driver="local"} 0')
  expect(metrics).not.toContain('/hook')
}, 60_000)
