import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOf } from './axe.ts'
import { governedStorage, onThisMachine } from './governed-storage.ts'
import {
  finishedSampleRun,
  hydrated,
  openPage,
  startBrowser,
  startServer,
  type TestServer,
  type WatchedPage,
} from './harness.ts'

let server: TestServer
let browser: Browser
/** One tab leads through all pages: what it has loaded and compiled once, the next page finds. */
let tab: WatchedPage
let run = ''
let webhook = ''

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(onThisMachine), startBrowser()])
  run = await finishedSampleRun(server)
  webhook = await governedStorage(server)
  tab = await openPage(browser, server.address)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const wide = { width: 1280, height: 720 }
const narrow = { width: 420, height: 900 }

/** Every page, and whether it is looked through once more in a narrow window. */
const pages = [
  ['the new run', () => '/', narrow],
  ['a filled-in new run', () => '/?sample=1'],
  ['the runs', () => '/runs'],
  ['the match', () => run, narrow],
  ['the CV', () => `${run}/cv`],
  ['the offer', () => `${run}/offer`],
  ['the dashboard', () => `${run}/dashboard`],
  ['the feedback', () => `${run}/feedback`],
  ['the input', () => `${run}/input`],
  ['the history', () => '/history?q=rieban', narrow],
  ['a history with a problem', () => '/history?q=candidate:rieban foo:bar -dashboard'],
  ['an empty history', () => '/history?q=zzzzqqqq'],
  ['the submissions', () => '/submissions', narrow],
  ['a new submission', () => `/submissions/new?run=${run.slice(6)}&type=cv`, narrow],
  ['the audit', () => '/audit', narrow],
  ['a search in the audit', () => '/audit?q=typ:nonsense person:rieben -type:document-generated'],
  ['the audit of a run', () => `${run}/audit`, narrow],
  ['the storage', () => '/storage', narrow],
  ['the retention', () => '/storage/retention?plan=now', narrow],
  ['the legal holds', () => '/storage/holds', narrow],
  ['a new legal hold', () => `/storage/holds?run=${run.slice(6)}`],
  ['the webhooks', () => '/storage/webhooks', narrow],
  ['the deliveries of a webhook', () => webhook, narrow],
  ['the API', () => '/api/docs'],
] as const

test.each(pages)(
  'finds no barrier on the page of %s, in light and dark, wide and narrow, and a silent console',
  async (_name, path, alsoNarrow) => {
    const { page, complaints } = tab
    complaints.length = 0
    await page.setViewportSize(wide)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path())
    await hydrated(page)
    if (path() === '/?sample=1') await page.getByText('Everything can be read.').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    // What is dark differs from what is light in nothing but its colours.
    expect(await violationsOf(page, 'colours')).toEqual([])
    if (alsoNarrow !== undefined) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(narrow)
      expect(await violationsOf(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
    }
    expect(complaints).toEqual([])
  },
  60_000,
)

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
