import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { finishedSampleRun, startWithSamples } from './shared.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startWithSamples(), startBrowser()])
}, 120_000)

afterAll(async () => {
  await server?.stop()
})

async function downloaded(page: Page, click: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
}

test('creates a run from a sample, shows five documents and downloads one of them', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/')
  await hydrated(page)
  await page.getByLabel('Try a sample').selectOption({ index: 1 })
  await page.getByText('Everything is readable.').first().waitFor()
  await page.getByText('Match at a glance').waitFor()
  await page.getByRole('button', { name: 'Create run' }).click()
  await page.waitForURL(/\/runs\/Senior-Java-Developer_Marco-Rieben_\d{8}-\d{6}/)
  await page.getByText('Done').first().waitFor({ timeout: 30_000 })
  for (const type of ['cv', 'offer', 'dashboard', 'matchmaking', 'feedback']) {
    await page.locator(`[data-document="${type}"]`).waitFor()
  }
  await page.getByRole('img', { name: /^Score \d+$/ }).waitFor()
  const cv = await downloaded(page, () => page.getByRole('link', { name: 'Download CV_Marco_Rieben.docx' }).click())
  expect(cv.name).toBe('CV_Marco_Rieben.docx')
  expect(cv.bytes.subarray(0, 2).toString()).toBe('PK')
  const shown = await page.locator('[data-document="cv"] .font-mono').textContent()
  expect(cv.sha256.slice(0, 8)).toBe(shown)
  expect(complaints).toEqual([])
  await close()
})

test('starts runs with the team’s defaults', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/team/defaults')
  await hydrated(page)
  const logo = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no image') }
  await page.getByLabel('Company').fill('Beispiel Consulting AG')
  await page.getByLabel('Hourly rate').fill('CHF 145')
  await page.getByLabel('Validity in days').fill('30')
  await page.getByLabel('Logo', { exact: true }).setInputFiles(logo)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The logo is neither PNG nor JPEG.').waitFor()
  // The start of a PNG is not an image.
  const cut = Buffer.from('89504e470d0a1a0a', 'hex')
  await page.getByLabel('Logo', { exact: true }).setInputFiles({ ...logo, buffer: cut })
  await page.locator('main form').evaluate((form) => form.setAttribute('novalidate', ''))
  await page.getByLabel('Validity in days').fill('400')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The logo is neither PNG nor JPEG.').waitFor()
  await page.getByLabel('Logo', { exact: true }).setInputFiles([])
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Enter a whole number from 1 to 365, or leave this empty.').waitFor()
  expect(await page.getByLabel('Hourly rate').inputValue()).toBe('CHF 145')
  await page.getByLabel('Validity in days').fill('30')
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='
  await page.getByLabel('Logo', { exact: true }).setInputFiles({ ...logo, buffer: Buffer.from(pixel, 'base64') })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved. The defaults apply from the next run on.').waitFor()
  await page.getByRole('img', { name: 'Logo of the team' }).waitFor()
  for (const path of ['/', '/batches/new']) {
    await page.goto(path)
    await page.getByText('Offer terms', { exact: true }).click()
    await page.getByText('Language and appearance of the documents').click()
    expect(await page.getByLabel('Hourly rate').inputValue()).toBe('CHF 145')
    expect(await page.getByLabel('Valid until').inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(await page.getByLabel('Company').inputValue()).toBe('Beispiel Consulting AG')
    expect(await page.getByLabel('Use the team’s logo').isChecked()).toBe(true)
  }
  expect(complaints.filter((line) => !line.includes('422'))).toEqual([])
  await close()
})

test('shows every document in the browser, and the dashboard in a frame that can do nothing', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  const run = await finishedSampleRun(server)
  await page.goto(`${run}/cv`)
  await page.getByRole('heading', { name: 'Selected projects' }).waitFor()
  await page.goto(`${run}/offer`)
  await page.getByRole('heading', { name: 'Conditions' }).waitFor()
  await page.goto(`${run}/feedback`)
  await page.getByRole('heading', { name: 'Rules' }).waitFor()
  await page.goto(`${run}/input`)
  await page.getByRole('heading', { name: 'Must criteria' }).waitFor()
  await page.goto(`${run}/dashboard`)
  const frame = page.locator('iframe')
  expect(await frame.getAttribute('sandbox')).toBe('')
  await page.frameLocator('iframe').locator('svg').first().waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('finds a document by a misspelt name while typing, and keeps the search in the address', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await finishedSampleRun(server)
  await page.goto('/history')
  await hydrated(page)
  await page.keyboard.press('/')
  await page.keyboard.type('Rieban')
  await page.waitForURL(/q=Rieban/)
  await page.locator('mark', { hasText: 'Rieben' }).first().waitFor()
  expect(await page.locator('tbody tr', { hasNotText: 'Marco Rieben' }).count()).toBe(0)
  await page.keyboard.type(' type:cv')
  await page.waitForURL(/type%3Acv/)
  await expect.poll(() => page.locator('tbody tr', { hasNotText: 'CV' }).count()).toBe(0)
  await page.reload()
  expect(await page.locator('[data-search]').inputValue()).toBe('Rieban type:cv')
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
  await page.goto('/history?q=zzzzqqqq')
  await page.getByText('Nothing found').waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('replays a run, and serves the same ZIP after the temp folder was deleted', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  const run = await finishedSampleRun(server)
  await page.goto(run)
  await hydrated(page)
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByText(/^Verified: \d+ files regenerated/).waitFor({ timeout: 30_000 })
  const zip = () => page.getByRole('link', { name: 'Download ZIP' }).click()
  const before = await downloaded(page, zip)
  expect(before.name).toBe(`${run.split('/').at(-1)}.zip`)
  await rm(server.tempFolder, { recursive: true, force: true })
  const after = await downloaded(page, zip)
  expect(after.sha256).toBe(before.sha256)
  await page.goto('/storage')
  await page.getByText('Healthy').waitFor()
  await page.goto('/audit?q=type:document-healed')
  await page
    .getByText(/^Missing document regenerated/)
    .nth(1)
    .waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('shows each problem in place while the reader types', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/')
  await hydrated(page)
  const candidate = page.getByRole('textbox', { name: 'Candidate' })
  const report = page.locator('section[aria-label="Candidate"]')
  await candidate.fill('{\n  "Vorname": "Jürg"\n  "Nachname": "Müller"\n}')
  await report.getByText('Error:').waitFor()
  await report.locator('pre').getByText('"Nachname": "Müller"').waitFor()
  await candidate.fill(
    '{\n  "Vorname": "Jürg",\n  "Nachname": "Müller",\n  "Sprachen": [\n    { "Sprache": "Deutsch",\n      "Level": "ninja" }\n  ]\n}',
  )
  await report.getByText('Jürg Müller').waitFor()
  await report.getByText(/and \d+ more/).click()
  const problem = report.locator('div', { hasText: '/Sprachen/0/Level' }).last()
  await problem.getByText('"Level": "ninja"').waitFor()
  await problem.getByRole('button', { name: 'Show the place' }).click()
  const selected = await page.evaluate(() => {
    const box = document.activeElement
    return box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) : ''
  })
  expect(selected).toContain('"Level": "ninja"')
  expect(complaints).toEqual([])
  await close()
})

test('shows where a problem is in the fields without any JSON', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/')
  await hydrated(page)
  await page.getByRole('textbox', { name: 'Candidate' }).fill('{ "basics": { "name": "Jürg Müller" } }')
  const report = page.locator('section[aria-label="Candidate"]')
  const pointer = report.getByText('/basics/label')
  await pointer.waitFor()
  await page.getByRole('button', { name: 'Fields' }).first().click()
  await pointer.waitFor({ state: 'hidden' })
  expect(await report.locator('pre').filter({ visible: true }).count()).toBe(0)
  await report.getByRole('button', { name: 'Show the place' }).nth(1).click()
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement)
  expect(complaints).toEqual([])
  await close()
})

test('leads everywhere on a phone, without JavaScript too', async () => {
  const phone = { viewport: { width: 390, height: 800 }, javaScriptEnabled: false } as const
  const { page, close } = await openPage(browser, server.address, phone)
  await page.goto('/runs')
  const navigation = page.getByRole('navigation', { name: 'Main' })
  const shown = await navigation.getByRole('link').allTextContents()
  await navigation.getByText('More').click()
  expect(await navigation.getByRole('link').allTextContents()).toEqual([
    ...shown,
    'Batches',
    'Jobs',
    'Applications',
    'Privacy',
    'Submissions',
    'Lexicon',
    'Audit',
    'Storage',
  ])
  await navigation.getByRole('link', { name: 'Applications' }).click()
  await page.waitForURL('**/applications')
  await close()
})

test('creates and finds a run without JavaScript', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto('/')
  await page.getByLabel('Try a sample').selectOption({ index: 2 })
  await page.getByRole('button', { name: 'Use' }).click()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('Everything is readable.').first().waitFor()
  await page.getByRole('button', { name: 'Create run' }).click()
  await page.waitForURL(/\/runs\/.+_\d{8}-\d{6}/)
  // The page reloads itself.
  await page.getByRole('link', { name: 'Download ZIP' }).waitFor({ timeout: 30_000 })
  await page.goto('/history')
  await page.locator('[data-search]').fill('rieban')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/q=rieban/)
  expect(await page.locator('mark', { hasText: 'Rieben' }).count()).toBeGreaterThan(0)
  await close()
})

test('uses German for a German browser, and English on request', async () => {
  const { page, complaints, close } = await openPage(browser, server.address, { locale: 'de-CH' })
  await page.goto('/history')
  await page.getByRole('heading', { name: 'Verlauf' }).waitFor()
  await page.getByRole('button', { name: 'EN – English' }).click()
  await page.getByRole('heading', { name: 'History' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/history')
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(complaints).toEqual([])
  await close()
})
