import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { finishedSampleRun, startWithSamples } from './shared.ts'

let folder: string
let server: TestServer
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-local-'))
  ;[server, browser] = await Promise.all([startWithSamples({ STORAGE_LOCAL_DIR: folder }), startBrowser()])
  await finishedSampleRun(server)
}, 120_000)

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Removes a document's file from its driver, without the server's knowledge. */
async function loseOne(): Promise<void> {
  const files = await readdir(server.tempFolder, { recursive: true })
  const [lost = ''] = files.filter((file) => file.endsWith('@'))
  await rm(join(server.tempFolder, lost))
}

test('moves all files to another driver and back, shows the contents of each, and names what stays', async () => {
  await loseOne()
  const { page, complaints, close } = await openPage(browser, server.address)
  const drivers = page.getByRole('region', { name: 'Drivers' }).locator('tbody tr')
  await page.goto('/storage')
  await hydrated(page)
  expect(await drivers.count()).toBe(1)
  expect(await page.getByRole('figure').textContent()).toContain('tmp')
  await page.getByLabel('To', { exact: true }).selectOption('local')
  await page.getByRole('button', { name: 'Move all files' }).click()
  await page.getByText('done', { exact: true }).waitFor()
  await drivers.nth(1).waitFor()
  expect(await drivers.nth(1).textContent()).toMatch(/local.*Healthy.*Survives the loss of this machine/)
  await page.getByText('1 not moved').click()
  await page.locator('[data-refused] li', { hasText: 'its file is missing' }).getByRole('link').waitFor()
  await page.getByRole('button', { name: 'Move back' }).click()
  await page.getByText('rollback: local → tmp').waitFor()
  await page.getByText('done', { exact: true }).nth(1).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('shows on the page why a migration is refused', async () => {
  const { page, close } = await openPage(browser, server.address)
  await page.goto('/storage')
  await hydrated(page)
  await page.getByLabel('To', { exact: true }).selectOption('tmp')
  await page.getByLabel('From', { exact: true }).selectOption('tmp')
  await page.getByRole('button', { name: 'Move all files' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('Choose two different drivers')
  await close()
})

test('sets a member’s quota without script, and shows it to the member', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto('/storage')
  const quotas = page.getByRole('region', { name: 'Quotas' })
  const member = quotas.locator('[data-quota]').nth(1)
  const name = (await member.getAttribute('data-quota')) ?? ''
  await quotas.getByLabel('For').selectOption({ label: name })
  await quotas.getByRole('button', { name: 'Set' }).click()
  await quotas.getByText('Enter a number of at least 0').waitFor()
  await quotas.getByLabel('For').selectOption({ label: name })
  await quotas.getByLabel('Quota', { exact: true }).fill('0.001')
  await quotas.getByLabel('Unit').selectOption('MB')
  await quotas.getByRole('button', { name: 'Set' }).click()
  await quotas.getByText('Saved.').waitFor()
  expect(await member.innerText()).toMatch(/of 1 kB used/)
  await page.getByText('Your own storage is full.').waitFor()
  await page.goto('/notices')
  await page.locator('[data-notice="quota.own_near"]').waitFor()
  await page.goto('/storage')
  await quotas.getByLabel('For').selectOption({ label: name })
  await quotas.getByRole('button', { name: 'Remove' }).click()
  expect(await member.innerText()).toContain('no quota')
  await close()
})
