import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { hydrated, openPage, sharedServer, startBrowser, type TestServer } from './harness.ts'

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

/** A CV with a picture like one of a camera in its head, as a browser prints it. */
async function withPhoto(): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    await page.setContent(`<canvas width="210" height="270" style="float: right; width: 35mm"></canvas>
      <h1>Flurina Beispiel</h1><p>flurina.beispiel@example.com</p><h2>Berufserfahrung</h2>
      <p>03/2019 – heute</p><p>Pflegefachfrau HF, Spital Musterwil</p><ul><li>Pflege nach Operationen</li></ul>`)
    await page.evaluate(() => {
      const data = Uint8ClampedArray.from({ length: 210 * 270 * 4 }, (_, at) =>
        at % 4 === 3 ? 255 : 90 + Math.random() * 40,
      )
      document
        .querySelector('canvas')
        ?.getContext('2d')
        ?.putImageData(new ImageData(data, 210, 270), 0, 0)
    })
    return await page.pdf()
  } finally {
    await page.close()
  }
}

test('offers the photo of a CV, and uses it where somebody says so', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  const buffer = await withPhoto()
  const shown = async (use: boolean) => {
    await page.goto('/')
    await hydrated(page)
    await page
      .locator('input[name="candidateFile"]')
      .setInputFiles({ name: 'photo.pdf', mimeType: 'application/pdf', buffer })
    await page.getByText('Photo found on page 1, not used').waitFor()
    const box = page.getByLabel('Use this photo from the file')
    expect(await box.isChecked()).toBe(false)
    if (use) await box.check()
    await page.getByRole('button', { name: 'Create run' }).click()
    await page.waitForURL(/\/runs\/.*Flurina-Beispiel/)
    const answer = await fetch(`${server.address}/api/runs/${new URL(page.url()).pathname.split('/')[2]}`)
    return z.object({ run: z.object({ photo: z.boolean() }) }).parse(await answer.json()).run.photo
  }
  expect([await shown(false), await shown(true)]).toEqual([false, true])
  expect(complaints).toEqual([])
  await close()
})

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
