import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { overflowOf, violationsOf } from './axe.ts'
import { openPage, someApplication, someJob, startBrowser, type TestServer } from './harness.ts'
import { finishedSampleRun, startWithSamples } from './shared.ts'

const languages = ['de', 'en', 'fr'] as const

/** A server of its own, because a rush from one network concerns everybody in it. */
let server: TestServer
let browser: Browser
let posting: string

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startWithSamples(), startBrowser()])
  await finishedSampleRun(server)
  const job = await someJob(server)
  await someApplication(server, job)
  posting = await publish(job)
}, 120_000)
afterAll(() => server.stop())

/** Publishes a job in all languages, and returns the path of its page. */
async function publish(job: string): Promise<string> {
  const endsAt = new Date(Date.now() + 86_400_000).toISOString()
  const { path } = z.object({ path: z.string() }).parse(await put(`/api${job}/posting`, { endsAt, languages }))
  return path
}

async function put(path: string, body: object): Promise<unknown> {
  const answer = await fetch(server.address + path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`)
  return answer.json()
}

/** Expects a page without barriers on a phone and on a wide screen, which have the same colours. */
async function expectOpenToAll(page: Page): Promise<void> {
  for (const [width, rules] of [
    [390, 'layout'],
    [1280, 'all'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    expect([page.url(), await violationsOf(page, rules), await overflowOf(page)]).toEqual([page.url(), [], 0])
  }
}

async function fillIn(page: Page, email: string): Promise<void> {
  await page.locator('#name').fill('Lea Muster')
  await page.locator('#email').fill(email)
  const buffer = Buffer.from('Lea Muster\n\nBerufserfahrung\n2019 – 2023 Entwicklerin, Muster AG\n')
  await page.locator('#file').setInputFiles({ name: 'cv.txt', mimeType: 'text/plain', buffer })
  await page.locator('input[name="consent"]').check()
}

/** Sends a form as late as a person would, because a faster one must be sent again. */
async function send(page: Page, opened: number): Promise<void> {
  await expect.poll(() => Date.now() - opened, { timeout: 10_000 }).toBeGreaterThan(3200)
  await page.locator('form[data-once] button[type=submit]').click()
}

// First, because the server counts the forms of a minute, and takes ten from one network.
test('during a rush, the page of an applicant proves work, and says without script when to send again', async () => {
  const rush = Array.from({ length: 5 }, () =>
    fetch(server.address + posting, { method: 'POST', body: new FormData() }).then(({ status }) => status),
  )
  await Promise.all(rush)
  const bare = await openPage(browser, server.address, { javaScriptEnabled: false })
  await bare.page.goto(`${posting}?lang=en`)
  let opened = Date.now()
  await fillIn(bare.page, 'bare@example.org')
  await send(bare.page, opened)
  await bare.page.getByText('Send the form again in a minute').waitFor()

  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto(`${posting}?lang=en`)
  opened = Date.now()
  expect(Number(await page.locator('input[name="proof"]').getAttribute('data-bits'))).toBeGreaterThan(8)
  await fillIn(page, 'rush@example.org')
  await send(page, opened)
  await page.getByRole('heading', { name: 'Thank you for your application' }).waitFor()
  const found = await fetch(`${server.address}/api/applications?text=rush%40example.org`)
  expect(z.object({ items: z.array(z.unknown()) }).parse(await found.json()).items).toHaveLength(1)
  expect(complaints).toEqual([])
  await Promise.all([close(), bare.close()])
})

test('the page of a job has no barrier in any language, with its form empty, refused and sent', async () => {
  const { page, close } = await openPage(browser, server.address)
  for (const language of languages) {
    await page.goto(`${posting}?lang=${language}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await expectOpenToAll(page)
  }
  await page.locator('form[data-once]').evaluate((form) => form.setAttribute('novalidate', ''))
  await page.locator('form[data-once] button[type=submit]').click()
  await page.locator('[aria-invalid="true"]').first().waitFor()
  await expectOpenToAll(page)
  const opened = Date.now()
  await fillIn(page, 'barrier@example.org')
  await send(page, opened)
  await page.locator('a[href*="/receipt"]').first().waitFor()
  await expectOpenToAll(page)
  await close()
})

/** Begins a draft that lacks something in every step, and returns the link for its person. */
async function linkOfPerson(): Promise<string> {
  const id = crypto.randomUUID()
  const candidate = {
    basics: { name: 'Lea Fragebogen' },
    work: [{ name: 'Muster AG', position: 'Entwicklerin' }],
    education: [{ area: 'Informatik' }],
    languages: [{ language: 'Deutsch' }],
  }
  const theme = { firm: '', address: [], accent: '#1f4e79', font: 'Calibri', logo: null }
  const content = { candidate: JSON.stringify(candidate), job: 'Java Developer', locale: 'de-CH', theme }
  await put(`/api/drafts/${id}`, { revision: 0, content })
  const { url } = z.object({ url: z.string() }).parse(await put(`/api/drafts/${id}/intake`, { language: 'de' }))
  return url
}

test('the questions to a person have no barrier in any step and language, nor has a refused answer', async () => {
  const { page, close } = await openPage(browser, server.address)
  const link = await linkOfPerson()
  await page.goto(link)
  await expectOpenToAll(page)
  await page.getByRole('button').first().click()
  await page.locator('[href*="step=1"]').first().waitFor()
  const overview = new URL(page.url())
  const steps = new Set(
    await page
      .locator('a[href*="step="]')
      .evaluateAll((links) => links.map((one) => /step=(\d+)/.exec(one.getAttribute('href') ?? '')?.[1] ?? '')),
  )
  expect(steps.size).toBeGreaterThan(2)
  for (const language of languages) {
    for (const step of ['', ...steps]) {
      await page.goto(`${overview.pathname}?lang=${language}${step === '' ? '' : `&step=${step}`}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await expectOpenToAll(page)
    }
  }
  for (const step of steps) {
    await page.goto(`${overview.pathname}?lang=de&step=${step}`)
    const period = page.locator('[name^="value.period"]').first()
    if ((await period.count()) === 0) continue
    await period.fill('damals')
    await page.locator('form button[type=submit]').first().click()
    await page.locator('[aria-invalid="true"]').first().waitFor()
    await expectOpenToAll(page)
  }
  await close()
})
