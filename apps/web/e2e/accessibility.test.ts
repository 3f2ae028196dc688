import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOf } from './axe.ts'
import { governedStorage, onThisMachine } from './governed-storage.ts'
import {
  finishedBatch,
  finishedSampleRun,
  someDraft,
  someJob,
  somePerson,
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
let batch = ''
let person = ''
let draft = ''
let job = ''

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(onThisMachine), startBrowser()])
  run = await finishedSampleRun(server)
  webhook = await governedStorage(server)
  batch = await finishedBatch(server)
  person = await somePerson(server)
  draft = await someDraft(server)
  job = await someJob(server)
  tab = await openPage(browser, server.address)
}, 120_000)

afterAll(async () => {
  await server?.stop()
})

const light = { viewport: { width: 1280, height: 720 }, colorScheme: 'light', rules: 'all' } as const
/** What is dark differs from what is light in nothing but its colours. */
const dark = { ...light, colorScheme: 'dark', rules: 'colours' } as const
/** What is taken out after the first look: the first group stands for thousands of elements that look alike. */
const alike = {
  without: '[aria-labelledby^="group-"] ~ [aria-labelledby^="group-"], [aria-labelledby="schemas"] > :nth-child(n + 5)',
}
/** What is narrow has the colours of what is wide. */
const narrow = { ...light, viewport: { width: 420, height: 900 }, rules: 'layout' } as const
const usual = [light, dark]
const every = [light, dark, narrow]

/** Pages, and the looks in which they are looked through. */
const pages = [
  ['the new run', () => '/', every],
  ['a filled-in new run', () => '/?sample=1', usual],
  ['the runs', () => '/runs', usual],
  ['the match', () => run, every],
  ['the CV', () => `${run}/cv`, usual],
  ['the offer', () => `${run}/offer`, usual],
  ['the dashboard', () => `${run}/dashboard`, usual],
  ['the feedback', () => `${run}/feedback`, usual],
  ['the input', () => `${run}/input`, usual],
  ['the batches', () => '/batches', usual],
  ['a new batch', () => '/batches/new', every],
  ['a batch', () => batch, every],
  ['the drafts', () => '/drafts', usual],
  ['a draft', () => draft, usual],
  ['a draft in its form', () => `/?draft=${draft.slice('/drafts/'.length)}`, usual],
  ['the jobs', () => '/jobs', usual],
  ['a job', () => job, every],
  ['the persons', () => '/persons', usual],
  ['a person', () => person, every],
  ['the history', () => '/history?q=rieban', every],
  ['a history with a problem', () => '/history?q=candidate:rieban foo:bar -dashboard', usual],
  ['an empty history', () => '/history?q=zzzzqqqq', usual],
  ['the submissions', () => '/submissions', every],
  ['a new submission', () => `/submissions/new?run=${run.slice(6)}&type=cv`, every],
  ['what a file is', () => '/submissions/identify', usual],
  ['the audit', () => '/audit', every],
  ['a search in the audit', () => '/audit?q=typ:nonsense person:rieben -type:document-generated', usual],
  ['the audit of a run', () => `${run}/audit`, every],
  ['the storage', () => '/storage', every],
  ['the retention', () => '/storage/retention?plan=now', every],
  ['the legal holds', () => '/storage/holds', every],
  ['a new legal hold', () => `/storage/holds?run=${run.slice(6)}`, usual],
  ['the webhooks', () => '/storage/webhooks', every],
  ['the deliveries of a webhook', () => webhook, every],
  [
    'the API',
    () => '/api/docs',
    [
      { ...light, rules: 'outline' },
      { ...light, ...alike },
      { ...dark, ...alike },
    ],
  ],
] as const

test.each(pages)(
  'finds no barrier on the page of %s, in its looks, and a silent console',
  async (_name, path, looks) => {
    const { page, complaints } = tab
    complaints.length = 0
    await page.setViewportSize(light.viewport)
    await page.goto(path())
    await hydrated(page)
    if (path() === '/?sample=1') await page.getByText('Everything is readable.').first().waitFor()
    for (const { viewport, colorScheme, rules, ...less } of looks) {
      if ('without' in less) await page.locator(less.without).evaluateAll((all) => all.forEach((one) => one.remove()))
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page, rules)).toEqual([])
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
  await page.getByRole('combobox', { name: 'Go to, search, run a command' }).fill('rieb')
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
  await page.getByRole('heading', { name: 'Page not found' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.goto('/runs/no-such-run')
  await page.getByRole('heading', { name: 'Page not found' }).waitFor()
  await close()
})
