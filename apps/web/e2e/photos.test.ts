import { jobFixtures } from '@dossier/profiles/fixtures'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { violationsOf } from './axe.ts'
import { hydrated, openPage, someApplication, someJob, startBrowser, type TestServer } from './harness.ts'
import { finishedSampleRun, startWithSamples } from './shared.ts'

/** A server of its own, because a setting of its team changes the form of a batch. */
let server: TestServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startWithSamples(), startBrowser()])
  await finishedSampleRun(server)
}, 120_000)
afterAll(() => server.stop())

const offer = 'Use this photo from the file'

/** A CV with a picture like one of a camera in its head, as a browser prints it. */
async function withPhoto(): Promise<Buffer<ArrayBuffer>> {
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
    return Buffer.from(await page.pdf())
  } finally {
    await page.close()
  }
}

/** Whether the CV of a run shows a photo. */
async function showsPhoto(runId: string): Promise<boolean> {
  const answer = await fetch(`${server.address}/api/runs/${runId}`)
  return z.object({ run: z.object({ photo: z.boolean() }) }).parse(await answer.json()).run.photo
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
    await page.getByText('Photo found on page 1', { exact: true }).waitFor()
    const box = page.getByLabel(offer)
    expect(await box.isChecked()).toBe(false)
    if (use) await box.check()
    await page.getByRole('button', { name: 'Create run' }).click()
    await page.waitForURL(/\/runs\/.*Flurina-Beispiel/)
    return showsPhoto(new URL(page.url()).pathname.split('/')[2] ?? '')
  }
  expect([await shown(false), await shown(true)]).toEqual([false, true])
  expect(complaints).toEqual([])
  await close()
})

test('offers the photo of an applicant’s CV in the draft, and again until somebody uses it', async () => {
  const content = await withPhoto()
  const address = await someApplication(server, await someJob(server), { content, name: 'cv.pdf' })
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto(address)
  await hydrated(page)
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.waitForURL(/\?draft=/)
  await hydrated(page)
  expect(await page.getByLabel(offer).isChecked()).toBe(false)
  expect(await violationsOf(page)).toEqual([])
  await page.getByText('Language and appearance of the documents').click()
  await page.getByLabel('Also create the CV and the offer as PDF').uncheck()
  await page.getByText('Saved as a draft').waitFor()
  await page.reload()
  await hydrated(page)
  expect(await page.getByLabel(offer).isChecked(), 'after the draft was saved').toBe(false)
  await page.getByLabel(offer).check()
  await page.getByRole('button', { name: 'Create run' }).click()
  await page.waitForURL(/\/runs\/.*Flurina-Beispiel/)
  expect(await showsPhoto(new URL(page.url()).pathname.split('/')[2] ?? '')).toBe(true)
  expect(complaints).toEqual([])
  await close()
})

test.each([true, false])('a batch shows the photos of its files where the box is ticked: %s', async (isTicked) => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/team/defaults')
  await hydrated(page)
  await page.getByLabel('The form asks for a photo').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The defaults apply from the next run on.').waitFor()
  await page.goto('/batches/new')
  await hydrated(page)
  const job = {
    name: 'job.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(jobFixtures['senior-java-developer'])),
  }
  await page.getByLabel('File', { exact: true }).setInputFiles(job)
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'photo.pdf', mimeType: 'application/pdf', buffer: await withPhoto() })
  await page.getByText('Language and appearance of the documents').click()
  const box = page.getByLabel('Use the photos from the files')
  expect(await box.isChecked()).toBe(false)
  if (isTicked) await box.check()
  await page.getByRole('button', { name: 'Start batch' }).click()
  const link = page.getByRole('region', { name: 'Ranking' }).getByRole('link', { name: 'Flurina Beispiel' })
  const run = await link.getAttribute('href')
  expect(await showsPhoto(run?.split('/')[2] ?? '')).toBe(isTicked)
  expect(complaints).toEqual([])
  await close()
})
