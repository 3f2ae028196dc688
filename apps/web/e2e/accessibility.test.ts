import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violationsOf } from './axe.ts'
import { governedStorage, onThisMachine } from './governed-storage.ts'
import { finishedSampleRun, hydrated, openPage, startBrowser, startServer, type TestServer } from './harness.ts'

let server: TestServer
let browser: Browser
let run = ''
let webhook = ''

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(onThisMachine), startBrowser()])
  run = await finishedSampleRun(server)
  webhook = await governedStorage(server)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const pages = [
  ['the new run', () => '/'],
  ['a filled-in new run', () => '/?sample=1'],
  ['the runs', () => '/runs'],
  ['the match', () => run],
  ['the CV', () => `${run}/cv`],
  ['the offer', () => `${run}/offer`],
  ['the dashboard', () => `${run}/dashboard`],
  ['the feedback', () => `${run}/feedback`],
  ['the input', () => `${run}/input`],
  ['the history', () => '/history?q=rieban'],
  ['a history with a problem', () => '/history?q=candidate:rieban foo:bar -dashboard'],
  ['an empty history', () => '/history?q=zzzzqqqq'],
  ['the submissions', () => '/submissions'],
  ['a new submission', () => `/submissions/new?run=${run.slice(6)}&type=cv`],
  ['the audit', () => '/audit'],
  ['a search in the audit', () => '/audit?q=typ:nonsense person:rieben -type:document-generated'],
  ['the audit of a run', () => `${run}/audit`],
  ['the storage', () => '/storage'],
  ['the retention', () => '/storage/retention?plan=now'],
  ['the legal holds', () => '/storage/holds'],
  ['a new legal hold', () => `/storage/holds?run=${run.slice(6)}`],
  ['the webhooks', () => '/storage/webhooks'],
  ['the deliveries of a webhook', () => webhook],
  ['the API', () => '/api/docs'],
] as const

test.each(pages)(
  'finds no barrier on the page of %s, in light and dark, and a silent console',
  async (_name, path) => {
    const { page, complaints, close } = await openPage(browser, server.address)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path())
      await hydrated(page)
      if (path() === '/?sample=1') await page.getByText('Everything can be read.').first().waitFor()
      expect(await violationsOf(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await close()
  },
  60_000,
)

test('finds no barrier in a narrow window', async () => {
  const { page, complaints, close } = await openPage(browser, server.address, { viewport: { width: 420, height: 900 } })
  const submission = `/submissions/new?run=${run.slice(6)}&type=cv`
  const storage = ['/storage', '/storage/retention?plan=now', '/storage/holds', '/storage/webhooks', webhook]
  const others = [`${run}/audit`, '/audit', '/history?q=rieban', '/submissions', submission, ...storage]
  for (const path of ['/', run, ...others]) {
    await page.goto(path)
    await hydrated(page)
    expect(await violationsOf(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect([path, Math.max(0, overflow)]).toEqual([path, 0])
  }
  expect(complaints).toEqual([])
  await close()
})

test('finds no barrier in the palette, nor in the dialog that records a submission', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/history?q=type:cv')
  await hydrated(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Go to, search, do' }).fill('rieb')
  await page
    .getByRole('option', { name: /Rieben/ })
    .first()
    .waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.getByRole('dialog').getByLabel('Client').waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('explains a page that does not exist, without a barrier', async () => {
  const { page, close } = await openPage(browser, server.address)
  const answer = await page.goto('/nothing-here')
  expect(answer?.status()).toBe(404)
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.goto('/runs/no-such-run')
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
  await close()
})
