import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { hydrated, openPage, startBrowser, startServer, type TestServer } from './harness.ts'

const runList = z.object({ items: z.array(z.object({ status: z.string() })) })

let folder: string
let server: TestServer
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-local-'))
  server = await startServer({ STORAGE_LOCAL_DIR: folder })
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Waits until the sample runs are made. */
async function allMade(): Promise<void> {
  await expect
    .poll(
      async () => {
        const answer = await fetch(`${server.address}/api/runs`)
        const { items } = runList.parse(await answer.json())
        return items.length > 0 && items.every(({ status }) => status === 'succeeded')
      },
      { timeout: 50_000, interval: 200 },
    )
    .toBe(true)
}

test('moves all files to another driver and back, and shows what each one holds', async () => {
  await allMade()
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
  expect(await drivers.nth(1).textContent()).toMatch(/local.*Healthy.*Outlives this machine/)
  await page.getByRole('button', { name: 'Move back' }).click()
  await page.getByText('back: local → tmp').waitFor()
  await page.getByText('done', { exact: true }).nth(1).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('says on the page why a move is refused', async () => {
  await allMade()
  const { page, close } = await openPage(browser, server.address)
  await page.goto('/storage')
  await hydrated(page)
  await page.getByLabel('To', { exact: true }).selectOption('tmp')
  await page.getByLabel('From', { exact: true }).selectOption('tmp')
  await page.getByRole('button', { name: 'Move all files' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('Choose two different drivers')
  await close()
})
