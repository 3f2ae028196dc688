import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appCode } from './authenticator.ts'
import { hydrated, openPage, startBrowser, startServer, type TestServer } from './harness.ts'

const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password: 'Regenschirm Kupfer Gleis neun' }
const otto = { name: 'Otto Beispiel', email: 'otto@nordlicht.example', password: 'Wolken ziehen ueber Bahnhof' }

let server: TestServer
let browser: Browser
let named: string
/** A recovery code of the owner's. */
let unusedCode: string

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ DOSSIER_SAMPLES: 'off' }), startBrowser()])
  // The host name of this machine, because an IP address does not support passkeys.
  named = server.address.replace('127.0.0.1', 'localhost')
}, 120_000)
afterAll(async () => {
  await server?.stop()
})

async function join(page: Page, link: string, { name, email, password }: typeof vera, button: string): Promise<void> {
  await page.goto(link)
  await hydrated(page)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: button }).click()
}

/** Sets up an authenticator app on the account page; returns its key and the recovery codes. */
async function setUpApp(page: Page, password: string): Promise<{ key: string; codes: string[] }> {
  const card = page.getByRole('region', { name: 'Second factor' }).or(page.locator('[aria-labelledby=second-factor]'))
  await card.first().getByLabel('Current password').fill(password)
  await page.getByRole('button', { name: 'Set up authenticator app' }).click()
  await page.getByRole('img', { name: 'QR code' }).waitFor()
  const key = (await page.locator('[data-app-secret]').getAttribute('data-app-secret')) ?? ''
  await page.getByLabel('Code that the app shows').fill('000000')
  await page.getByRole('button', { name: 'Turn on' }).click()
  await page.getByText('This code is wrong').waitFor()
  // The code before the current one is correct too, and leaves the current one for signing in.
  await page.getByLabel('Code that the app shows').fill(appCode(key, Date.now() - 30_000))
  await page.getByRole('button', { name: 'Turn on' }).click()
  await page.locator('[data-codes]').waitFor()
  return { key, codes: await page.locator('[data-codes] li').allInnerTexts() }
}

async function firstStep(page: Page, { email, password }: typeof vera): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'Second step' }).waitFor()
}

async function secondStep(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('a password asks for a code once there is an app, and a team that requires one leads to it', async () => {
  const { page, close } = await openPage(browser, server.address)
  await join(page, /http:\S+\/welcome#\S+/.exec(server.said())?.[0] ?? '', vera, 'Create account')
  await page.getByText('Your account is ready.').waitFor()
  const { key, codes } = await setUpApp(page, vera.password)
  expect(new Set(codes).size).toBe(10)
  unusedCode = codes[9] ?? ''
  await page.goto('/account')
  expect(await page.content()).not.toContain(codes[0])
  await page.getByText('10 recovery codes left').waitFor()

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await firstStep(page, vera)
  // The first step alone gives no session.
  expect((await page.request.get('/account', { maxRedirects: 0 })).status()).toBe(302)
  await secondStep(page, '000000')
  await page.getByText('wrong or has already been used').waitFor()
  await secondStep(page, appCode(key))
  await page.waitForURL(`${server.address}/`)

  await page.goto('/team')
  await hydrated(page)
  await page.getByRole('button', { name: 'Create link' }).click()
  const invitation = await page.locator('[data-link]').innerText()
  await page.getByText('Require a second factor', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Require a second factor' }).click()
  await page.getByText('Every member must have a second factor.').waitFor()

  // All of it also works without script.
  const second = await openPage(browser, server.address, { javaScriptEnabled: false })
  await second.page.goto(invitation)
  await second.page.getByLabel('Link').fill(invitation)
  await second.page.getByLabel('Name', { exact: true }).fill(otto.name)
  await second.page.getByLabel('E-mail').fill(otto.email)
  await second.page.getByLabel('Password').fill(otto.password)
  await second.page.getByRole('button', { name: 'Create account and join' }).click()
  await second.page.goto('/runs')
  expect(second.page.url()).toBe(`${server.address}/account`)
  await second.page.getByText('Your team requires a second factor').waitFor()
  const ottos = await setUpApp(second.page, otto.password)
  await second.page.goto('/runs')
  expect(second.page.url()).toBe(`${server.address}/runs`)
  await second.page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await firstStep(second.page, otto)
  await secondStep(second.page, ottos.codes[3]?.toLowerCase() ?? '')
  await second.page.waitForURL(`${server.address}/`)

  await page.goto('/team')
  const member = page.locator('[data-member="Otto Beispiel"]')
  await member.getByText('Reset second factor', { exact: true }).first().click()
  await member.getByRole('button', { name: 'Reset second factor' }).click()
  await page.getByText('The second factor has been reset.').waitFor()
  await second.page.goto('/runs')
  expect(second.page.url()).toContain('/sign-in')
  await second.close()
  await close()
}, 90_000)

/** Adds an authenticator that verifies its user to a browser's pages. */
async function addAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a passkey is added with the password, signs in alone, completes the second step, and is removed', async () => {
  const { page, complaints, close } = await openPage(browser, named)
  await addAuthenticator(page.context(), page)
  await page.goto('/sign-in')
  await hydrated(page)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('Your browser did not offer a passkey').waitFor()
  // Each test starts from the state that the previous one left: an app as the first factor.
  await firstStep(page, vera)
  await secondStep(page, unusedCode)
  await page.waitForURL(`${named}/`)

  await page.goto('/account')
  await hydrated(page)
  const card = page.locator('[aria-labelledby=passkeys]')
  await card.getByLabel('Current password').fill('not her password')
  await card.getByRole('button', { name: 'Add a passkey' }).click()
  await card.getByText('The current password is wrong').waitFor()
  await card.getByLabel('Current password').fill(vera.password)
  await card.getByRole('button', { name: 'Add a passkey' }).click()
  await card.getByLabel('Name of the passkey').fill('Laptop')
  await card.getByRole('button', { name: 'Create passkey' }).click()
  await card.locator('[data-passkey=Laptop]').getByText('never used').waitFor()

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(`${named}/`)
  await page.goto('/account')
  await page.getByText('with a passkey', { exact: false }).first().waitFor()
  await card.getByText('last used').waitFor()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await firstStep(page, vera)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(`${named}/`)

  await page.goto('/account')
  await hydrated(page)
  const passkey = card.locator('[data-passkey=Laptop]')
  await passkey.getByText('Remove', { exact: true }).click()
  await passkey.getByLabel('Current password').fill(vera.password)
  await passkey.getByRole('button', { name: 'Remove passkey' }).click()
  await passkey.waitFor({ state: 'detached' })
  expect(complaints.filter((one) => !one.includes('422') && !one.includes('401'))).toEqual([])
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('This passkey was not accepted').waitFor()
  await page.goto(`${server.address}/sign-in`)
  await hydrated(page)
  expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0)
  await close()
}, 90_000)
