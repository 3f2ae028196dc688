import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOf } from './axe.ts'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
}, 120_000)

const cv = `<h1>Selma Feldmuster</h1><p>selma.feldmuster@example.com · +41 44 000 00 12</p>
  <h2>Berufserfahrung</h2>
  <h3>Pflegefachfrau HF, Spital Musterwil</h3><p>03/2019 – heute</p>
  <ul><li>Pflege nach Operationen</li><li>Begleitung von Lernenden</li></ul>
  <h3>Pflegeassistentin, Heim Beispielau</h3><p>01/2016 – 02/2019</p><ul><li>Pflege zuhause</li></ul>
  <h2>Sprachen</h2><ul><li>Deutsch (Muttersprache)</li><li>Französisch (B1)</li></ul>
  <h2>Publikationen</h2><ul><li>Feldmuster, S., Huber, B. (2021). Pflege nach Operationen. Zeitschrift für Pflege, 12(3), 1–9.</li>
  <li>Wunden zuhause, Krankenkontakt Beispielau, 2019</li></ul>
  <h2>Auszeichnungen</h2><p>2020: Pflegepreis (Stiftung Musterwil)</p>
  <h2>Ehrenamt</h2><ul><li>Kassierin im Verein Dorfladen</li></ul>`

test('a CV is corrected in fields, confirmed by keyboard, undone, and turned into a run', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.setContent(cv)
  const buffer = await page.pdf({ format: 'A4' })
  await page.goto('/')
  await hydrated(page)
  await page
    .locator('input[name="candidateFile"]')
    .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer })
  const at = (pointer: string) => page.locator(`[data-pointer="${pointer}"]`).locator('input, textarea').first()
  await at('/work/1/position').waitFor()
  const text = () => page.locator('textarea[name="candidate"]').inputValue()
  const resume = async (): Promise<unknown> => JSON.parse(await text())

  await page.locator('[data-mark="/work/1/position"]').click()
  await expect.poll(() => at('/work/1/position').evaluate((field) => field === document.activeElement)).toBe(true)
  await page.locator('[data-mark="/work/1/position"][data-lit=true]').waitFor()
  await at('/basics/label').fill('Stationsleiterin')
  await at('/work/1/startDate').fill('April 2017')
  await page.getByText('Read as 04/2017').waitFor()
  await page.getByRole('button', { name: 'Move up: Pflegeassistentin, Heim Beispielau' }).click()
  await expect.poll(resume).toMatchObject({
    basics: { label: 'Stationsleiterin' },
    work: [{ position: 'Pflegeassistentin', startDate: 'April 2017' }, { position: 'Pflegefachfrau HF' }],
  })
  await page.keyboard.press('Control+z')
  await expect.poll(resume).toMatchObject({ work: [{ position: 'Pflegefachfrau HF' }, {}] })
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(resume).toMatchObject({ work: [{ position: 'Pflegeassistentin' }, {}] })

  await expect.poll(resume).toMatchObject({
    publications: [
      { name: 'Pflege nach Operationen', publisher: 'Zeitschrift für Pflege' },
      { name: 'Wunden zuhause' },
    ],
    awards: [{ title: 'Pflegepreis', awarder: 'Stiftung Musterwil', date: '2020' }],
    volunteer: [{ position: 'Kassierin', organization: 'Verein Dorfladen' }],
  })
  await page.locator('[data-mark="/publications/0/name"]').click()
  await page.locator('[data-mark="/publications/0/name"][data-lit=true]').waitFor()
  await page.getByRole('button', { name: /^Move up: Wunden zuhause/ }).click()
  await page.getByRole('button', { name: /^Add: Awards/ }).click()
  await at('/awards/1/title').fill('Ehrenurkunde')
  await at('/awards/1/period').fill('2018 – 2019')
  await expect.poll(resume).toMatchObject({
    publications: [{ name: 'Wunden zuhause' }, { name: 'Pflege nach Operationen' }],
    awards: [{ title: 'Pflegepreis' }, { title: 'Ehrenurkunde', period: '2018 – 2019' }],
  })

  const left = page.getByText(/\d+ of \d+ to check/)
  while ((await left.count()) > 0) {
    const before = await left.textContent()
    await page.keyboard.press('F8')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-pointer]') !== null)).toBe(true)
    const control = page.locator('[data-pointer]:focus-within').last().locator('input, textarea, button').last()
    if ((await control.evaluate((element) => element.tagName)) === 'BUTTON') await control.click()
    else await page.keyboard.press('Control+Enter')
    await expect.poll(async () => ((await left.count()) > 0 ? await left.textContent() : '')).not.toBe(before)
  }

  await page.getByRole('button', { name: 'As text' }).first().click()
  await page.getByRole('textbox', { name: 'Candidate' }).waitFor()
  await page.getByRole('button', { name: 'Fields' }).first().click()
  await at('/basics/name').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('button', { name: 'Create run' }).click()
  await page.waitForURL(/\/runs\/.+Feldmuster|\/runs\/.+_\d{8}/i)
  expect(complaints).toEqual([])
  await close()
})
