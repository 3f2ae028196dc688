import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hydrated, openPage, startBrowser, startServer, type TestServer } from './harness.ts'

const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password: 'Regenschirm Kupfer Gleis neun' }
const otto = { name: 'Otto Beispiel', email: 'otto@nordlicht.example', password: 'Wolken ziehen ueber Bahnhof' }

let server: TestServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ DOSSIER_SAMPLES: 'off' }), startBrowser()])
}, 60_000)
afterAll(async () => {
  await server?.stop()
})

async function fillIn(page: Page, { name, email, password }: typeof vera): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
}

const status = async (path: string) => (await fetch(server.address + path, { redirect: 'manual' })).status

test('an owner claims the installation, signs out and in, and invites a second person without script', async () => {
  const link = /http:\S+\/welcome#\S+/.exec(server.said())?.[0] ?? ''
  expect(await status('/runs')).toBe(200)
  const { page, complaints, close } = await openPage(browser, server.address)
  await page.goto(link)
  await hydrated(page)
  // The secret is in no history.
  await expect.poll(() => page.url()).toBe(`${server.address}/welcome`)
  await fillIn(page, { ...vera, password: 'VeraMuster2026' })
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByText('easy to guess').waitFor()
  await page.getByLabel('Password').fill(vera.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByText('Your account is ready.').waitFor()
  expect([await status('/runs'), await status('/api/runs')]).toEqual([302, 401])

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.getByLabel('E-mail').fill('VERA@nordlicht.example')
  await page.getByLabel('Password').fill('not her password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('do not match').waitFor()
  await page.getByLabel('Password').fill(vera.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${server.address}/`)

  await page.goto('/team')
  await hydrated(page)
  await page.getByLabel('Role', { exact: true }).selectOption('recruiter')
  await page.getByLabel('Invited person').fill('Otto from next door')
  await page.getByRole('button', { name: 'Create link' }).click()
  const invitation = await page.locator('[data-link]').innerText()
  expect(invitation).toContain(`${server.address}/join#`)

  const second = await openPage(browser, server.address, { javaScriptEnabled: false })
  await second.page.goto(invitation)
  await second.page.getByLabel('Link').fill(invitation)
  await fillIn(second.page, otto)
  await second.page.getByRole('button', { name: 'Create account and join' }).click()
  await second.page.goto('/account')
  expect(await second.page.locator('main').innerText()).toContain('otto@nordlicht.example')
  expect((await second.page.goto('/team'))?.status()).toBe(403)

  await page.goto('/team')
  await page.locator('[data-member="Otto Beispiel"]').getByText('Remove', { exact: true }).click()
  await page.getByRole('button', { name: 'Remove from the team' }).click()
  await page.getByText('The member has been removed.').waitFor()
  await second.page.goto('/account')
  expect(second.page.url()).toContain('/sign-in')
  // The browser itself reports responses that are refusals.
  expect(complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  await second.close()
  await close()
}, 60_000)
