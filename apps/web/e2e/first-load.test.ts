import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflowOf } from './axe.ts'
import { governedStorage, onThisMachine } from './governed-storage.ts'
import {
  finishedBatch,
  finishedSampleRuns,
  hydrated,
  openPage,
  someApplication,
  someDraft,
  someJob,
  somePerson,
  startBrowser,
  startServer,
  type TestServer,
  type WatchedPage,
} from './harness.ts'

const narrowAndGerman = { locale: 'de-CH', viewport: { width: 420, height: 900 } }

/** Of all scripts that a page loads until it answers, gzipped; in bytes. */
const mostScript = 140_000

let server: TestServer
let browser: Browser
/** One tab leads through all pages; it keeps nothing, so that each page is loaded as by somebody who has seen none. */
let tab: WatchedPage
let runs: string[] = []
let webhook = ''
let batch = ''
let person = ''
let draft = ''
let job = ''
let application = ''

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(onThisMachine), startBrowser()])
  runs = await finishedSampleRuns(server)
  webhook = await governedStorage(server)
  batch = await finishedBatch(server)
  person = await somePerson(server)
  draft = await someDraft(server)
  job = await someJob(server)
  application = await someApplication(server, job)
  // German has the longer words, and the newest sample the longest ones.
  tab = await openPage(browser, server.address, narrowAndGerman)
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
  'jobs.tsx': () => '/jobs',
  'job.tsx': () => job,
  'job.posting.tsx': () => `${job}/posting`,
  'applications.tsx': () => '/applications',
  'application.tsx': () => application,
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

test.each(Object.entries(pages))(
  '%s is one subject, fits a narrow window and needs less than 140 kB of script',
  async (_module, path) => {
    const { page } = tab
    const sizes = new Map<string, Promise<number>>()
    const measure = (response: Response) => {
      if (response.request().resourceType() !== 'script') return
      sizes.set(
        new URL(response.url()).pathname,
        response.body().then((body) => gzipSync(body).length),
      )
    }
    page.on('response', measure)
    await page.goto(path())
    await hydrated(page)
    const shape = { headings: await page.locator('h1').count(), tooWide: await overflowOf(page) }
    const loaded = await Promise.all([...sizes].map(async ([file, size]) => ({ file, size: await size })))
    page.off('response', measure)
    expect(shape).toEqual({ headings: 1, tooWide: 0 })
    const total = loaded.reduce((sum, { size }) => sum + size, 0)
    expect(loaded.length).toBeGreaterThan(4)
    expect({ total, loaded }).toEqual({ total: expect.toSatisfy((size: number) => size < mostScript), loaded })
  },
)

test('every page is measured', () => {
  const folder = fileURLToPath(new URL('../app/routes/', import.meta.url))
  const drawn = readdirSync(folder).filter((file) =>
    /export default function/.test(readFileSync(folder + file, 'utf8')),
  )
  // The frame around the pages of a run is part of each of them.
  expect(Object.keys(pages).toSorted()).toEqual(drawn.filter((file) => file !== 'run.tsx').toSorted())
})
