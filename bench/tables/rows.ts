import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDossierClient } from '@dossier/api/client'
import { startEmbedded } from '@dossier/db/embedded'
import postgres from 'postgres'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import { sampleInput } from '../sample-input.ts'
import { printGuardedSearches } from '../search/guarded.ts'
import { install, type Installation } from '../server.ts'
import type { SearchOptions } from './search.ts'

const rounds = 15
/** Requests of one kind in a round. */
const requests = 20
/** Number of runs in the history. */
const recorded = 40

interface Contestant {
  installation: Installation
  /** Milliseconds of each request, by what was asked for. */
  took: Map<string, number[]>
  paths: readonly string[]
}

/**
 * Measures what row-level security costs searches, and a page and a call of the API: for these, two servers of this build on databases of one Postgres, one of them as a
 * user who may not create roles, so that nothing guards its rows. They answer in turn, one request at a time.
 */
export async function rowsTable(options: SearchOptions): Promise<void> {
  await printPages()
  await printGuardedSearches(options)
}

async function printPages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-rows-'))
  const server = await startEmbedded({ dataDir: folder })
  const contestants: Contestant[] = []
  try {
    for (const url of await makeDatabases(server.url)) contestants.push(await enter(url))
    for (let round = -1; round < rounds; round++) {
      for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed()) await ask(contestant, round)
    }
    const [guarded, bare] = contestants
    if (guarded === undefined || bare === undefined) return
    printTable(
      'Row-level security: one request at a time, median in ms',
      ['request', 'without', 'with', 'ratio', 'goal', ''],
      guarded.paths.map((_, index) => {
        const [without = 0, with_ = 0] = [bare, guarded].map((one) => percentile([...(took(one, index) ?? [])], 0.5))
        const ratio = with_ / without
        const name = guarded.paths[index]?.replace(/[\da-f-]{36}/, '…') ?? ''
        return [name, without.toFixed(1), with_.toFixed(1), ratio.toFixed(3), '1.10', ratio <= 1.1 ? 'meets' : 'misses']
      }),
    )
  } finally {
    for (const { installation } of contestants) {
      await installation.stop()
      installation.remove()
    }
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const took = ({ paths, took: all }: Contestant, index: number) => all.get(paths[index] ?? '')

/** The addresses of two new databases: of a user who may do everything, and of one who owns the database alone. */
async function makeDatabases(url: string): Promise<string[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  await sql.unsafe(`create role plain login password 'plain'`)
  await sql.unsafe('create database guarded')
  await sql.unsafe('create database bare owner plain')
  await sql.end()
  const [guarded, bare] = [new URL(url), new URL(url)]
  guarded.pathname = '/guarded'
  Object.assign(bare, { username: 'plain', password: 'plain', pathname: '/bare' })
  return [guarded.href, bare.href]
}

async function enter(databaseUrl: string): Promise<Contestant> {
  const installation = await install({ DATABASE_URL: databaseUrl })
  await installation.start()
  const client = createDossierClient({ url: installation.url })
  const created = await Promise.all(
    Array.from({ length: recorded }, (_, index) => client.api.runs.create.mutate(sampleInput(index))),
  )
  for (const { runId } of created) {
    for await (const { status, error } of client.watchRun(runId)) {
      if (status === 'failed') throw new Error(`${runId} failed: ${error}`)
    }
  }
  const runId = created[0]?.runId ?? ''
  const paths = ['/history', `/runs/${runId}`, '/api/runs?limit=20', `/api/runs/${runId}`]
  return { installation, took: new Map(paths.map((path) => [path, []])), paths }
}

/** One round; the first, of which nothing counts, is number −1. */
async function ask({ installation: { url }, took: all, paths }: Contestant, round: number): Promise<void> {
  for (const path of paths) {
    for (let request = 0; request < requests; request++) {
      const begun = performance.now()
      const answer = await fetch(`${url}${path}`)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
      if (round >= 0) all.get(path)?.push(performance.now() - begun)
    }
  }
}
