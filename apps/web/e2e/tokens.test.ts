import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, startBrowser, startServer, type TestServer } from './harness.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ DOSSIER_SAMPLES: 'off' }), startBrowser()])
}, 120_000)
afterAll(async () => {
  await server?.stop()
})

const ask = (path: string, token: string, init: RequestInit = {}) =>
  fetch(server.address + path, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } })

test('a token is created, used, rotated and revoked on its page, without script', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto('/tokens')
  await page.getByLabel('Name').fill('Nightly export')
  await page.getByLabel('See runs, batches and rankings').check()
  await page.getByRole('textbox', { name: 'Networks' }).fill('127.0.0.0/8\n::1')
  await page.getByRole('button', { name: 'Create token' }).click()
  const secret = await page.locator('[data-secret]').innerText()
  expect(secret).toMatch(/^dos_[0-9A-Za-z]{57}$/)

  expect((await ask('/api/runs', secret)).status).toBe(200)
  expect((await ask('/trpc/runs.list', secret)).status).toBe(200)
  const refused = await ask('/export/submissions.csv', secret)
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('submissions:read')])
  const written = await ask('/api/runs', secret, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
  expect(await written.json()).toMatchObject({ status: 403, needed: 'runs:write' })
  expect((await ask('/health/storage', secret)).status).toBe(403)
  expect((await ask('/api/tokens', secret)).status).toBe(403)

  await page.getByText('Rotate…').click()
  await page.getByLabel('Overlap').selectOption('no time')
  await page.getByRole('button', { name: 'Create the new token' }).click()
  const next = await page.locator('[data-secret]').innerText()
  expect((await ask('/api/runs', secret)).status).toBe(401)
  expect((await ask('/api/runs', next)).status).toBe(200)

  await page.getByText('Revoke…').first().click()
  await page.getByRole('button', { name: 'Revoke', exact: true }).first().click()
  expect((await ask('/api/runs', next)).status).toBe(401)
  expect(await page.content()).not.toContain(next)
  await close()
})

test('the form shows errors at its fields, and keeps the entered values', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false, locale: 'de-CH' })
  await page.goto('/tokens')
  await page.getByLabel('Name').fill('Export')
  await page.getByRole('textbox', { name: 'Netze' }).fill('10.0.0.0/33')
  await page.getByRole('button', { name: 'Token erstellen' }).click()
  await page.getByRole('alert').first().waitFor()
  expect(await page.getByRole('alert').allInnerTexts()).toEqual([
    'Wählen Sie mindestens eine Berechtigung.',
    'Geben Sie Netze wie 192.0.2.0/24 oder 2001:db8::/32 ein, höchstens 20.',
  ])
  expect(await page.getByLabel('Name').inputValue()).toBe('Export')
  await close()
})

test('wrong tokens are slowed down and recorded, even if nobody has to sign in', async () => {
  const wrong = `dos_${'x'.repeat(57)}`
  const statuses: number[] = []
  for (let at = 0; at < 101; at += 1) statuses.push((await ask('/api/runs', wrong)).status)
  expect(new Set(statuses.slice(0, 10))).toEqual(new Set([401]))
  expect(statuses.at(-1)).toBe(429)
  const failed = await fetch(`${server.address}/api/audit?types=user.sign_in_failed&limit=1`)
  expect(await failed.json()).toMatchObject({ items: [{ type: 'user.sign_in_failed' }] })
  expect((await fetch(`${server.address}/api/runs`)).status).toBe(200)
})
