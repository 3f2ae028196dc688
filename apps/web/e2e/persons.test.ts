import { readFileSync } from 'node:fs'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { finishedRun, hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
}, 120_000)

test('a person is found by a misspelt name, held, and erased once the hold is released', async () => {
  const candidate = { ...candidateFixtures['marco-rieben'], Vorname: 'Ladina', Nachname: 'Wegmuster' }
  const runId = await finishedRun(server, { candidate, locale: 'en' })
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/persons')
  await hydrated(page)
  await page.getByLabel('Name').fill('wegmustr')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'Ladina Wegmuster' }).click()
  await page.getByRole('heading', { name: 'Ladina Wegmuster' }).waitFor()
  const address = page.url()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export as ZIP' }).click(),
  ])
  expect(
    readFileSync(await download.path())
      .subarray(0, 4)
      .toString('latin1'),
  ).toBe('PK\x03\x04')
  await page.getByText('Place legal hold').click()
  await page.getByLabel('Reason').first().fill('a lawsuit')
  await page.getByRole('button', { name: 'Place hold' }).click()
  await page.getByText('This person is under a legal hold.').waitFor()

  const erase = async () => {
    await page.locator('summary', { hasText: 'Erase this person' }).click()
    await page.getByLabel(/^I want to erase this person/).check()
    await page.getByRole('button', { name: 'Erase permanently' }).click()
  }
  await erase()
  await page.getByRole('alert').getByText(/hold/i).waitFor()
  await page.goto('/storage/holds')
  const hold = page.locator('[data-hold="candidate"]', { hasText: 'Ladina Wegmuster' })
  await hold.locator('summary').click()
  await hold.getByLabel('Reason').fill('it is settled')
  await hold.getByRole('button', { name: /release/i }).click()
  await hold.waitFor({ state: 'detached' })
  await page.goto(address)
  await hydrated(page)
  await erase()
  await page.getByText('The person has been erased.').waitFor()
  expect((await page.goto(address))?.status()).toBe(404)
  expect((await fetch(`${server.address}/api/runs/${runId}`)).status).toBe(404)
  // The browser itself reports the refusal and the pages that no longer exist.
  expect(complaints.filter((text) => !/4(04|09|22)/.test(text))).toEqual([])
  await close()
})

test('a request is recorded, identified, and in force until it is withdrawn', async () => {
  const candidate = { ...candidateFixtures['marco-rieben'], Vorname: 'Corsin', Nachname: 'Einspruch' }
  const runId = await finishedRun(server, { candidate, locale: 'en' })
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/requests')
  await hydrated(page)
  await page.getByLabel('Asks for').selectOption('objection')
  await page.getByLabel('Received by').selectOption('letter')
  await page.getByLabel('Requester').fill('C. Einspruch, Chur')
  await page.getByLabel('What they ask for').fill('Please propose me to nobody.')
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('heading', { name: /^Objection/ }).waitFor()
  await page.getByLabel('Name', { exact: true }).fill('einspruc')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('button', { name: 'This is Corsin Einspruch' }).click()
  await page.getByRole('link', { name: 'Corsin Einspruch' }).click()
  await page.getByText('This person has objected to the use of their data').waitFor()
  expect(await page.getByRole('link', { name: 'New run for this person' }).count()).toBe(0)
  const person = page.url()
  await page.goto(`/runs/${runId}/versions`)
  await page.getByText('This person has objected to the use of their data').waitFor()
  expect(await page.getByRole('button', { name: /^Run again/ }).count()).toBe(0)
  await page.goto(person)
  await page.getByRole('link', { name: 'Show requests' }).click()
  await page
    .getByRole('row', { name: /^Objection/ })
    .getByRole('link')
    .click()
  await page.getByText('Extend deadline').click()
  await page.getByLabel(/^Possible once, to three months/).fill('many files')
  await page.getByRole('button', { name: 'Extend' }).click()
  await page.getByText('many files').waitFor()
  await page.getByText('Accept objection').first().click()
  await page.getByLabel('Answer to the person').fill('You are proposed to nobody.')
  await page.getByRole('button', { name: 'Accept objection' }).click()
  await page.getByText('Granted', { exact: true }).waitFor()
  await page.getByText('Withdrawn by the person').click()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByText('Withdrawn', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Corsin Einspruch' }).click()
  await page.getByRole('link', { name: 'New run for this person' }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('a new run starts with a known job and a known person, with the profiles from their newest runs', async () => {
  const known = jobFixtures['senior-java-developer']
  const projekt_kontext = { ...known.projekt_kontext, auftraggeber: 'Wasserwerk Musterau' }
  const job = { ...known, projekt_kontext, rolle: { ...known.rolle, titel: 'Brunnenmeisterin' } }
  const candidate = { ...candidateFixtures['marco-rieben'], Vorname: 'Selina', Nachname: 'Brunnacher' }
  await finishedRun(server, { candidate, job, locale: 'en' })
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/jobs')
  await hydrated(page)
  await page.getByLabel('Title or client').fill('wasserw')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
  await page.getByRole('link', { name: 'Brunnenmeisterin' }).click()
  await page.getByRole('cell', { name: 'Selina Brunnacher' }).waitFor()
  await page.getByRole('link', { name: 'New run for this job' }).click()
  await expect.poll(() => page.locator('textarea[name="job"]').inputValue()).toContain('Wasserwerk Musterau')
  await page.goto('/persons?name=brunnacher')
  await page.getByRole('link', { name: 'Selina Brunnacher' }).click()
  await page.getByRole('link', { name: 'New run for this person' }).click()
  await expect.poll(() => page.locator('textarea[name="candidate"]').inputValue()).toContain('Brunnacher')
  expect(complaints).toEqual([])
  await close()
})

const newFile = [
  'Gianna Aktenberg',
  'gianna.aktenberg@example.com',
  '+41 79 555 01 02',
  '',
  'Berufserfahrung',
  '',
  '06/2025 – heute',
  'Teamleiterin Pflege, Klinik Seetal',
  '- Führung von zwölf Personen',
  '',
  '03/2019 – 05/2025',
  'Pflegefachfrau HF, Spital Musterwil',
  '- Pflege von Patientinnen nach Operationen',
].join('\n')

test('a file of a known person offers an update that waits for every open choice', async () => {
  const candidate = {
    basics: { name: 'Gianna Aktenberg', label: 'Pflegefachfrau', email: 'gianna@example.org', summary: 'Pflegt gern.' },
    work: [{ name: 'Spital Musterwil', position: 'Pflegefachfrau HF', startDate: '2019-03', highlights: ['Pflege'] }],
  }
  const job = 'Pflegefachfrau\n\nMust:\n- Pflege'
  await finishedRun(server, { candidate, job, locale: 'en' })
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/')
  await hydrated(page)
  await page.locator('textarea[name="job"]').fill(job)
  const file = { name: 'neu.txt', mimeType: 'text/plain', buffer: Buffer.from(newFile) }
  await page.locator('input[name="candidateFile"]').setInputFiles(file)
  const card = page.locator('[data-known]')
  await card.getByText('Gianna Aktenberg is known').waitFor()
  await card.getByText('The e-mail addresses differ').waitFor()
  const use = card.getByRole('button', { name: 'Use this' })
  const left = card.getByText(/choices? (is|are) left/)
  await use.press('Enter')
  // The first open choice has the keyboard focus now.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-difference]') !== null)).toBe(true)
  const station = card.locator('fieldset', { hasText: 'Spital Musterwil' })
  await station.getByRole('radio', { name: /From the file/ }).press('Space')
  await card.getByRole('button', { name: 'Keep the known values for the rest' }).press('Enter')
  await left.waitFor({ state: 'detached' })
  await use.press('Enter')
  await card.waitFor({ state: 'detached' })
  const text = page.locator('textarea[name="candidate"]')
  const merged = await text.inputValue()
  for (const part of ['Klinik Seetal', '2025-05', 'gianna@example.org', 'Pflegt gern.', '+41 79 555 01 02'])
    expect(merged).toContain(part)
  expect(merged).not.toContain('gianna.aktenberg@example.com')
  await page.locator('input[name="candidateFile"]').setInputFiles(file)
  await card.getByRole('button', { name: 'This is someone else' }).click()
  await page.getByText('Dossier tells persons apart by name').waitFor()
  expect(await text.inputValue()).toContain('gianna.aktenberg@example.com')
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect.poll(() => text.inputValue()).toBe(merged)
  await page.getByRole('button', { name: 'Create run' }).click()
  await page.waitForURL(/\/runs\/.*Gianna/)
  // The merged profile is a new version beside the one that was known.
  await page.getByText(/^Version [2-9] of/).waitFor()
  await page.goto(`${page.url()}/cv`)
  await page.getByText('Klinik Seetal').first().waitFor()
  expect(complaints).toEqual([])
  await close()
})
