import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
}, 120_000)

const cv = [
  'Orsina Beispiel',
  'orsina.beispiel@example.com',
  '',
  'Berufserfahrung',
  '',
  '03/2019 – heute',
  'Pflegefachfrau HF, Spital Musterwil',
  '- Pflege von Patientinnen nach Operationen',
].join('\n')
const file = { name: 'lebenslauf.txt', mimeType: 'text/plain', buffer: Buffer.from(cv) }

test('keeps the file of a CV with its run, and knows it when it comes again', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/')
  await hydrated(page)
  await page.locator('input[name="candidateFile"]').setInputFiles(file)
  await page.getByText('The file is kept with the run.').waitFor()
  await page.getByRole('button', { name: 'Create run' }).click()
  await page.waitForURL(/\/runs\/.*Orsina-Beispiel/)
  const row = page.locator('[data-document="original"]')
  await row.waitFor({ timeout: 30_000 })
  await row.getByRole('link', { name: /: Original file$/ }).click()
  await page.getByRole('heading', { name: 'Original file' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download Original_Orsina_Beispiel.txt' }).first().click(),
  ])
  expect(download.suggestedFilename()).toBe('Original_Orsina_Beispiel.txt')
  await page.goto('/')
  await hydrated(page)
  await page.locator('input[name="candidateFile"]').setInputFiles(file)
  await page.getByText('This file was already used for a run of Orsina Beispiel:').waitFor()
  expect(complaints).toEqual([])
  await close()
})
