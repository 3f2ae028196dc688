import { createDossierClient, type DossierClient } from '@dossier/api/client'
import { samplePairs } from '@dossier/profiles/fixtures'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import { install } from '../server.ts'

const warmUp = 10
const single = 60
const together = 100

/** Full runs through HTTP: five documents made, stored and recorded; and how long a search takes meanwhile. */
export async function runsTable(): Promise<void> {
  const installation = await install()
  try {
    await installation.start()
    const client = createDossierClient({ url: installation.url })
    for (let index = 0; index < warmUp; index++) await oneRun(client, index)
    const times: number[] = []
    for (let index = 0; index < single; index++) times.push(await oneRun(client, index))
    const idle = await searches(client, () => times.length === 0)
    const elapsed = await manyRuns(client)
    const busy = await searchesDuring(client, () => manyRuns(client))
    printTable(
      'Full runs through HTTP, on one machine with its Postgres',
      ['what', 'figure'],
      [
        ['one run, from request to recorded, p50', ms(percentile(times, 0.5))],
        ['one run, from request to recorded, p95', ms(percentile(times, 0.95))],
        [`runs per second, ${together} at once`, (together / (elapsed / 1000)).toFixed(1)],
        ['search through HTTP when idle, p99', ms(percentile(idle, 0.99))],
        ['search through HTTP while runs are made, p99', ms(percentile(busy, 0.99))],
      ],
    )
  } finally {
    await installation.stop()
    installation.remove()
  }
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

function inputOf(index: number) {
  const { candidate, job, locale } = samplePairs[index % samplePairs.length] ?? samplePairs[0] ?? fail()
  return { candidate, job, locale, terms: { vendor: 'Muster AG' } }
}

function fail(): never {
  throw new Error('There are no sample pairs.')
}

async function oneRun(client: DossierClient, index: number): Promise<number> {
  const start = performance.now()
  const { runId } = await client.api.runs.create.mutate(inputOf(index))
  await finished(client, runId)
  return performance.now() - start
}

async function finished(client: DossierClient, runId: string): Promise<void> {
  for await (const { status, error } of client.watchRun(runId)) {
    if (status === 'failed') throw new Error(`${runId} failed: ${error}`)
  }
}

/** Milliseconds until all runs that were asked for at once are recorded. */
async function manyRuns(client: DossierClient): Promise<number> {
  const start = performance.now()
  const created = await Promise.all(
    Array.from({ length: together }, (_, index) => client.api.runs.create.mutate(inputOf(index))),
  )
  for (const { runId } of created) await finished(client, runId)
  return performance.now() - start
}

async function searchesDuring(client: DossierClient, work: () => Promise<unknown>): Promise<number[]> {
  let working = true
  const searching = searches(client, () => working)
  await work()
  working = false
  return searching
}

/** One search after the other: at least 200 of them, and more while `goOn` says so. */
async function searches(client: DossierClient, goOn: () => boolean): Promise<number[]> {
  const words = ['marco', 'mueller', 'rieben', 'java', 'zhanna', 'ozturk', 'lefevre', 'projekt']
  const times: number[] = []
  while (times.length < 200 || goOn()) {
    const start = performance.now()
    await client.api.documents.search.query({ query: words[times.length % words.length] ?? '' })
    times.push(performance.now() - start)
  }
  return times
}
