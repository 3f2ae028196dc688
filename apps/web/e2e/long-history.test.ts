import { openDatabase } from '@dossier/db'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hydrated, openPage, startBrowser, startServer, type TestServer } from './harness.ts'

const types = ['cv', 'offer', 'dashboard', 'matchmaking']
/** Runs of the history, each with a document of each type, seven hours after the one before. */
const runs = 2_500
const documents = runs * types.length
const everything = '/history?q=type:cv,offer,dashboard,matchmaking'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ DOSSIER_SAMPLES: 'off' }), startBrowser()])
  await fill(server.databaseUrl)
}, 120_000)

afterAll(async () => {
  await server?.stop()
})

/** Writes the history directly into the tables, because the content of its documents does not matter for a list. */
async function fill(url: string): Promise<void> {
  const { db, close } = openDatabase({ url })
  const [owner] = await db.execute('select team_id, user_id from memberships order by user_id limit 1')
  const [team, user] = [`'${String(owner?.['team_id'])}'::uuid`, `'${String(owner?.['user_id'])}'::uuid`]
  const files = types.map((type) => ({ type, kind: 'document', words: [type, 'docx'] }))
  const id = (kind: string) => uuidOf(`'${kind}' || n`)
  const at = `timestamptz '2020-01-01 00:00Z' + n * interval '7 hours'`
  const all = `generate_series(1, ${runs}) n`
  const statements = `
    insert into candidates (team_id, id, identity, name, headline) select ${team}, ${id('c')}, 'person ' || n, 'Person ' || n, '' from ${all};
    insert into runs (team_id, id, run_id, user_id, candidate_id, mode, status, inputs, input_hash, versions, progress, as_of, created_at)
      select ${team}, ${id('r')}, 'Run_' || n, ${user}, ${id('c')}, 'analysis', 'succeeded', '{}', '', '{}', '{}', ${at}, ${at} from ${all};
    insert into generated_documents (team_id, id, run_uuid, run_id, user_id, candidate_id, candidate_name, jobprofile_title, document_type,
        kind, area, storage_driver, storage_path, filename, content_type, byte_size, sha256, crc32, metadata, created_at)
      select ${team}, ${uuidOf('type || n')}, ${id('r')}, 'Run_' || n, ${user}, ${id('c')}, 'Person ' || n, '', type, 'document',
        'artifacts', 'memory', type || n, type || '.docx', '', 1, md5(type) || md5(n::text), 1, '{}', ${at}
      from ${all} cross join unnest(array['${types.join("','")}']) type;
    insert into search_shapes (team_id, hash, files) select ${team}, 'long', '${JSON.stringify(files)}'::jsonb;
    insert into search_entries (team_id, run_uuid, created_at, user_id, candidate_id, shape_id, words)
      select ${team}, ${id('r')}, ${at}, ${user}, ${id('c')}, (select max(id) from search_shapes), '{}' from ${all};
    analyze`
  for (const statement of statements.split(';')) await db.execute(statement)
  await close()
}

/** A valid UUID, the same for the same text. */
function uuidOf(text: string): string {
  return `overlay(overlay(md5(${text}) placing '4' from 13) placing '8' from 17)::uuid`
}

/** The number of rows in the list up to the last rendered one. */
async function lastDrawn(page: Page): Promise<number> {
  const row = page.locator('tbody tr[aria-rowindex]').last()
  return Number(await row.getAttribute('aria-rowindex')) - 1
}

/** Repeats a step, as a reader would to get further, until this many rows are rendered. */
async function goOn(page: Page, rows: number, step: () => Promise<unknown>): Promise<void> {
  const reached = async () => {
    await step()
    return lastDrawn(page)
  }
  await expect.poll(reached, { timeout: 120_000, interval: 20 }).toBeGreaterThanOrEqual(rows)
}

async function costOf(page: Page, session: CDPSession): Promise<{ nodes: number; heap: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return { nodes: await page.locator('*').count(), heap: usedSize }
}

test('ten thousand rows cost as much as a few hundred, and going back restores them', async () => {
  const { page, complaints, close } = await openPage(browser, server.address)
  const session = await page.context().newCDPSession(page)
  await page.goto(everything)
  await hydrated(page)
  await goOn(page, 300, () => page.keyboard.press('End'))
  const some = await costOf(page, session)
  await page.mouse.move(600, 400)
  await goOn(page, 600, () => page.mouse.wheel(0, 4_000))
  await goOn(page, documents, () => page.evaluate('window.scrollTo(0, document.body.scrollHeight)'))
  const all = await costOf(page, session)
  expect(all.nodes).toBeLessThan(some.nodes * 1.2)
  expect(all.heap - some.heap).toBeLessThan(24_000_000)
  await page.evaluate('window.scrollTo(0, document.body.scrollHeight / 2)')
  const middle = page.getByRole('checkbox', { name: /Person 12\d\d$/ }).first()
  const name = (await middle.getAttribute('aria-label')) ?? ''
  const box = page.getByRole('checkbox', { name, exact: true })
  await box.check()
  const place = await page.evaluate<number>('window.scrollY')
  const isAsItWas = async () => {
    await page.getByText('1 selected').waitFor()
    await expect.poll(() => page.evaluate('window.scrollY')).toBe(place)
    expect(await box.isChecked()).toBe(true)
    expect(await page.locator('[data-search]').inputValue()).toBe('type:cv,offer,dashboard,matchmaking')
  }
  await page.getByRole('link', { name: 'Storage', exact: true }).click()
  // The address changes before the page: what is still rendered would be the list under test.
  await page.getByRole('heading', { name: 'Storage', level: 1 }).waitFor()
  await page.goBack()
  await isAsItWas()
  await page.getByRole('link', { name: 'Oldest first' }).evaluate((link) => link instanceof HTMLElement && link.click())
  await page.locator('[data-sort="oldest"]').waitFor()
  await page.goBack()
  await isAsItWas()
  expect(complaints).toEqual([])
  await close()
}, 240_000)

test('pages with links without script, and shows every row once', async () => {
  const { page, close } = await openPage(browser, server.address, { javaScriptEnabled: false })
  await page.goto('/history?q=type:cv before:2020-07-01')
  const seen: string[] = []
  const names = page.locator('tbody [data-row]')
  for (;;) {
    seen.push(...(await names.allInnerTexts()))
    const next = page.locator('a[rel=next]')
    if ((await next.count()) === 0) break
    await page.goto((await next.getAttribute('href')) ?? '')
  }
  // Midnight of that day is 4368 hours after the first one of the year.
  const made = Math.floor(4367 / 7)
  expect(seen).toEqual(Array.from({ length: made }, (_, index) => `Person ${made - index}`))
  expect(await page.locator('[data-search]').inputValue()).toBe('type:cv before:2020-07-01')
  await page.getByRole('link', { name: 'First page' }).click()
  await expect.poll(() => names.first().innerText()).toBe(`Person ${made}`)
  await close()
})

test('continues from a page that was linked in another time zone, and back to the first one', async () => {
  const { page, complaints, close } = await openPage(browser, server.address, { timezoneId: 'Asia/Tokyo' })
  await page.goto('/history?q=type:cv')
  await page.goto((await page.locator('a[rel=next]').getAttribute('href')) ?? '')
  await hydrated(page)
  const first = page.locator('tbody [data-row]').first()
  expect(await first.innerText()).toBe(`Person ${runs - 25}`)
  await page.getByRole('link', { name: 'First page' }).click()
  await expect.poll(() => first.innerText()).toBe(`Person ${runs}`)
  expect(complaints).toEqual([])
  await close()
})

test('tells a reader who scrolls that rows could not be loaded, and continues from there', async () => {
  const { page, close } = await openPage(browser, server.address)
  await page.goto('/history?q=type:cv')
  await hydrated(page)
  await goOn(page, 150, () => page.keyboard.press('End'))
  await page.route('**/history/rows?*', (route) => route.abort())
  const retry = page.getByRole('button', { name: 'Try again' })
  await expect.poll(() => page.keyboard.press('End').then(() => retry.count())).toBe(1)
  expect(await retry.evaluate((button) => button.getBoundingClientRect().top)).toBeGreaterThan(0)
  await page.unroute('**/history/rows?*')
  const loaded = await lastDrawn(page)
  await retry.click()
  await expect.poll(() => lastDrawn(page)).toBeGreaterThanOrEqual(loaded)
  await goOn(page, loaded + 100, () => page.keyboard.press('End'))
  await close()
})

test('prints the loaded rows, without controls', async () => {
  const { page, close } = await openPage(browser, server.address, { colorScheme: 'dark' })
  await page.goto('/history?q=type:cv')
  await hydrated(page)
  await goOn(page, 150, () => page.keyboard.press('End'))
  await page.emulateMedia({ media: 'print' })
  await page.evaluate('window.dispatchEvent(new Event("beforeprint"))')
  const printed = await page.locator('tbody [data-row]').allInnerTexts()
  expect(printed.length).toBeGreaterThanOrEqual(150)
  expect(printed).toEqual(printed.map((_, index) => `Person ${runs - index}`))
  const controls = page.locator('button, input, select, summary, nav, header a').filter({ visible: true })
  expect(await controls.count()).toBe(0)
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(248, 248, 249)')
  await close()
})
