import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { violationsOf } from './axe.ts'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
}, 120_000)

const password = fileURLToPath(new URL('../../../packages/api/src/batches/fixtures/password.pdf', import.meta.url))
const files = [
  ...(['marco-rieben', 'juerg-oeztuerk', 'francois-lefevre-dubois'] as const).map((slug) => ({
    name: `${slug}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(candidateFixtures[slug])),
  })),
  { name: 'password.pdf', mimeType: 'application/pdf', buffer: readFileSync(password) },
]
const job = {
  name: 'job.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(jobFixtures['senior-java-developer'])),
}

test('many files are matched with one job, and compared by keyboard', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/batches/new')
  await hydrated(page)
  await page.getByRole('button', { name: 'Start batch' }).click()
  await page.getByText('Choose at least one file.').waitFor()
  await page.getByText('The shared job or person is missing.').waitFor()
  await page.getByLabel('File', { exact: true }).setInputFiles(job)
  await page.getByLabel('Choose files').setInputFiles(files)
  await page.getByText('4 files chosen').waitFor()
  await page.getByRole('button', { name: 'Start batch' }).click()
  await page.getByRole('heading', { name: 'Senior Java Developer' }).waitFor()
  await page.getByText('The file is password-protected.').waitFor()
  const ranking = page.getByRole('region', { name: 'Ranking' })
  await ranking.getByRole('link', { name: 'Marco Rieben' }).waitFor()
  expect(await ranking.getByRole('row').nth(1).textContent()).toContain('Marco Rieben')
  expect(await violationsOf(page)).toEqual([])

  const matrix = page.getByRole('region', { name: 'Comparison' })
  await matrix.getByRole('button').first().focus()
  const proof = page.getByRole('region', { name: 'Proof' })
  await proof.getByText('Marco Rieben').waitFor()
  await page.keyboard.press('ArrowRight')
  await proof.getByText('Marco Rieben').waitFor({ state: 'detached' })
  await page.keyboard.press('ArrowLeft')
  expect(await proof.locator('q').count()).toBeGreaterThan(0)

  await page.getByLabel('Recommendation').selectOption({ label: 'Go' })
  await page.getByText('1 of 3 shown').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
  expect(readFileSync(await download.path(), 'utf8')).toContain('"Marco Rieben"')

  // The page of the job also shows the batch and the job's submissions.
  const batch = new URL(page.url()).pathname
  await page.goto('/jobs')
  await page.getByRole('link', { name: 'Senior Java Developer' }).first().click()
  await page.getByRole('heading', { name: 'Submissions' }).waitFor()
  expect(await page.getByRole('region', { name: 'Batches' }).locator(`a[href="${batch}"]`).count()).toBe(1)
  // The form was refused once, on purpose.
  expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
  await close()
})

test('the plain form works without script', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto('/batches/new')
  await page.getByLabel('Or paste text or JSON').fill(JSON.stringify(jobFixtures['senior-java-developer']))
  await page.getByLabel('Choose files').setInputFiles(files.slice(0, 1))
  await page.getByRole('button', { name: 'Start batch' }).click()
  await page.getByRole('heading', { name: 'Senior Java Developer' }).waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/batches\/[0-9a-f-]{36}$/)
  await close()
})
