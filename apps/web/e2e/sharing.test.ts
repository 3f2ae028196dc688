import { randomUUID } from 'node:crypto'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOf } from './axe.ts'
import { finishedRun, hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { sharedServer } from './shared.ts'

let server: Pick<TestServer, 'address'>
let browser: Browser
let run: string

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sharedServer(), startBrowser()])
  const candidate = { ...candidateFixtures['marco-rieben'], Nachname: 'Teilmann' }
  run = `/runs/${await finishedRun(server, { candidate, locale: 'de-CH', pdf: true })}`
}, 120_000)

/** Creates a link on the page of the run, and returns the address that is shown once. */
async function share(page: Page, name: string, client: string): Promise<string> {
  await page.goto(`${run}/share`)
  await page.getByLabel('Recipient', { exact: true }).fill(name)
  await page.getByLabel('Client (optional)').fill(client)
  await page.getByRole('button', { name: 'Create link' }).click()
  const address = await page.locator('[data-share-address]').textContent()
  return address ?? ''
}

test('a recruiter shares documents, the recipient opens, downloads and answers, and the recruiter is notified', async () => {
  const client = randomUUID()
  const own = await openPage(browser, server.address)
  await own.page.goto(run)
  await own.page.getByRole('link', { name: 'Share …' }).click()
  await own.page.getByLabel('Recipient', { exact: true }).waitFor()
  expect(await violationsOf(own.page)).toEqual([])
  const address = await share(own.page, 'Erika Beispiel', client)
  expect(address).toMatch(new RegExp(`^${server.address}/s/[\\w-]{16}#[\\w-]{43}$`))

  const phone = { viewport: { width: 390, height: 800 }, colorScheme: 'dark', locale: 'de-CH' } as const
  const theirs = await openPage(browser, server.address, phone)
  await theirs.page.goto(address)
  await theirs.page.getByRole('heading', { name: 'Dokumente für Sie' }).waitFor()
  expect(await violationsOf(theirs.page)).toEqual([])
  await theirs.page.getByRole('link', { name: 'Français' }).click()
  await theirs.page.getByRole('link', { name: 'Deutsch' }).click()
  await theirs.page.getByRole('button', { name: 'Öffnen' }).click()
  await theirs.page.getByText('Für Erika Beispiel').waitFor()
  expect(theirs.page.url()).not.toContain('#')
  expect([await violationsOf(theirs.page), await overflowOf(theirs.page)]).toEqual([[], 0])
  const download = theirs.page.waitForEvent('download')
  await theirs.page.getByRole('link', { name: 'Lebenslauf (PDF) herunterladen' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  await (await download).path()
  await theirs.page.getByLabel('Ich bin interessiert').check()
  await theirs.page.getByLabel('Mitteilung (freiwillig)').fill('Bitte <b>anrufen</b>.')
  await theirs.page.getByRole('button', { name: 'Antwort senden' }).click()
  await theirs.page.getByText('Ihre Antwort ist gesendet.').waitFor()

  await own.page.goto('/notices')
  await own.page.getByText('Erika Beispiel has answered: Interested.').first().waitFor()
  await own.page.locator('[data-unread]').waitFor()
  await own.page.getByRole('button', { name: 'Mark all as read' }).click()
  await own.page.locator('[data-unread]').waitFor({ state: 'detached' })
  await own.page.goto(`/submissions?client=${client}`)
  expect(await own.page.locator('[data-link-state=answered]').count()).toBe(2)
  await own.page.getByText('Bitte <b>anrufen</b>.').first().waitFor()
  await own.page.goto(`${run}/share`)
  await hydrated(own.page)
  await own.page.getByText(': downloaded once').first().waitFor()
  await own.page.getByRole('button', { name: 'Revoke the link for Erika Beispiel' }).first().click()
  await own.page.locator('[data-share]').getByText('Revoked', { exact: true }).waitFor()
  await theirs.page.goto(address)
  await theirs.page.getByRole('button', { name: 'Öffnen' }).click()
  await theirs.page.getByRole('heading', { name: 'Dieser Link öffnet nichts' }).waitFor()
  expect(own.complaints).toEqual([])
  await Promise.all([own.close(), theirs.close()])
})

test('without script a link is created, pasted and opened', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  const address = await share(page, 'Hans Muster', randomUUID())
  await page.goto(address)
  await page.getByLabel('Link').fill(address)
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByText('For Hans Muster').waitFor()
  await page.getByLabel('No, thank you').check()
  await page.getByRole('button', { name: 'Send answer' }).click()
  await page.getByText('Your answer has been sent.').waitFor()
  await page.getByRole('button', { name: 'Close documents' }).click()
  await page.getByText('The documents are closed.').waitFor()
  expect(await page.getByText('For Hans Muster').count()).toBe(0)
  await close()
})
