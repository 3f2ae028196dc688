import { createDossierClient, type DossierClient } from '@dossier/api/client'
import { type Latencies, openLoop } from '../open-loop.ts'
import { printTable } from '../print-table.ts'
import { sampleInput } from '../sample-input.ts'
import { install } from '../server.ts'

/** Which installation to load, and how much. */
export interface LoadOptions {
  /** The URL of a running installation, with the token in `DOSSIER_TOKEN`; if omitted, one is started. */
  url: string | undefined
  minutes: number
  /** Actions per second in the first step; each further step doubles the rate. */
  rate: number
}

const steps = 3
/**
 * An installation sustains a rate if 95 of 100 actions of each kind take no longer than this, in milliseconds. A run
 * may take longer.
 */
const patience = { action: 500, run: 5_000 }

/** One kind of user action, and its share of a hundred actions. */
interface Action {
  name: string
  share: number
  most: number
  act(index: number): Promise<unknown>
}

/**
 * Loads an installation as its users do: searches, pages, downloads, lists and new runs arrive on a schedule, whether
 * or not earlier ones have ended, at the given rate, its double and its fourfold. Waiting time counts. Reports which
 * rates the installation sustains, and leaves the runs that it created, of invented people.
 */
export async function loadTable({ url, minutes, rate }: LoadOptions): Promise<void> {
  const own = url === undefined ? await install() : null
  try {
    await own?.start()
    const actions = await actionsOf(url ?? own?.url ?? '', process.env['DOSSIER_TOKEN'])
    // The first action of its kind also loads and compiles code.
    for (const { act } of actions) await act(0)
    for (let step = 0; step < steps; step++) await oneStep(actions, rate * 2 ** step, (minutes * 60) / steps)
  } finally {
    await own?.stop()
    own?.remove()
  }
}

async function oneStep(actions: readonly Action[], perSecond: number, seconds: number): Promise<void> {
  const measured = await Promise.all(
    actions.map(async (action) => {
      const own = (perSecond * action.share) / 100
      return { action, own, met: await openLoop(action.act, { perSecond: own, calls: Math.ceil(own * seconds) }) }
    }),
  )
  const keepsUp = measured.every(({ action, met }) => met.failed === 0 && met.p95 <= action.most)
  printTable(
    `Load: ${perSecond} actions a second for ${seconds.toFixed(0)} s; it ${keepsUp ? 'keeps up' : 'does not keep up'}`,
    ['action, ms', 'a second', 'p50', 'p95', 'p99', 'failed', 'of', 'p95 at most', ''],
    measured.map(({ action, own, met }) => [action.name, own.toFixed(1), ...figures(met), ...verdict(action, met)]),
  )
}

function figures({ p50, p95, p99, failed, calls }: Latencies): string[] {
  return [...[p50, p95, p99].map((ms) => ms.toFixed(0)), String(failed), String(calls)]
}

function verdict({ most }: Action, { p95, failed }: Latencies): string[] {
  return [String(most), failed === 0 && p95 <= most ? 'meets' : 'misses']
}

/** Creates a first run to open and to download; throws the server's message if the token lacks permission. */
async function actionsOf(url: string, token: string | undefined): Promise<Action[]> {
  const client = createDossierClient({ url, ...(token !== undefined && { token }), attempts: 1 })
  const runId = await makeRun(client, 0)
  const { documents } = await client.api.runs.get.query({ runId })
  const documentId = documents[0]?.id ?? ''
  const page = async (path: string) => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const answer = await fetch(url + path, { headers, redirect: 'manual' })
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
    await answer.text()
  }
  const { action: most, run } = patience
  return [
    { name: 'search', share: 40, most, act: (index) => client.api.documents.search.query({ query: word(index) }) },
    { name: 'page of the history', share: 15, most, act: (index) => page(`/history?q=${word(index)}`) },
    { name: 'page of a run', share: 10, most, act: () => page(`/runs/${runId}`) },
    { name: 'list of runs', share: 10, most, act: () => client.api.runs.list.query({}) },
    { name: 'download', share: 10, most, act: () => client.download(documentId) },
    { name: 'search in the audit log', share: 5, most, act: () => client.api.audit.list.query({ query: '' }) },
    { name: 'run until it is recorded', share: 10, most: run, act: (index) => makeRun(client, index) },
  ]
}

const words = ['marco', 'mueller', 'rieben', 'java', 'zhanna', 'ozturk', 'lefevre', 'projekt']
const word = (index: number) => words[index % words.length] ?? ''

async function makeRun(client: DossierClient, index: number): Promise<string> {
  const { runId } = await client.api.runs.create.mutate(sampleInput(index))
  for await (const { status, error } of client.watchRun(runId)) {
    if (status === 'failed') throw new Error(`${runId} failed: ${error}`)
  }
  return runId
}
