import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { readTrustedKey, verifyExport } from '@dossier/audit'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { finishedSampleRun, startWithSamples } from './shared.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startWithSamples(), startBrowser()])
}, 120_000)

afterAll(async () => {
  await server?.stop()
})

test('is searched while typing, narrowed by a chip, and shows old and new values', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await finishedSampleRun(server)
  await page.goto('/audit')
  await hydrated(page)
  await page.keyboard.press('/')
  await page.keyboard.type('person:riebn type:run-succeeded,run-created')
  await page.waitForURL(/q=person/)
  await page.locator('tr[data-event="document.generated"]').first().waitFor({ state: 'detached' })
  const row = page.locator('tr[data-event="run.succeeded"]')
  await row.getByRole('link', { name: 'Marco Rieben' }).waitFor()
  await row.locator('summary').click()
  const change = row.locator('tr', { hasText: 'status' })
  expect(await change.textContent()).toBe('statusrunningsucceeded')
  await row.getByText('Previous hash').waitFor()
  await page.getByRole('link', { name: 'Remove from the search: type:run-succeeded,run-created' }).click()
  await page.locator('tr[data-event="document.generated"]').first().waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('announces a new event without moving the list, and shows it on request', async () => {
  const reader = await openPage(browser, server.address)
  const other = await openPage(browser, server.address)
  const run = await finishedSampleRun(server)
  await reader.page.goto(`${run}/audit`)
  await hydrated(reader.page)
  // On a first visit, the page is loaded again once the time zone is known.
  await reader.page.waitForFunction(() => document.cookie.includes('timezone='))
  await reader.page.reload()
  await hydrated(reader.page)
  await reader.page.getByText('Live').waitFor()
  const rows = await reader.page.locator('tr[data-event]').count()
  const dashboard = await other.page.request.get(`${run}/zip`)
  expect(dashboard.status()).toBe(200)
  const pill = reader.page.getByRole('link', { name: /^Show \d+ new events?$/ })
  await pill.waitFor()
  expect(await reader.page.locator('tr[data-event]').count()).toBe(rows)
  await pill.click()
  await reader.page.locator('tr[data-event="bundle.downloaded"]').waitFor()
  await pill.waitFor({ state: 'detached' })
  expect(reader.complaints).toEqual([])
  await other.close()
  await reader.close()
})

test('counts the results of a search, narrows it by a click, and exports signed lines that verify with the key', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await finishedSampleRun(server)
  await page.goto('/audit?q=person:riebn')
  await hydrated(page)
  await page.locator('[data-facet="type"]', { hasText: 'Run created' }).click()
  await page.waitForURL(/type%3Arun-created/)
  await page.getByText('1 event', { exact: true }).waitFor()
  expect(await page.locator('[data-facet="type"]').count()).toBeGreaterThan(2)
  const savedBy = async (name: string) => {
    const clicked = Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()])
    return readFile(await (await clicked)[0].path(), 'utf8')
  }
  const [lines, key] = [await savedBy('Export'), await savedBy('Public key')]
  const trusted = readTrustedKey(key)
  const report = await verifyExport(Readable.from(lines.trimEnd().split('\n')), { trusted })
  expect(report).toMatchObject({ ok: true, isExcerpt: true, events: 1, firstBad: null })
  expect(report.links).toBeGreaterThan(1)
  expect(lines).toContain('"type":"run.created"')
  expect(lines).not.toContain('"type":"document.generated"')
  expect(complaints).toEqual([])
  await close()
})

test('can be limited to one person or document, and verified, also without JavaScript', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await finishedSampleRun(server)
  await page.goto('/audit?q=type:run-created%20Rieben')
  await page.getByRole('link', { name: 'Marco Rieben', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Audit: Marco Rieben' }).waitFor()
  await page.getByRole('link', { name: 'CV_Marco_Rieben.docx' }).first().click()
  await page.getByRole('heading', { name: 'Audit: CV_Marco_Rieben.docx' }).waitFor()
  expect(await page.locator('tr[data-event="document.generated"]').count()).toBe(1)
  await page.getByRole('link', { name: 'Show all events' }).click()
  await page.getByRole('button', { name: 'Verify now' }).click()
  await page.getByText('Verified: the log is unchanged').waitFor()
  await close()
})
