import { readFile } from 'node:fs/promises'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { violationsOf } from './axe.ts'
import { finishedRun, hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
}, 120_000)

/** A finished run of an invented person, and its address. */
async function newRun(candidate: object): Promise<string> {
  return `/runs/${await finishedRun(server, { candidate, locale: 'en' })}`
}

const marco = candidateFixtures['marco-rieben']

async function fillIn(page: Page, client: string) {
  await page.getByLabel('Client').fill(client)
  await page.getByRole('button', { name: 'Record', exact: true }).click()
}

test('records a submission from the page of a run, and warns before the same person is sent to the same client again', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  const run = await newRun({ ...marco, Nachname: 'Erstmals' })
  await page.goto(run)
  await hydrated(page)
  await page.getByRole('link', { name: 'Record a submission: CV' }).click()
  const dialog = page.getByRole('dialog', { name: 'Record a submission' })
  await dialog.getByLabel('Recipient').fill('Erika Beispiel')
  await fillIn(page, 'Müller & Söhne AG')
  await dialog.waitFor({ state: 'hidden' })
  expect(page.url()).toContain(run)
  expect(page.url()).not.toContain('submissions')
  await page.getByRole('link', { name: /^Sent to Müller & Söhne AG on / }).waitFor()

  const second = await newRun({ ...marco, Nachname: 'Erstmals', Kurzprofil: 'Neu.' })
  await page.goto(`/submissions/new?run=${second.slice(6)}&type=cv`)
  await hydrated(page)
  await fillIn(page, 'Mueller Söhne')
  await page.getByText('This person was already sent to this client').waitFor()
  await page.getByText(/Sent to Müller & Söhne AG on .* by /).waitFor()
  await page.getByLabel('I am aware of this. Record it anyway.').check()
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.waitForURL(`${server.address}${second}**`)

  await page.goto('/submissions?client=muler&candidate=Erstmls')
  await expect.poll(() => page.locator('[data-submission]').count()).toBe(2)
  await page.getByRole('link', { name: 'Müller & Söhne AG' }).last().click()
  await page.getByRole('heading', { name: 'Submissions to Müller & Söhne AG' }).waitFor()
  const row = page.locator('[data-submission]').first()
  await row.getByText('Retract', { exact: true }).first().click()
  await row.getByLabel('Reason').fill('   ')
  await row.getByRole('button', { name: 'Retract' }).click()
  await row.getByText('A reason has 3 to 1000 characters').waitFor()
  await row.getByLabel('Reason').fill('the wrong attachment')
  await row.getByRole('button', { name: 'Retract' }).click()
  await page.getByText('the wrong attachment').waitFor()
  // The browser itself reports responses with 409 and 422.
  expect(complaints.filter((text) => !/4(09|22)/.test(text))).toEqual([])
  await close()
})

test('records by keyboard alone in a dialog that shows obstacles, and lets the user waive them there', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  const run = await newRun({ ...marco, Nachname: 'Tastatur', Kurzprofil: 'Marco ist ! bitte prüfen ! stark.' })
  await page.goto(run)
  await hydrated(page)
  await page.keyboard.press('?')
  await page.getByText('Record that a document of the run was sent').waitFor()
  await page.keyboard.press('Escape')
  const link = page.getByRole('link', { name: 'Record a submission: CV' })
  await link.focus()
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: 'Record a submission' })
  await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('client')
  await dialog.getByLabel('Client').fill('Helvetia')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page)).toEqual([])
  }
  await page.keyboard.press('Enter')
  await dialog.locator('[data-obstacles]').getByText('is still open').waitFor()
  await dialog.getByLabel('Reason: CV').fill('Agreed by phone')
  await page.keyboard.press('Enter')
  await dialog.getByText('Agreed by phone').waitFor()
  // The entered text is still there, and the focus has not left the dialog.
  expect(await dialog.getByLabel('Client').inputValue()).toBe('Helvetia')
  expect(await page.evaluate('document.activeElement.closest("dialog") !== null')).toBe(true)
  await dialog.getByLabel('Client').press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: /^Sent to Helvetia on / }).waitFor()
  expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
  // The browser itself reports a response with 409.
  expect(complaints.filter((text) => !text.includes('409'))).toEqual([])
  await close()
})

test('saves the filtered ledger as a table', async () => {
  const { page, close } = await openPage(browser, server.address, { acceptDownloads: true })
  await sentCv(page, 'Tabelle')
  await page.goto('/submissions?client=tabelle&from=2020-01-01')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^submissions_.*\.csv$/)
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain('"Client of Tabelle"')
  await page.goto('/submissions?client=nobodyatall')
  expect(await page.getByRole('link', { name: 'CSV', exact: true }).count()).toBe(0)
  await close()
})

test('refuses a document with an open value until it is waived, also without script', async () => {
  const run = await newRun({ ...marco, Nachname: 'Offen', Kurzprofil: 'Marco ist ! bitte prüfen ! stark.' })
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto(`/submissions/new?run=${run.slice(6)}&type=cv`)
  await page.locator('[data-open="cv"]').getByText('/candidate/profile').waitFor()
  await fillIn(page, 'Helvetia')
  await page.locator('[data-obstacles]').getByText('is still open').waitFor()
  expect(await page.getByLabel('Client').inputValue()).toBe('Helvetia')
  const card = page.locator('[data-open="cv"]')
  await card.getByLabel('Reason: CV').fill('Agreed by phone')
  await card.getByRole('button', { name: 'Waive' }).click()
  await page.locator('[data-open="cv"]').getByText('Agreed by phone').waitFor()
  await fillIn(page, 'Helvetia')
  await page.waitForURL(`${server.address}${run}**`)
  await page.getByRole('link', { name: /^Sent to Helvetia on / }).waitFor()
  await close()
})

async function sentCv(page: Page, name: string): Promise<{ path: string; buffer: Buffer }> {
  const run = await newRun({ ...marco, Nachname: name })
  await page.goto(`/submissions/new?run=${run.slice(6)}&type=cv`)
  await fillIn(page, `Client of ${name}`)
  await page.waitForURL(`${server.address}${run}**`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download CV_/ }).click(),
  ])
  return { path: run, buffer: await readFile(await download.path()) }
}

test('identifies a file without uploading it', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  const { path, buffer } = await sentCv(page, 'Postfach')
  await page.goto('/submissions')
  await hydrated(page)
  const posted: (string | null)[] = []
  page.on('request', (request) => posted.push(request.postData()))
  const choose = (body: Buffer) =>
    page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'mail.docx', mimeType: 'application/octet-stream', buffer: body })
  await choose(buffer)
  const answer = page.locator('[data-identified]')
  await answer.getByText('Yes: identical to one of our documents, byte for byte').waitFor()
  await answer.getByText(/Sent to Client of Postfach on /).waitFor()
  await answer.getByRole('link', { name: path.slice(6) }).waitFor()
  expect(posted.join('')).not.toContain('PK')
  await choose(Buffer.concat([buffer, Buffer.from('x')]))
  await answer.getByText('This is not one of our documents').waitFor()
  await page.getByRole('button', { name: 'Check in detail' }).click()
  await page.locator('[data-identified="unknown"], [data-identified="altered"]').waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('identifies an uploaded file in the same way, without script', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false, acceptDownloads: true })
  const { path, buffer } = await sentCv(page, 'Ohneskript')
  await page.goto('/submissions')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'mail.docx', mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByText('Yes: identical to one of our documents, byte for byte').waitFor()
  expect(await page.getByRole('link', { name: path.slice(6) }).count()).toBe(1)
  await close()
})
