import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOf } from './axe.ts'
import { finishedRun, hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser
let runId: string

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
  const sample = jobFixtures['senior-java-developer']
  const musts = [...sample.anforderungen.muss_kriterien, 'Erfahrung mit COBOL']
  const job = { ...sample, anforderungen: { ...sample.anforderungen, muss_kriterien: musts } }
  runId = await finishedRun(server, { candidate: candidateFixtures['marco-rieben'], job, terms: {}, locale: 'de-CH' })
}, 120_000)

/** Saves a screenshot in the folder DOSSIER_E2E_PICTURES, for a person to look at. */
async function picture(
  page: { screenshot(options: { path: string; fullPage: boolean }): Promise<unknown> },
  name: string,
) {
  const folder = process.env['DOSSIER_E2E_PICTURES']
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

test('a person overrides a verdict with the keyboard, sees both verdicts, and withdraws the decision', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  const late = await openPage(browser, server.address)
  await page.goto(`/runs/${runId}`)
  await hydrated(page)
  await late.page.goto(`/runs/${runId}`)
  await hydrated(late.page)
  const button = page.getByRole('button', { name: 'Override: Erfahrung mit COBOL' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Override this verdict' })
  await dialog.waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('verdict')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.isVisible()).toBe(false)
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Reason').fill('!!!!')
  await dialog.getByLabel('Who decides').fill('Anna Muster')
  await dialog.getByRole('button', { name: 'Save decision', exact: true }).click()
  await dialog.getByRole('alert').waitFor()
  expect(await dialog.getByLabel('Reason').getAttribute('aria-invalid')).toBe('true')
  expect(await dialog.getByLabel('Who decides').inputValue()).toBe('Anna Muster')
  await picture(page, 'dialog-en-1280')
  await dialog.getByLabel('Reason').fill('Shown in the interview <b>of January</b>.')
  await dialog.getByRole('button', { name: 'Save decision', exact: true }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/runs/') && !url.pathname.endsWith(runId))
  const made = page.url().split('/').at(-1) ?? ''
  await page.getByText('Confirmed by Anna Muster').waitFor()
  await page.getByText('Reason: Shown in the interview <b>of January</b>.').waitFor()
  await page.getByText('Computed: Not fulfilled').waitFor()
  await page.getByText('This is a person’s decision, not evidence from the CV.').waitFor()
  await page.getByText(/^With people’s decisions\. Without decisions: \d+/).waitFor()
  expect(await violationsOf(page)).toEqual([])

  const other = late.page.getByRole('button', { name: /^Override: Sehr gute Kenntnisse/ })
  await other.click()
  const second = late.page.getByRole('dialog')
  await second.getByLabel('Reason').fill('Never done alone.')
  await second.getByLabel('Who decides').fill('Beat Muster')
  await second.getByRole('button', { name: 'Save decision', exact: true }).click()
  await second.getByText('Someone created a newer version in the meantime').waitFor()
  expect(await second.getByLabel('Reason').inputValue()).toBe('Never done alone.')
  await late.page.goto(`/runs/${runId}`)
  await late.page.getByRole('link', { name: made }).first().waitFor()
  expect(await late.page.getByRole('button', { name: /^Override/ }).count()).toBe(0)

  await hydrated(page)
  await page.getByRole('button', { name: 'Withdraw decision: Erfahrung mit COBOL' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith(made))
  await page.getByRole('button', { name: 'Override: Erfahrung mit COBOL' }).waitFor()
  expect(await page.getByText('Confirmed by').count()).toBe(0)
  expect([...complaints, ...late.complaints].filter((line) => !/422/.test(line))).toEqual([])
  await late.close()
  await close()
})

/** A run of the same person and job in which one must was upgraded and another downgraded by a person. */
async function decidedRun(): Promise<string> {
  const sample = jobFixtures['senior-java-developer']
  const musts = [...sample.anforderungen.muss_kriterien, 'Erfahrung mit COBOL']
  const job = { ...sample, anforderungen: { ...sample.anforderungen, muss_kriterien: musts } }
  const id = await finishedRun(server, {
    candidate: candidateFixtures['marco-rieben'],
    job,
    terms: {},
    locale: 'de-CH',
  })
  const decisions = [
    { pointer: '/must/0', criterion: musts[0], verdict: 'partial', reason: 'Nur in zwei Projekten selbst entwickelt.' },
    {
      pointer: `/must/${musts.length - 1}`,
      criterion: 'Erfahrung mit COBOL',
      verdict: 'fulfilled',
      reason: 'Im Gespräch vom 26. Januar am Beispiel der Lohnverarbeitung gezeigt, mit Rückfrage bei der Referenz.',
    },
  ]
  const answer = await fetch(`${server.address}/api/runs/${id}/overrides`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ decisions, author: 'Anna Muster' }),
  })
  expect(answer.status).toBe(200)
  const made: unknown = await answer.json()
  return String(Object(made).runId)
}

test('nothing is cut off in either language or on a phone, and the dialog fits', async () => {
  const made = await decidedRun()
  const words = {
    de: { said: 'Bestätigt durch Anna Muster', change: /^Entscheid ändern: Erfahrung mit COBOL/ },
    en: { said: 'Confirmed by Anna Muster', change: /^Edit decision: Erfahrung mit COBOL/ },
  }
  for (const language of ['de', 'en'] as const) {
    for (const width of [1280, 420]) {
      const locale = language === 'de' ? 'de-CH' : 'en-GB'
      const { page, close } = await openPage(browser, server.address, { locale, viewport: { width, height: 900 } })
      await page.goto(`/runs/${made}`)
      await hydrated(page)
      await page.getByText(words[language].said).waitFor()
      expect(await overflowOf(page)).toBe(0)
      await picture(page, `match-${language}-${width}`)
      await page.getByRole('button', { name: words[language].change }).click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      const { left, right } = await dialog.evaluate((element) => element.getBoundingClientRect().toJSON())
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
      expect(await violationsOf(page)).toEqual([])
      await picture(page, `dialog-${language}-${width}`)
      await close()
    }
  }
}, 120_000)
