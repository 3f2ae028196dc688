import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
}, 120_000)

const person = (name: string) =>
  JSON.stringify({ ...candidateFixtures['marco-rieben'], Vorname: 'Reto', Nachname: name })
const candidateOf = (page: Page) => page.locator('textarea[name="candidate"]')

async function begin(page: Page, name: string): Promise<string> {
  await page.goto('/')
  await hydrated(page)
  await candidateOf(page).fill(person(name))
  await page.getByText('Saved as a draft').waitFor()
  await expect.poll(() => page.url()).toContain('?draft=')
  return page.url()
}

test('the form is saved automatically, continued elsewhere with terms and theme, and deleted with its run', async () => {
  const first = await openPage(browser, server.address)
  const address = await begin(first.page, 'Entwurfer')
  await first.page.locator('textarea[name="job"]').fill(JSON.stringify(jobFixtures['senior-java-developer']))
  await first.page.locator('summary', { hasText: 'Offer terms' }).click()
  await first.page.getByLabel('Hourly rate').fill('CHF 151')
  const saved = first.page.waitForResponse((response) => response.url().endsWith('/drafts/save'))
  await first.page.locator('summary', { hasText: 'Language and appearance' }).click()
  await first.page.getByLabel('Company').fill('Musterfirma')
  await saved

  const second = await openPage(browser, server.address)
  await second.page.goto('/drafts')
  await second.page.getByRole('link', { name: 'Reto Entwurfer' }).click()
  await second.page.waitForURL(address)
  await hydrated(second.page)
  expect(await candidateOf(second.page).inputValue()).toContain('Entwurfer')
  await expect.poll(() => second.page.locator('[name="terms.hourlyRate"]').inputValue()).toBe('CHF 151')
  expect(await second.page.locator('[name="firm"]').inputValue()).toBe('Musterfirma')

  await second.page.getByRole('button', { name: 'Create run' }).click()
  await second.page.waitForURL(/\/runs\//)
  await second.page.goto(address)
  await second.page.getByText('This draft no longer exists').waitFor()
  expect(await second.page.getByRole('row', { name: /Entwurfer/ }).count()).toBe(0)
  expect([...first.complaints, ...second.complaints]).toEqual([])
  await Promise.all([first.close(), second.close()])
})

test('a draft that was changed in another window is not overwritten, and both versions can be kept', async () => {
  const { page, close } = await openPage(browser, server.address)
  const address = await begin(page, 'Zweifach')
  const other = await page.context().newPage()
  await other.goto(address)
  await hydrated(other)
  await candidateOf(other).evaluate((box) => box.scrollIntoView())
  await other.locator('summary', { hasText: 'Offer terms' }).click()
  await other.getByLabel('Workload').fill('80 %')
  await other.getByText('Saved as a draft').waitFor()

  await page.locator('summary', { hasText: 'Offer terms' }).click()
  await page.getByLabel('Workload').fill('60 %')
  await page.getByText('in another window or on another device').waitFor()
  await page.getByRole('button', { name: 'Save mine as a separate draft' }).click()
  await page.getByText('Saved as a draft').waitFor()
  expect(page.url()).not.toBe(address)
  await other.reload()
  expect(await other.locator('[name="terms.workload"]').inputValue()).toBe('80 %')
  await page.reload()
  expect(await page.locator('[name="terms.workload"]').inputValue()).toBe('60 %')
  await close()
})

test('without script a refused form loses nothing, and can be saved as a draft', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto('/')
  await candidateOf(page).fill('{ "Vorname": "Ohne"')
  await page.locator('textarea[name="job"]').fill('Java developer\nMust: Java')
  for (const title of ['Offer terms', 'Language and appearance'])
    await page.locator('summary', { hasText: title }).click()
  await page.getByLabel('Hourly rate').fill('CHF 149')
  await page.getByLabel('Company').fill('Musterfirma')
  await page.getByLabel('Create an offer').uncheck()
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await page.locator('input[name="logo"]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png })
  await page.locator('select[name="anonymous"]').selectOption('years')
  const expectKept = async () => {
    expect(await page.locator('[name="terms.hourlyRate"]').inputValue()).toBe('CHF 149')
    expect(await page.locator('[name="firm"]').inputValue()).toBe('Musterfirma')
    expect(await page.locator('[name="withOffer"]').isChecked()).toBe(false)
    expect(await page.locator('[name="anonymous"]').inputValue()).toBe('years')
    expect(await page.locator('[name="keepLogo"]').first().inputValue()).toMatch(/^data:image\/png/)
    expect(await candidateOf(page).inputValue()).toContain('Ohne')
  }
  await page.getByRole('button', { name: 'Create run' }).click()
  await expectKept()
  await page.getByRole('button', { name: 'Save as draft' }).click()
  expect(page.url()).toContain('?draft=')
  await expectKept()
  await page.goto(`/drafts/${page.url().split('=')[1]}`)
  await page.locator('summary', { hasText: 'Delete draft' }).click()
  await page.getByRole('button', { name: 'Delete draft' }).click()
  await page.getByText('The draft has been deleted.').waitFor()
  await close()
})

test('a person fills in what a draft lacks through a link, and the recruiter accepts it', async () => {
  const { page, close, complaints } = await openPage(browser, server.address)
  await page.goto('/')
  await hydrated(page)
  const work = [{ name: 'Muster AG', position: 'Entwicklerin', highlights: ['Betrieb'], keywords: ['Java'] }]
  const basics = { name: 'Lea Fragebogen', label: 'Entwicklerin', summary: 'Lea baut Schnittstellen.' }
  await candidateOf(page).fill(JSON.stringify({ basics, work, languages: [{ language: 'Deutsch' }] }))
  await page.getByRole('link', { name: 'What is missing' }).click()
  await page.waitForURL(/\/intake$/)
  await hydrated(page)
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = (await page.locator('[data-share-address]').textContent()) ?? ''

  const visitor = await openPage(browser, server.address)
  await visitor.page.goto(link)
  await visitor.page.getByRole('button').first().click()
  await visitor.page.locator('[href*="step=1"]').first().click()
  await visitor.page.locator('[name^="value.nationality"]').fill('Schweiz')
  await visitor.page.locator('form button[type=submit]').click()
  await visitor.page.waitForURL(/step=2/)

  await page.reload()
  await hydrated(page)
  await page.locator('[data-said="fits"]').waitFor()
  await page.getByRole('button', { name: 'Apply choices' }).click()
  await page.getByText('Your choices have been applied.').waitFor()
  await page.getByRole('link', { name: 'To the draft' }).click()
  await hydrated(page)
  await expect.poll(() => candidateOf(page).inputValue()).toContain('Schweiz')
  expect([...complaints, ...visitor.complaints]).toEqual([])
  await Promise.all([close(), visitor.close()])
})
