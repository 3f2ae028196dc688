import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOf } from './axe.ts'
import { governedStorage, onThisMachine } from './governed-storage.ts'
import {
  finishedBatch,
  hydrated,
  openPage,
  someApplication,
  someDraft,
  someJob,
  somePerson,
  someRequest,
  startBrowser,
  type TestServer,
  type WatchedPage,
} from './harness.ts'
import { finishedSampleRuns, startWithSamples } from './shared.ts'

/** The size of all scripts that a page loads until it is interactive, gzipped; in bytes. */
const mostScript = 142_000

const narrow = { width: 420, height: 900 }
const wide = { width: 1280, height: 720 }

let server: TestServer
let browser: Browser
/** One tab visits all pages; it caches nothing, so that each page is loaded as on a first visit. */
let tab: WatchedPage
let runs: string[] = []
let webhook = ''
let batch = ''
let person = ''
let draft = ''
let job = ''
let application = ''
let request = ''

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startWithSamples(onThisMachine), startBrowser()])
  runs = await finishedSampleRuns(server)
  webhook = await governedStorage(server)
  batch = await finishedBatch(server)
  person = await somePerson(server)
  draft = await someDraft(server)
  job = await someJob(server)
  application = await someApplication(server, job)
  request = await someRequest(server)
  // German has the longer words, and the newest sample the longest ones.
  tab = await openPage(browser, server.address, { locale: 'de-CH', viewport: narrow })
  const session = await tab.page.context().newCDPSession(tab.page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
}, 120_000)

afterAll(async () => {
  await server?.stop()
})

/** Every page, by the module of its route. */
const pages: Readonly<Record<string, () => string>> = {
  'new-run.tsx': () => '/',
  'runs.tsx': () => '/runs',
  'run.match.tsx': () => `/runs/${runs[0]}`,
  'run.cv.tsx': () => `/runs/${runs[0]}/cv`,
  'run.offer.tsx': () => `/runs/${runs[0]}/offer`,
  'run.dashboard.tsx': () => `/runs/${runs[0]}/dashboard`,
  'run.feedback.tsx': () => `/runs/${runs[0]}/feedback`,
  'run.input.tsx': () => `/runs/${runs[0]}/input`,
  'run.versions.tsx': () => `/runs/${runs[0]}/versions`,
  'run.audit.tsx': () => `/runs/${runs[0]}/audit`,
  'run-compare.tsx': () => `/runs/${runs[0]}/compare/${runs[1]}`,
  'run.share.tsx': () => `/runs/${runs[0]}/share`,
  'drafts.tsx': () => '/drafts',
  'draft.tsx': () => draft,
  'draft.intake.tsx': () => `${draft}/intake`,
  'jobs.tsx': () => '/jobs',
  'job.tsx': () => job,
  'job.posting.tsx': () => `${job}/posting`,
  'applications.tsx': () => '/applications',
  'application.tsx': () => application,
  'requests.tsx': () => '/requests',
  'request.tsx': () => `${request}?name=rieben`,
  'persons.tsx': () => '/persons',
  'person.tsx': () => person,
  'batches.tsx': () => '/batches',
  'batches.new.tsx': () => '/batches/new',
  'batch.tsx': () => batch,
  'history.tsx': () => '/history?q=rieban',
  'lexicon.tsx': () => '/lexicon',
  'submissions.tsx': () => '/submissions',
  'submissions.new.tsx': () => `/submissions/new?run=${runs[0]}&type=cv`,
  'submissions.identify.tsx': () => '/submissions/identify',
  'audit.tsx': () => '/audit?q=type:run-created',
  'storage.tsx': () => '/storage',
  'storage.retention.tsx': () => '/storage/retention?plan=now',
  'storage.holds.tsx': () => `/storage/holds?run=${runs[0]}`,
  'storage.webhooks.tsx': () => '/storage/webhooks',
  'storage.webhook.tsx': () => webhook,
  'api-docs.tsx': () => '/api/docs',
  'notices.tsx': () => '/notices',
  'tokens.tsx': () => '/tokens',
  'account.tsx': () => '/account',
  'team.tsx': () => '/team',
  'team.defaults.tsx': () => '/team/defaults',
  'welcome.tsx': () => '/welcome',
  'join.tsx': () => '/join',
  'forgotten.tsx': () => '/forgotten',
  'reset.tsx': () => '/reset',
  'sign-in.tsx': () => '/sign-in',
  'sign-in.directory.tsx': () => '/sign-in/directory',
  'document.deleted.tsx': () => '/documents/deleted',
  'not-found.tsx': () => '/nothing-here',
}

/** Further states of these pages. */
const states: Readonly<Record<string, () => string>> = {
  'a filled-in new run': () => '/?sample=1',
  'a draft in its form': () => `/?draft=${draft.slice('/drafts/'.length)}`,
  'a history with a problem': () => '/history?q=candidate:rieban foo:bar -dashboard',
  'an empty history': () => '/history?q=zzzzqqqq',
  'a search in the audit': () => '/audit?q=typ:nonsense person:rieben -type:document-generated',
}

/** Pages that show other elements, or another order, in a narrow window. */
const folding = new Set([
  'new-run.tsx',
  'run.match.tsx',
  'run.audit.tsx',
  'batches.new.tsx',
  'batch.tsx',
  'job.tsx',
  'person.tsx',
  'history.tsx',
  'submissions.tsx',
  'submissions.new.tsx',
  'audit.tsx',
  'storage.tsx',
  'storage.retention.tsx',
  'storage.holds.tsx',
  'storage.webhooks.tsx',
  'storage.webhook.tsx',
])

/** Removed from the API page after its first check: thousands of elements that look like those that stay. */
const alike =
  '[aria-labelledby^="group-"] ~ [aria-labelledby^="group-"], [aria-labelledby="schemas"] > :nth-child(n + 5)'

test.each(Object.entries({ ...pages, ...states }))(
  '%s has no barrier in any appearance, fits a narrow window and needs less than 142 kB of script',
  async (name, path) => {
    const { page, complaints } = tab
    complaints.length = 0
    await page.setViewportSize(narrow)
    await page.emulateMedia({ colorScheme: 'light' })
    const scripts = await scriptsOf(page, async () => {
      await page.goto(path())
      await hydrated(page)
    })
    if (name === 'a filled-in new run') await page.getByText('Alles ist lesbar.').first().waitFor()
    expect({ headings: await page.locator('h1').count(), tooWide: await overflowOf(page) }).toEqual({
      headings: 1,
      tooWide: 0,
    })
    const isLong = name === 'api-docs.tsx'
    expect(isLong ? await violationsOf(page, 'outline') : []).toEqual([])
    if (isLong) await page.locator(alike).evaluateAll((all) => all.forEach((one) => one.remove()))
    // The narrow layout has the colours of the wide one, and dark differs from light only in its colours.
    expect(folding.has(name) ? await violationsOf(page, 'layout') : []).toEqual([])
    await page.setViewportSize(wide)
    expect(await violationsOf(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page, 'colours')).toEqual([])
    expect(complaints.filter((one) => !isExpected(one, name))).toEqual([])
    const total = scripts.reduce((sum, { size }) => sum + size, 0)
    expect(scripts.length).toBeGreaterThan(4)
    // A sample that fills in the form loads the scripts that show it.
    const most = name in pages ? mostScript : Infinity
    expect({ total, scripts }).toEqual({ total: expect.toSatisfy((size: number) => size < most), scripts })
  },
  60_000,
)

/** The scripts that a page loads during an action, with their gzipped sizes in bytes. */
async function scriptsOf(page: Page, act: () => Promise<void>): Promise<{ file: string; size: number }[]> {
  const sizes = new Map<string, Promise<number>>()
  const measure = (response: Response) => {
    if (response.request().resourceType() !== 'script') return
    const body = response.body()
    sizes.set(
      new URL(response.url()).pathname,
      body.then((bytes) => gzipSync(bytes).length),
    )
  }
  page.on('response', measure)
  await act()
  page.off('response', measure)
  return Promise.all([...sizes].map(async ([file, size]) => ({ file, size: await size })))
}

/** The browser itself reports the status of a page that does not exist. */
function isExpected(complaint: string, name: string): boolean {
  return /^(not-found|document\.deleted|join|reset)\.tsx$/.test(name) && complaint.includes('Failed to load resource')
}

test('every page is measured', () => {
  const folder = fileURLToPath(new URL('../app/routes/', import.meta.url))
  const drawn = readdirSync(folder).filter((file) =>
    /export default function/.test(readFileSync(folder + file, 'utf8')),
  )
  // The frame around the pages of a run is part of each of them.
  expect(Object.keys(pages).toSorted()).toEqual(drawn.filter((file) => file !== 'run.tsx').toSorted())
})

test('finds no barrier in the palette or in the dialog that records a submission', async () => {
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
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.getByRole('dialog').getByLabel('Client').waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('explains a page that does not exist', async () => {
  const { page, close } = await openPage(browser, server.address)
  const answer = await page.goto('/nothing-here')
  expect(answer?.status()).toBe(404)
  await page.getByRole('heading', { name: 'Page not found' }).waitFor()
  await page.goto('/runs/no-such-run')
  await page.getByRole('heading', { name: 'Page not found' }).waitFor()
  await close()
})
