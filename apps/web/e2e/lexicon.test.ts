import type { Browser, Page } from 'playwright-core'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOf } from './axe.ts'
import { finishedRun, hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser
let run: string

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
  const job = 'Zwirbler\n\nMuss:\n- Zwirbelfix\n- Java\n- Quarzomat\n'
  run = await finishedRun(server, { candidate: candidateFixtures['marco-rieben'], job, locale: 'de-CH' })
}, 120_000)

async function looksRight(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
}

test('two clicks at an open criterion teach a name, and running again shows the changed verdict', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto(`/runs/${run}`)
  await hydrated(page)
  await page.getByRole('button', { name: /^Add to the lexicon.*Zwirbelfix/ }).click()
  const dialog = page.getByRole('dialog', { name: 'What does this mean?' })
  await dialog.getByText('No similar concepts.').waitFor()
  await dialog.getByLabel('Search for another concept').fill('Java')
  await dialog.getByText('Java', { exact: true }).waitFor()
  await looksRight(page)
  await dialog.getByRole('button', { name: /“Zwirbelfix” is a synonym of “Java”$/ }).click()
  await dialog.getByText('Added. The lexicon is now at version 1.').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByText('Your team has changed the lexicon since (version 1).').waitFor()
  await looksRight(page)
  await page.getByRole('status').getByRole('button', { name: 'Run again' }).click()
  await page.getByText('Version 2 of 2').waitFor()
  await page.getByRole('link', { name: 'Download ZIP' }).waitFor()
  await page.getByRole('link', { name: 'Compare with version 1' }).click()
  const changed = page.locator('section[aria-labelledby="criteria"]')
  await changed.getByText('Zwirbelfix').first().waitFor()
  await changed.getByText('Fulfilled').first().waitFor()
  expect(await changed.getByText('Quarzomat').count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

test('administrators change, undo, import and export entries, and see all problems of a file', async () => {
  const { page, complaints, close } = await openPage(browser, server.address, { locale: 'de-CH' })
  await page.goto('/lexicon')
  const choose = (text: string) =>
    page.getByLabel('Dateien').setInputFiles({ name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose('conceptUri;preferredLabel\nteam:a;Kubernetes\n;Bohrwerk\n')
  await page.getByRole('button', { name: 'Importieren' }).click()
  await page.getByText('team.csv, Zeile 3, Spalte conceptUri').waitFor()
  await choose('conceptUri;preferredLabel;altLabels\nteam:a;<b>Bohrwerk</b>;"Bohrwerkdreher\nBWD"\n')
  await page.getByRole('button', { name: 'Importieren' }).click()
  await page.getByText(/^Version \d: 1 neu, 0 geändert, 0 unverändert\.$/).waitFor()
  await page.getByText('<b>Bohrwerk</b>', { exact: true }).first().waitFor()
  await looksRight(page)
  await page.getByText('Bearbeiten <b>Bohrwerk</b>').click()
  await page.getByLabel('Bezeichnung').fill('Bohrwerkdrehen')
  await looksRight(page)
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByText('Bohrwerkdrehen', { exact: true }).first().waitFor()
  await page
    .getByRole('button', { name: /^Version \d+ wiederherstellen/ })
    .first()
    .click()
  await page.getByText('<b>Bohrwerk</b>', { exact: true }).first().waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Als CSV exportieren' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^lexicon-\d\.csv$/)
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
  await close()
})

test.each([
  [420, 'de-CH'],
  [1280, 'en-GB'],
])('fits into a window %i pixels wide (%s)', async (width, locale) => {
  const { page, close } = await openPage(browser, server.address, { locale, viewport: { width, height: 900 } })
  await page.goto('/lexicon')
  expect(await violationsOf(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  await page.goto(`/runs/${run}`)
  await hydrated(page)
  await page
    .getByRole('button', { name: /Zwirbelfix/ })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  await looksRight(page)
  await close()
})
