import postgres from 'postgres'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { finishedSampleRun, startWithSamples } from './shared.ts'

let server: TestServer
let browser: Browser
let run: string

/** Gives the installation's only user a role other than administrator. */
async function become(role: string): Promise<void> {
  const sql = postgres(server.databaseUrl, { max: 1 })
  await sql`update memberships set role = ${role}`
  await sql.end()
}

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startWithSamples(), startBrowser()])
  run = await finishedSampleRun(server)
}, 120_000)
afterAll(async () => {
  await server?.stop()
})

/** Requests of a page that only change the reader's own settings or nothing. */
const harmless = ['/history/zip', '/preferences', '/submissions/identify'].map((path) => `:not([action^="${path}"])`)
const changing = `main form[method="post"]${harmless.join('')}`

test('a viewer sees nothing that would be refused', async () => {
  await become('viewer')
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/')
  await hydrated(page)
  expect(new URL(page.url()).pathname).toBe('/runs')
  expect(await page.locator('header nav a').filter({ visible: true }).allInnerTexts()).toEqual([
    'Runs',
    'Batches',
    'Persons',
    'Jobs',
    'History',
    'Submissions',
  ])
  const shown = ['/runs', '/batches', '/persons', '/history', '/submissions', run, `${run}/versions`]
  for (const path of shown) {
    const answer = await page.goto(path)
    await hydrated(page)
    expect.soft(answer?.status(), path).toBe(200)
    expect.soft(await page.locator(changing).count(), path).toBe(0)
    const links = await page.locator('main a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    const refused = links.filter((href) =>
      /^\/($|\?|audit|storage|lexicon|batches\/new|submissions\/new)/.test(href ?? ''),
    )
    expect.soft(refused, path).toEqual([])
  }
  expect(complaints).toEqual([])
  await close()
})

test('an address that a role may not open names the missing permission', async () => {
  await become('viewer')
  const { page, close } = await openPage(browser, server.address)
  const refused = [
    '/audit',
    '/storage',
    '/storage/retention',
    '/storage/webhooks',
    '/lexicon',
    '/batches/new',
    `${run}/audit`,
  ]
  for (const path of refused) {
    const answer = await page.goto(path)
    expect.soft(answer?.status(), path).toBe(403)
    expect.soft(await page.locator('main').innerText(), path).toMatch(/needs the permission “[a-z]+:[a-z_]+”/)
  }
  await become('auditor')
  expect((await page.goto('/audit'))?.status()).toBe(200)
  expect((await page.goto('/'))?.url()).toMatch(/\/runs$/)
  expect((await page.goto('/storage/webhooks'))?.status()).toBe(403)
  await close()
})

test('a form that a viewer sends anyway is refused, and nothing happens', async () => {
  await become('viewer')
  const repeat = await fetch(`${server.address}${run}/repeat`, {
    method: 'POST',
    body: new URLSearchParams({ key: crypto.randomUUID() }),
  })
  expect(repeat.status).toBe(403)
  const created = await fetch(`${server.address}/api/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ candidate: {} }),
  })
  expect(created.status).toBe(403)
  expect(await created.json()).toMatchObject({ reason: 'forbidden', needed: 'runs:write' })
})
