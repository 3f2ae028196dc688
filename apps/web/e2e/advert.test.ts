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

const candidate = JSON.stringify({ Vorname: 'Nora', Nachname: 'Beispiel', Hauptrolle: 'Juristin' })
const advert = `Juristin

Dein Profil:
- Studium der Rechte (wünschenswert mit Anwaltspatent)
- Drei Jahre Praxis
- Freude an Zügen

Wir bieten
- Bereitschaft zu Reisen`

test('a person corrects the classification of an advert, and the run uses it', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto('/')
  await hydrated(page)
  await page.getByRole('textbox', { name: 'Candidate' }).fill(candidate)
  await page.getByRole('textbox', { name: 'Job profile' }).fill(advert)
  const group = (name: RegExp) => page.getByRole('region', { name })
  const weigh = (text: string) => page.getByRole('group', { name: `Counts as: ${text}` })
  await group(/Should criteria/)
    .getByText('wünschenswert mit Anwaltspatent')
    .first()
    .waitFor()
  await weigh('Bereitschaft zu Reisen').getByText('Must').click()
  await group(/Must criteria \(4\)/).waitFor()
  await weigh('Drei Jahre Praxis').getByText('Should').click()
  await group(/Should criteria \(2\)/).waitFor()
  await weigh('Freude an Zügen').getByRole('radio', { name: 'Should' }).focus()
  await page.keyboard.press('ArrowRight')
  await group(/No criteria/)
    .getByText('Freude an Zügen')
    .first()
    .waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('line.Freude an Zügen')
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Create run' }).click()
  await page.waitForURL(/\/runs\/Juristin_/)
  const runId = new URL(page.url()).pathname.split('/')[2]
  const run = await (await fetch(`${server.address}/api/runs/${runId}`)).text()
  expect(run).toContain('"must":["Studium der Rechte","Bereitschaft zu Reisen"]')
  expect(run).toContain('"should":["wünschenswert mit Anwaltspatent","Drei Jahre Praxis"]')
  expect(complaints).toEqual([])
  await close()
})

test('the same choices work without JavaScript and in German', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false, locale: 'de-CH' })
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Person' }).fill(candidate)
  await page.getByRole('textbox', { name: 'Stellenprofil' }).fill(advert)
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click()
  await page.getByRole('group', { name: 'Gewichten: Drei Jahre Praxis' }).getByText('Kein Kriterium').click()
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click()
  await page.getByRole('region', { name: 'Muss-Kriterien (2)' }).waitFor()
  const rest = await page.getByRole('region', { name: 'Keine Kriterien' }).textContent()
  expect(rest).toContain('Drei Jahre Praxis')
  await close()
})

const cvPage = `<h1>Nora Beispiel</h1><p>nora.beispiel@example.com · +41 44 000 00 11</p>
  <h2>Berufserfahrung</h2>
  <h3>Pflegefachfrau HF, Spital Musterwil</h3><p>03/2019 – heute</p>
  <ul><li>Pflege nach Operationen</li><li>Begleitung von Lernenden</li></ul>
  <h2>Sprachen</h2><ul><li>Deutsch (Muttersprache)</li><li>Französisch (B1)</li></ul>`

test('a dropped PDF becomes a candidate, and a damaged file is refused with the reason', async () => {
  const { page, close } = await openPage(browser, server.address)
  await page.setContent(cvPage)
  const pdf = await page.pdf({ format: 'A4' })
  await page.goto('/')
  await hydrated(page)
  // The result is shown in fields; its text is what the form sends.
  const box = page.locator('textarea[name="candidate"]')
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[name="candidateFile"]').setInputFiles({ name, mimeType: 'application/pdf', buffer })

  await choose('cv.pdf', pdf.subarray(0, 900))
  await page.getByText('The file is damaged or incomplete').waitFor()
  expect(await box.inputValue()).toBe('')

  await choose('cv.pdf', pdf)
  await expect.poll(() => box.inputValue()).toContain('"name": "Nora Beispiel"')
  const resume: unknown = JSON.parse(await box.inputValue())
  expect(resume).toMatchObject({
    basics: { email: 'nora.beispiel@example.com' },
    work: [{ position: 'Pflegefachfrau HF', name: 'Spital Musterwil', startDate: '2019-03' }],
    languages: [{ language: 'Deutsch' }, { language: 'Französisch', fluency: 'B1' }],
  })
  expect(await violationsOf(page)).toEqual([])
  await close()
})
