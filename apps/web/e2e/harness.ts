import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createTestDatabase } from '@dossier/db/testing'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { z } from 'zod'

const main = fileURLToPath(new URL('../server/main.ts', import.meta.url))
/**
 * The headless shell comes first, because a page costs it a fifth of the processor time that the whole browser needs.
 */
const chromiums = [process.env['CHROMIUM_PATH'] ?? '', '/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** The real server, as `npm start` runs it, on a free port with its own database and folders. */
export interface TestServer {
  address: string
  dataFolder: string
  /** For a test that fills tables itself. */
  databaseUrl: string
  /** The system's temp folder, in which the `tmp` storage driver keeps its files. */
  tempFolder: string
  /** Everything that it has printed. */
  said(): string
  /** Ends the process; its database and its folders stay until `stop`. */
  halt(): Promise<void>
  stop(): Promise<void>
  /** Kills the process; nothing else has to be stopped then. */
  kill(): Promise<void>
}

/** What a server starts with: a database to clone, and folders to copy. */
type Past = Pick<TestServer, 'databaseUrl' | 'dataFolder' | 'tempFolder'>

interface Start {
  /** For a global set-up, which is not told the folder of the test run's Postgres. */
  databaseFolder?: string
  past?: Past
}

/** Starts the server; without a past, it loads its sample runs. `env` is added to its environment. */
export async function startServer(
  env: Record<string, string> = {},
  { databaseFolder, past }: Start = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-e2e-'))
  const dataFolder = join(folder, 'data')
  const tempFolder = await mkdtemp(join(folder, 'tmp-'))
  if (past !== undefined) {
    await cp(past.dataFolder, dataFolder, { recursive: true })
    await cp(past.tempFolder, tempFolder, { recursive: true })
  }
  const database = await createTestDatabase({ folder: databaseFolder, original: past?.databaseUrl })
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      NODE_OPTIONS: process.env['NODE_OPTIONS'],
      TZ: 'Europe/Zurich',
      PORT: '0',
      DATABASE_URL: database.url,
      DOSSIER_DATA_DIR: dataFolder,
      TMPDIR: tempFolder,
      // By default it is named after the data folder, and a copy would not find its files.
      STORAGE_TMP_DIR: join(tempFolder, 'files'),
      // A second one would load and index everything again for only a few runs.
      DOSSIER_RENDER_THREADS: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /runs at (http:\S+)/.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output}`)))
  })
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  const cleanUp = async () => {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
  return {
    address: await address.catch(async (error: unknown) => {
      await cleanUp()
      throw error
    }),
    dataFolder,
    databaseUrl: database.url,
    tempFolder,
    said: () => output,
    halt: () => end('SIGTERM'),
    async kill() {
      await end('SIGKILL')
      await cleanUp()
    },
    async stop() {
      await end('SIGTERM')
      await cleanUp()
      if (child.exitCode !== 0) throw new Error(`the server ended with ${child.exitCode} instead of 0:\n${output}`)
    },
  }
}

let launched: Promise<Browser> | undefined

/**
 * The browser of this worker: started once, opens a separate context for each test, and ends with the worker. Without
 * Chromium the tests fail with a message; they are never skipped.
 */
export function startBrowser(): Promise<Browser> {
  return (launched ??= launchBrowser())
}

async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiums.find((path) => existsSync(path))
  if (executablePath === undefined) {
    throw new Error('No Chromium was found. Install it (apt install chromium-headless-shell) or set CHROMIUM_PATH.')
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** A page, and all messages of its console. */
export interface WatchedPage {
  page: Page
  complaints: string[]
  close(): Promise<void>
}

/** Opens a page in a new browser context, in English unless the options say otherwise. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB', ...options })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning'
    if (complains && !isOfTheFramework(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => {
    if (!isOfTheFramework(error.message)) complaints.push(error.message)
  })
  return { page, complaints, close: () => context.close() }
}

/**
 * Harmless errors: Remix logs one when a navigation overtakes another whose response is still being read, and React a
 * "bug in React" when a busy machine lets one render overtake another, which React then repeats (its error 345).
 */
function isOfTheFramework(text: string): boolean {
  return text.startsWith('AbortError: signal is aborted without reason') || /React error #345\b/.test(text)
}

const created = z.object({ runId: z.string() })

const personList = z.object({ items: z.array(z.object({ id: z.uuid() })) })

/** The address of the newest person. */
export async function somePerson({ address }: Pick<TestServer, 'address'>): Promise<string> {
  const { items } = personList.parse(await (await fetch(`${address}/api/candidates`)).json())
  return `/persons/${items[0]?.id}`
}

/** The address of the newest job. */
export async function someJob({ address }: Pick<TestServer, 'address'>): Promise<string> {
  const { items } = personList.parse(await (await fetch(`${address}/api/jobs`)).json())
  return `/jobs/${items[0]?.id}`
}

const textCv = { content: 'Lea Muster\n\nBerufserfahrung\n2019 – 2023 Entwicklerin, Muster AG\n', name: 'cv.txt' }

/** Publishes a job, sends an application with this file for it as a person would, and returns its address. */
export async function someApplication(
  { address }: Pick<TestServer, 'address'>,
  job: string,
  { content, name: fileName }: { content: BlobPart; name: string } = textCv,
): Promise<string> {
  const published = await fetch(`${address}/api${job}/posting`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ endsAt: new Date(Date.now() + 86_400_000).toISOString() }),
  })
  const { path } = z.object({ path: z.string() }).parse(await published.json())
  const page = await (await fetch(address + path)).text()
  const opened = Date.now()
  const form = new FormData()
  const fields = { name: 'Lea Muster', email: 'lea@example.org', consent: 'yes' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('ticket', /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '')
  form.set('file', new Blob([content]), fileName)
  // A faster form would be attributed to a program.
  await delay(3200 - (Date.now() - opened))
  const answer = await fetch(address + path, { method: 'POST', body: form })
  if (!answer.ok) throw new Error(`no application was received: ${await answer.text()}`)
  const { items } = personList.parse(await (await fetch(`${address}/api/applications`)).json())
  return `/applications/${items[0]?.id}`
}

/** Records an overdue privacy request and returns its address. */
export async function someRequest({ address }: Pick<TestServer, 'address'>): Promise<string> {
  const asked = { kind: 'restriction', channel: 'letter', receivedOn: '2026-01-15', requester: 'Lea Muster, Bern' }
  const answer = await fetch(`${address}/api/requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, details: 'My data may be stored, and nothing else.' }),
  })
  return `/requests/${z.object({ id: z.string() }).parse(await answer.json()).id}`
}

/** Starts a draft and returns its address. */
export async function someDraft({ address }: Pick<TestServer, 'address'>): Promise<string> {
  const id = crypto.randomUUID()
  const theme = { firm: '', address: [], accent: '#1f4e79', font: 'Calibri', logo: null }
  const [candidate, job] = [candidateFixtures['marco-rieben'], jobFixtures['senior-java-developer']].map((one) =>
    JSON.stringify(one),
  )
  const answer = await fetch(`${address}/api/drafts/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ revision: 0, content: { candidate, job, locale: 'de-CH', theme } }),
  })
  if (!answer.ok) throw new Error(`no draft was begun: ${await answer.text()}`)
  return `/drafts/${id}`
}

/** Creates a run, waits for its documents and returns its readable ID. */
export async function finishedRun(server: Pick<TestServer, 'address'>, input: object): Promise<string> {
  const answer = await fetch(`${server.address}/api/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  const { runId } = created.parse(await answer.json())
  await succeeded(server, runId)
  return runId
}

/** Waits until a run has succeeded, which ends the stream of its events. */
export async function succeeded({ address }: Pick<TestServer, 'address'>, runId: string): Promise<void> {
  const told = await (await fetch(`${address}/api/runs/${runId}/events`)).text()
  if (!told.includes('"status":"succeeded"')) throw new Error(`${runId} has not succeeded: ${told}`)
}

/**
 * Waits until the page is interactive and idle. React 18 hydrates the content of a Suspense boundary, such as Remix's
 * data stream, when it is idle; an earlier event can make it throw its error 345, from which it recovers.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

const startedBatch = z.object({ id: z.string(), ended: z.boolean() })

/** Starts a batch of three persons and a scan, waits for its runs, and returns its address. */
export async function finishedBatch({ address }: Pick<TestServer, 'address'>): Promise<string> {
  const slugs = ['marco-rieben', 'juerg-oeztuerk', 'maximilian-von-hohenstein'] as const
  const persons = slugs.map((slug) => ({ document: candidateFixtures[slug], fileName: `${slug}.json` }))
  const answer = await fetch(`${address}/api/batches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      shared: { side: 'job', document: jobFixtures['senior-java-developer'] },
      items: [...persons, { problem: { code: 'scanned' }, fileName: 'scan.pdf' }],
      locale: 'de-CH',
    }),
  })
  const { id } = startedBatch.parse(await answer.json())
  for (let ended = false; !ended; await delay(200)) {
    ended = startedBatch.parse(await (await fetch(`${address}/api/batches/${id}`)).json()).ended
  }
  return `/batches/${id}`
}
