import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import yauzl from 'yauzl'
import { hydrated, openPage, startBrowser, type TestServer } from './harness.ts'
import { finishedSampleRun, startWithSamples } from './shared.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startWithSamples(), startBrowser()])
  await finishedSampleRun(server)
}, 180_000)

afterAll(async () => {
  await server?.stop()
})

async function open(path: string, options = {}) {
  const opened = await openPage(browser, server.address, options)
  await opened.page.goto(path)
  return opened
}

test('keeps box, chips, list and address in sync while the reader types, removes parts and negates them', async () => {
  const { page, complaints, close } = await open('/history')
  await hydrated(page)
  await page.keyboard.press('/')
  await page.keyboard.type('type:cv rieban')
  await page.locator('mark', { hasText: 'Rieben' }).first().waitFor()
  await expect.poll(() => page.locator('tbody [data-row]').count()).toBe(1)
  await page.waitForURL((url) => url.searchParams.get('q') === 'type:cv rieban')
  await page.getByRole('link', { name: /Exclude instead of including: ?type:cv/ }).click()
  await page.waitForURL(/-type/)
  await expect.poll(() => page.locator('tbody [data-row]').count()).toBe(4)
  expect(await page.locator('[data-search]').inputValue()).toBe('-type:cv rieban')
  await page.getByRole('link', { name: 'Remove from the search: rieban' }).click()
  await expect.poll(() => page.locator('tbody [data-row]').count()).toBe(24)
  await page.goBack()
  await expect.poll(() => page.locator('[data-search]').inputValue()).toBe('-type:cv rieban')
  await expect.poll(() => page.locator('tbody [data-row]').count()).toBe(4)
  expect(complaints).toEqual([])
  await close()
})

test('reports what is wrong with a part, at the part, and what would work', async () => {
  const { page, complaints, close } = await open('/history?q=statsu:done')
  await hydrated(page)
  await page.getByText('There is no “statsu:”. Did you mean “status:”?').waitFor()
  await page.locator('[data-problem-marks="1"]').waitFor({ state: 'attached' })
  expect(complaints).toEqual([])
  await close()
})

test('suggests qualifiers and names, and accepts them by keyboard', async () => {
  const { page, complaints, close } = await open('/history')
  await hydrated(page)
  await page.keyboard.press('/')
  await page.keyboard.type('cand')
  await page.getByRole('option', { name: 'candidate:' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('rieb')
  await page.getByRole('option', { name: 'Marco Rieben' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=candidate%3A%22Marco\+Rieben%22/)
  await expect.poll(() => page.locator('tbody [data-row]').count()).toBe(5)
  expect(complaints).toEqual([])
  await close()
})

test('counts by facet, and a click narrows the search', async () => {
  const { page, complaints, close } = await open('/history?q=rieben')
  await hydrated(page)
  await page.locator('[data-facet="type"]', { hasText: 'Offer' }).click()
  await page.waitForURL(/type%3Aoffer/)
  await expect.poll(() => page.locator('tbody [data-row]').count()).toBe(1)
  expect(complaints).toEqual([])
  await close()
})

test('selects by keyboard and downloads the selection as one ZIP', async () => {
  const { page, complaints, close } = await open('/history?q=type:cv')
  await hydrated(page)
  for (const key of ['j', 'x', 'j', 'j', 'X', 'k', 'x']) await page.keyboard.press(key)
  await page.getByText('2 selected').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as one ZIP' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Dossier_2-documents_\d{8}-\d{6}\.zip$/)
  const zip = await yauzl.fromBufferPromise(await readFile(await download.path()))
  const names: string[] = []
  for await (const entry of zip.eachEntry()) names.push(entry.fileName)
  expect(names).toHaveLength(2)
  for (const name of names) expect(name).toMatch(/^[\w.-]+_\d{8}-\d{6}\/primary_outputs\/CV_[\w.-]+\.docx$/)
  await page.keyboard.press('Escape')
  await page.getByText('2 selected').waitFor({ state: 'detached' })
  await page.keyboard.press('a')
  await page.getByText('6 selected').waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('saves a search, pins it, and removes it, without script', async () => {
  const { page, close } = await open('/history?q=type:cv', { javaScriptEnabled: false })
  await page.getByLabel('Name of this search').fill('All CVs')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.goto('/history?q=offer')
  await page.getByLabel('Name of this search').fill('Offers')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const saved = page.locator('section[aria-labelledby="saved-searches"] li')
  await expect.poll(async () => (await saved.allInnerTexts()).join(' ')).toMatch(/All CVs[^]*Offers/)
  await page.getByLabel('Edit “Offers”').click()
  await saved.filter({ hasText: 'Offers' }).getByRole('button', { name: 'Pin to the top' }).click()
  await expect.poll(async () => (await saved.allInnerTexts())[0] ?? '').toContain('Offers')
  await page.getByRole('link', { name: 'All CVs' }).click()
  await expect.poll(() => page.locator('tbody [data-row]').count()).toBe(6)
  await page.getByLabel('Edit “Offers”').click()
  await saved.filter({ hasText: 'Offers' }).getByRole('button', { name: 'Remove' }).click()
  await expect.poll(() => saved.count()).toBe(1)
  await close()
})

test('downloads selected documents as a ZIP, and turns days into qualifiers, without script', async () => {
  const { page, close } = await open('/history?q=type:cv', { javaScriptEnabled: false })
  for (const index of [0, 1]) await page.locator('tbody input[type=checkbox]').nth(index).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as one ZIP' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Dossier_2-documents/)
  await page.getByLabel('From', { exact: true }).fill('2001-02-03')
  await page.getByRole('button', { name: 'Apply' }).last().click()
  expect(new URL(page.url()).searchParams.get('q')).toBe('type:cv after:2001-02-03')
  await close()
})

test('suggests the part of a search without results to remove', async () => {
  const { page, complaints, close } = await open('/history?q=rieben type:cv before:2001')
  await hydrated(page)
  await page.getByText('Nothing found').waitFor()
  const way = page.getByRole('link', { name: 'Without before:2001' })
  await way.getByText('1 found').waitFor()
  await page.getByRole('link', { name: 'Without type:cv' }).waitFor({ state: 'detached' })
  await way.click()
  await expect.poll(() => page.locator('tbody [data-row]').count()).toBe(1)
  expect(complaints).toEqual([])
  await close()
})

test.each([true, false])('reverses the list, and keeps that in the address (script: %s)', async (javaScriptEnabled) => {
  const { page, complaints, close } = await open('/history?q=type:cv', { javaScriptEnabled })
  if (javaScriptEnabled) await hydrated(page)
  const ids = async () =>
    page.locator('tbody input[name=id]').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')))
  const newest = await ids()
  await page.getByRole('navigation', { name: 'Sort by' }).getByRole('link', { name: 'Oldest first' }).click()
  await page.waitForURL(/sort=oldest/)
  await page.locator('[data-sort="oldest"]').waitFor()
  expect(await ids()).toEqual(newest.toReversed())
  expect(await page.locator('th[aria-sort="ascending"]').innerText()).toBe('Created')
  await page.locator('[data-search]').fill('type:offer')
  await page.locator('[data-search]').press('Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === 'type:offer')
  expect(new URL(page.url()).searchParams.get('sort')).toBe('oldest')
  expect(javaScriptEnabled ? complaints : []).toEqual([])
  await close()
})

test('exports what the list shows, in its columns and its order', async () => {
  const { page, complaints, close } = await open('/history?q=type:cv&sort=oldest')
  await hydrated(page)
  await page.getByText('Columns').click()
  await page.getByRole('checkbox', { name: 'File', exact: true }).check()
  await page.getByRole('columnheader', { name: 'File', exact: true }).waitFor()
  await page.getByRole('checkbox', { name: 'Job profile' }).uncheck()
  await page.locator('th', { hasText: 'Job profile' }).waitFor({ state: 'detached' })
  const shown = await page
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim()).slice(1, -1)),
    )
  const [csv, jsonl] = [await savedAs(page, 'CSV'), await savedAs(page, 'JSONL')]
  const objects = jsonl
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>)
  expect(objects.map(({ candidateName, filename }) => [candidateName, filename])).toEqual(
    shown.map(([candidate = '', , , file]) => [candidate, file]),
  )
  expect(Object.keys(objects[0] ?? {})).toEqual(['candidateName', 'documentType', 'createdAt', 'filename'])
  const [head = '', ...lines] = csv.replace('\uFEFF', '').replaceAll('"', '').trimEnd().split('\r\n')
  expect(head).toBe('Candidate;Type;Created;File')
  expect(lines.map((line) => line.split(';')).map(([name, type, , file]) => [name, type, file])).toEqual(
    objects.map(({ candidateName, documentType, filename }) => [candidateName, documentType, filename]),
  )
  expect(complaints).toEqual([])
  await close()
})

async function savedAs(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

test('records a submission with a key, and shows it in the list', async () => {
  const { page, complaints, close } = await open('/history?q=rieben type:cv')
  await hydrated(page)
  expect(
    await page
      .locator('tbody')
      .getByRole('link', { name: /Activity for CV_/ })
      .getAttribute('href'),
  ).toMatch(/^\/audit\?document=[0-9a-f-]{36}$/)
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.getByRole('dialog').getByLabel('Client').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  await close()
})

test('navigates anywhere with the palette', async () => {
  const { page, complaints, close } = await open('/runs')
  await hydrated(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Go to, search, run a command' }).fill('rieban')
  await expect.poll(() => page.getByRole('option', { name: /Marco Rieben/ }).count()).toBe(5)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/runs\/.*Marco-Rieben/)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Go to, search, run a command' }).fill('storage')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/storage$/)
  expect(complaints).toEqual([])
  await close()
})
