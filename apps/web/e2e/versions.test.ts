import type { Browser, Page } from 'playwright-core'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { overflowOf, violationsOf } from './axe.ts'
import { finishedRun, hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser
let first: string
let second: string

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
  const marco = candidateFixtures['marco-rieben']
  const renamed = { ...marco, Kurzprofil: marco.Kurzprofil.replace('Marco', 'Marco Andreas') }
  first = await make(marco, [])
  second = await make(renamed, ['Erfahrung mit COBOL'])
}, 120_000)

/** Creates a run and waits for its documents. */
async function make(candidate: unknown, musts: readonly string[]): Promise<string> {
  const sample = jobFixtures['senior-java-developer']
  const { muss_kriterien: usual } = sample.anforderungen
  const job = {
    ...sample,
    rolle: { ...sample.rolle, titel: 'Java Developer mit Versionen' },
    anforderungen: { ...sample.anforderungen, muss_kriterien: [...usual, ...musts] },
  }
  return finishedRun(server, { candidate, job, terms: {}, locale: 'de-CH' })
}

test('leads from a run to the changes since the previous version, and steps through them with n and p', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto(`/runs/${second}`)
  await page.getByText('Version 2 of 2').waitFor()
  await page.getByRole('link', { name: 'Compare with version 1' }).click()
  await page.waitForURL(`**/runs/${first}/compare/${second}`)
  await page.getByRole('heading', { name: 'Why it changed' }).waitFor()
  const parts = await page.locator('section[aria-labelledby="score"] li').allInnerTexts()
  const points = parts.map((text) => Number(/[+−][\d.]+/.exec(text)?.[0].replace('−', '-')))
  const [before, after] = await page.locator('section[aria-labelledby="score"] .text-3xl').allInnerTexts()
  const sum = points.reduce((total, value) => total + Math.round(value * 100), 0)
  expect(sum).toBe(100 * (Number(after) - Number(before)))
  const cv = page.locator('section[aria-labelledby="candidate"]')
  await cv.locator('ins', { hasText: 'Andreas' }).waitFor()
  await page.locator('section[aria-labelledby="job"]').getByText('added').waitFor()
  await page.locator('section[aria-labelledby="documents"] ins', { hasText: 'Andreas' }).first().waitFor()
  await hydrated(page)
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-change]')].indexOf(document.activeElement ?? document.body),
    )
  expect(await focused()).toBe(1)
  await page.keyboard.press('p')
  expect(await focused()).toBe(0)
  await page.getByRole('link', { name: 'Side by side' }).click()
  await page.waitForURL(/view=split/)
  await page.getByRole('link', { name: 'Swap sides' }).click()
  await page.waitForURL(`**/runs/${second}/compare/${first}`)
  await page.locator('section[aria-labelledby="candidate"] del', { hasText: 'Andreas' }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('compares two chosen versions and runs an older one again without JavaScript', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto(`/runs/${second}/versions`)
  await page.getByRole('radio', { name: 'Compare from version 2' }).check()
  await page.getByRole('radio', { name: 'Compare to version 1' }).check()
  await page.getByRole('button', { name: 'Compare selected versions' }).click()
  await page.waitForURL(`**/runs/${second}/compare/${first}`)
  await page.goto(`/runs/${second}/compare/${first}?view=split`)
  await page.locator('section[aria-labelledby="documents"] del').first().waitFor()
  await page.goto(`/runs/${second}/versions`)
  await page.getByRole('button', { name: 'Run again: version 1' }).click()
  await page.waitForURL(/Java-Developer-mit-Versionen_Marco-Rieben_\d{8}-\d{6}(-\d)?$/)
  const { pathname } = new URL(page.url())
  expect([first, second].some((runId) => pathname.endsWith(`/${runId}`))).toBe(false)
  await page.goto(`${pathname}/versions`)
  await page.getByText('Version 3', { exact: true }).waitFor()
  await page.getByRole('link', { name: first }).first().waitFor()
  await close()
})

test('reports no differences between a run and itself, and no run for an unknown ID', async () => {
  const { page, close } = await openPage(browser, server.address, { locale: 'de-CH' })
  await page.goto(`/runs/${first}/compare/${first}`)
  await page.getByText('Keine Unterschiede').waitFor()
  const answer = await page.goto(`/runs/${first}/compare/no-such-run`)
  expect(answer?.status()).toBe(404)
  expect((await page.goto('/compare?a=&b='))?.status()).toBe(200)
  await close()
})

const places = {
  'the run': () => `/runs/${second}`,
  'its versions': () => `/runs/${second}/versions`,
  'the comparison': () => `/runs/${first}/compare/${second}`,
  'the comparison side by side': () => `/runs/${first}/compare/${second}?view=split`,
}

test.each(Object.entries(places))(
  'finds no barrier on the page of %s, wide and light, narrow and dark',
  async (_place, path) => {
    const { page, complaints, close } = await openPage(browser, server.address)
    await page.goto(path())
    await hydrated(page)
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [420, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
    }
    expect(complaints).toEqual([])
    await close()
  },
  90_000,
)

test('prints every change and none of the controls', async () => {
  const { page, close } = await openPage(browser, server.address)
  await page.goto(`/runs/${first}/compare/${second}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('link', { name: 'Side by side' }).isVisible()).toBe(false)
  expect(await page.locator('section[aria-labelledby="documents"] ins').first().isVisible()).toBe(true)
  await close()
})

/** What the CV of the run on this page shows. */
async function sectionsOf(page: Page): Promise<unknown> {
  const runId = new URL(page.url()).pathname.split('/')[2] ?? ''
  const answer = await fetch(`${server.address}/api/runs/${runId}`)
  return z.object({ run: z.object({ sections: z.unknown() }) }).parse(await answer.json()).run.sections
}

test('runs again with other sections without script', async () => {
  const { page, close } = await openPage(browser, server.address, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  })
  await page.goto(`/runs/${second}`)
  await page.getByRole('link', { name: 'Sections' }).click()
  await page.getByLabel('Awards', { exact: true }).uncheck()
  await page.getByLabel('Place of Languages').fill('1')
  await page.getByLabel('Place of Profile').fill('5')
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('button', { name: 'Run again' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/runs/') && url.pathname !== `/runs/${second}`)
  const rest = ['expertise', 'education', 'trainings', 'profile', 'engagements', 'volunteering', 'publications']
  expect(await sectionsOf(page)).toEqual(['languages', ...rest])
  await close()
})

test('the arrows of a section keep the focus, also where it can move no further', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto(`/runs/${second}`)
  await hydrated(page)
  await page.locator('summary', { hasText: 'Sections' }).click()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await page.getByRole('button', { name: 'Move down: Awards' }).focus()
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Move down: Awards')
  }
  expect(await page.getByRole('checkbox').last().getAttribute('value')).toBe('awards')
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})
