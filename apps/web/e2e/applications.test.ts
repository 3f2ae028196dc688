import { randomUUID } from 'node:crypto'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOf } from './axe.ts'
import { finishedRun, hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser
let job: string

const title = `Application Engineer ${randomUUID().slice(0, 8)}`

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
  const advert = jobFixtures['senior-java-developer']
  const jobProfileId = await jobOf({ ...advert, rolle: { ...advert.rolle, titel: title } })
  job = `/jobs/${jobProfileId}`
}, 120_000)

async function jobOf(document: object): Promise<string> {
  const candidate = { ...candidateFixtures['marco-rieben'], Nachname: 'Bewerbung' }
  const runId = await finishedRun(server, { candidate, job: document, locale: 'de-CH' })
  const answer = await fetch(`${server.address}/api/runs/${encodeURIComponent(runId)}`)
  const { run } = (await answer.json()) as { run: { jobProfileId: string } }
  return run.jobProfileId
}

const cvOf = (name: string) => ({
  name: 'anything.exe',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(
    `${name}\nMusterweg 1, 3000 Bern\nperson@example.org\n\nBerufserfahrung\n01/2019 – 12/2023 Java-Entwicklerin, Muster AG, Bern\n- Entwicklung mit Java und Spring\n\nAusbildung\n2012 – 2016 BSc Informatik, Berner Fachhochschule\n`,
  ),
})

/** Sends a form as late as a person would, because a faster one must be sent again. */
async function send(page: Page, opened: number, button: string): Promise<void> {
  await expect.poll(() => Date.now() - opened, { timeout: 10_000 }).toBeGreaterThan(3200)
  await page.getByRole('button', { name: button }).click()
}

test('a job is published, an applicant applies without script, and is accepted into a run', async () => {
  const name = 'Zora Quellental'
  const work = [{ name: 'Quelle AG', position: 'Clerk', startDate: '2017-01', endDate: '2018-12' }]
  await finishedRun(server, { candidate: { basics: { name }, work }, locale: 'en' })
  const own = await openPage(browser, server.address)
  await own.page.goto(job)
  await own.page.getByRole('link', { name: 'Public page' }).click()
  await own.page.getByRole('button', { name: 'Publish' }).waitFor()
  await hydrated(own.page)
  expect([await violationsOf(own.page), await overflowOf(own.page)]).toEqual([[], 0])
  await own.page.getByLabel('Title', { exact: true }).fill('')
  await own.page.getByRole('button', { name: 'Publish' }).click()
  await own.page.getByText('Enter a title and a recipient; a line has at most 500 characters.').waitFor()
  await own.page.getByLabel('Title', { exact: true }).fill(title)
  await own.page.getByLabel('Months to keep for other jobs').fill('12')
  await own.page.getByRole('button', { name: 'Publish' }).click()
  await own.page.getByText('Saved. The public page has been updated.').waitFor()
  const path = (await own.page.locator('code').textContent()) ?? ''
  expect(path).toMatch(new RegExp(`^${server.address}/apply/[\\w-]{16}$`))

  const phone = { viewport: { width: 390, height: 800 }, javaScriptEnabled: false, locale: 'en' } as const
  const theirs = await openPage(browser, server.address, phone)
  let opened = Date.now()
  await theirs.page.goto(path)
  await theirs.page.getByRole('heading', { name: title }).waitFor()
  await theirs.page.getByLabel('Name').fill(name)
  await theirs.page.getByLabel('E-mail address').fill('zora@example.org')
  await theirs.page.getByLabel('Telephone (optional)').fill('not a number')
  await theirs.page.getByLabel('CV', { exact: true }).setInputFiles(cvOf(name))
  await theirs.page.getByRole('checkbox', { name: /processes my details/ }).check()
  await send(theirs.page, opened, 'Send application')
  await theirs.page.getByText('Please correct one entry').waitFor()
  opened = Date.now()
  expect(await theirs.page.getByLabel('Name').inputValue()).toBe(name)
  await theirs.page.getByLabel('Telephone (optional)').fill('')
  await theirs.page.getByLabel('CV', { exact: true }).setInputFiles(cvOf(name))
  await send(theirs.page, opened, 'Send application')
  await theirs.page.getByRole('heading', { name: 'Thank you for your application' }).waitFor()
  const receipt = (await theirs.page.getByRole('link', { name: 'Open receipt' }).getAttribute('href')) ?? ''
  await theirs.page.goto(receipt)
  await theirs.page.getByLabel('Link').fill(`${server.address}${receipt}`)
  await theirs.page.getByRole('button', { name: 'Open' }).click()
  await theirs.page.getByText(name).waitFor()

  await own.page.goto('/notices')
  await own.page.getByText('Someone has applied for a job.').first().waitFor()
  await own.page.goto('/applications')
  await own.page.getByRole('link', { name }).click()
  await own.page.getByText('Known person, with 1 run').waitFor()
  await own.page.getByRole('button', { name: 'Accept' }).waitFor()
  await own.page.getByText('Java-Entwicklerin').first().waitFor()
  await hydrated(own.page)
  expect([await violationsOf(own.page), await overflowOf(own.page)]).toEqual([[], 0])
  const inbox = own.page.url()
  await own.page.getByRole('button', { name: 'Accept' }).click()
  await own.page.waitForURL(/\?draft=/)
  await hydrated(own.page)
  expect(await own.page.locator('textarea[name="candidate"]').inputValue()).toContain('Quellental')
  // Like a file of a known person that is dropped here.
  const compared = own.page.locator('[data-known]')
  await compared.getByText(`${name} is known`).waitFor()
  await compared.getByText('Quelle AG').first().waitFor({ state: 'attached' })
  await own.page.getByRole('button', { name: 'Create run' }).click()
  await own.page.waitForURL(/\/runs\/.*Quellental/i)
  await own.page.goto(inbox)
  await own.page.getByRole('link', { name: 'Go to the run' }).waitFor()
  // The refused form.
  expect(own.complaints).toEqual([expect.stringContaining('422')])
  await Promise.all([own.close(), theirs.close()])
})

test('with script an applicant applies twice, is rejected, withdraws and erases', async () => {
  const api = (path: string, init?: RequestInit) => fetch(`${server.address}/api${path}`, init)
  const endsAt = new Date(Date.now() + 86_400_000).toISOString()
  const published = await api(`${job}/posting`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ endsAt, languages: ['de', 'fr'] }),
  })
  const { path } = (await published.json()) as { path: string }
  const dark = { viewport: { width: 390, height: 800 }, colorScheme: 'dark', locale: 'de-CH' } as const
  const { page, complaints, close } = await openPage(browser, server.address, dark)
  const apply = async (message: string) => {
    const opened = Date.now()
    await page.goto(path)
    await page.getByLabel('Name').fill('Kuno Rabental')
    await page.getByLabel('E-Mail-Adresse').fill('kuno@example.org')
    await page.getByLabel('Mitteilung (freiwillig)').fill(message)
    await page.getByLabel('Lebenslauf', { exact: true }).setInputFiles(cvOf('Kuno Rabental'))
    await page.getByRole('checkbox', { name: /Ich bin einverstanden/ }).check()
    await send(page, opened, 'Bewerbung senden')
    await page.getByRole('heading', { name: 'Danke für Ihre Bewerbung' }).waitFor()
  }
  await apply('erste')
  expect([await violationsOf(page), await overflowOf(page)]).toEqual([[], 0])
  await page.goto(path)
  expect([await violationsOf(page), await overflowOf(page)]).toEqual([[], 0])
  await apply('zweite')

  const own = await openPage(browser, server.address)
  await own.page.goto('/applications?text=kuno')
  await hydrated(own.page)
  expect([await violationsOf(own.page), await overflowOf(own.page)]).toEqual([[], 0])
  await own.page.getByRole('link', { name: 'Kuno Rabental' }).click()
  await own.page.getByRole('heading', { name: 'Supplement 1' }).waitFor()
  await own.page.getByText('Reject', { exact: true }).click()
  await own.page.getByLabel('Reason (seen only by the team)').fill('too far away')
  await own.page.getByRole('button', { name: 'Reject application' }).click()
  await own.page.getByText('too far away').waitFor()

  await page.getByRole('link', { name: 'Quittung öffnen' }).click()
  await page.getByRole('button', { name: 'Öffnen' }).click()
  await page.getByText('zweite').waitFor()
  expect(await page.getByText('erste').count()).toBe(0)
  expect([await violationsOf(page), await overflowOf(page)]).toEqual([[], 0])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Daten herunterladen (JSON)' }).click()
  expect((await download).suggestedFilename()).toBe('application.json')
  await page.getByRole('button', { name: 'Bewerbung zurückziehen' }).click()
  await page.getByText('Zurückgezogen am').waitFor()
  await page.getByRole('checkbox', { name: 'Ich will sie endgültig löschen.' }).check()
  await page.getByRole('button', { name: 'Bewerbung löschen' }).click()
  await page.getByRole('heading', { name: 'Ihre Bewerbung ist gelöscht' }).waitFor()
  await own.page.reload()
  await own.page.getByRole('heading', { name: 'What was sent' }).waitFor()
  expect(await own.page.getByRole('heading', { name: 'Supplement 1' }).count()).toBe(0)
  expect([complaints, own.complaints]).toEqual([[], []])
  await Promise.all([own.close(), close()])
})
