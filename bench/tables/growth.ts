import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDossierClient, type DossierClient } from '@dossier/api/client'
import { startEmbedded } from '@dossier/db/embedded'
import postgres, { type Sql } from 'postgres'
import { atFullLoad, atSteadyLoad, type RunCost } from '../growth/paper.ts'
import { runStatements, type RunStatement } from '../growth/statements.ts'
import { printTable } from '../print-table.ts'
import { sampleInput } from '../sample-input.ts'
import { install, type Installation } from '../server.ts'
import { countStatements, familyTime, postmasterOf, processorTime } from '../usage.ts'

const warmUp = 60
const measured = 200

/**
 * Measures what one run costs a web process, a worker and Postgres, each on its own, and calculates from it how many runs more hosts
 * would make, what runs at a steady rate take, and which statements of a run a database distributed by team would run on one shard.
 */
export async function growthTable(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-growth-'))
  await countStatements(folder)
  const database = await startEmbedded({ dataDir: join(folder, 'postgres') })
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
  const started: Installation[] = []
  try {
    await sql`create extension if not exists pg_stat_statements`
    const shared = {
      DATABASE_URL: database.url,
      DOSSIER_SECRET: randomBytes(24).toString('base64'),
      STORAGE_TMP_DIR: join(folder, 'storage'),
      DOSSIER_TOKEN: randomBytes(24).toString('base64'),
    }
    for (const role of ['web', 'worker']) started.push(await install({ ...shared, DOSSIER_ROLE: role }))
    for (const installation of started) await installation.start()
    const [web, worker] = started
    if (web === undefined || worker === undefined) return
    const client = createDossierClient({ url: web.url, token: shared.DOSSIER_TOKEN })
    await makeRuns(client, warmUp)
    const read = () => meter({ sql, web, worker, folder, storage: shared.STORAGE_TMP_DIR })
    const before = await read()
    await sql`select pg_stat_statements_reset()`
    await makeRuns(client, measured)
    const statements = await runStatements(sql, measured)
    const [clients] = await sql<
      { used: number }[]
    >`select count(*)::int as used from pg_stat_activity where backend_type = 'client backend'`
    print(costOf(before, await read(), statements), statements, clients?.used ?? 0)
  } finally {
    for (const installation of started) {
      await installation.stop()
      installation.remove()
    }
    await sql.end()
    await database.close()
    rmSync(folder, { recursive: true })
  }
}

async function makeRuns(client: DossierClient, count: number): Promise<void> {
  const created = await Promise.all(
    Array.from({ length: count }, (_, index) => client.api.runs.create.mutate(sampleInput(index))),
  )
  for (const { runId } of created)
    for await (const { status, error } of client.watchRun(runId))
      if (status === 'failed') throw new Error(`${runId} failed: ${error}`)
}

interface Metered {
  sql: Sql
  web: Installation
  worker: Installation
  folder: string
  storage: string
}

type Reading = Omit<RunCost, 'statements'>

async function meter({ sql, web, worker, folder, storage }: Metered): Promise<Reading> {
  const [sizes] = await sql<{ wal: number; rows: number }[]>`
    select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as wal,
      pg_database_size(current_database())::float8 as rows`
  const files = readdirSync(storage, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return {
    web: processorTime(web.pid()),
    worker: processorTime(worker.pid()),
    database: familyTime(postmasterOf(folder)),
    wal: sizes?.wal ?? 0,
    rows: sizes?.rows ?? 0,
    objects: files.length,
    stored: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  }
}

function costOf(before: Reading, after: Reading, statements: readonly RunStatement[]): RunCost {
  const per = (name: keyof Reading) => (after[name] - before[name]) / measured
  return {
    web: per('web'),
    worker: per('worker'),
    database: per('database'),
    wal: per('wal'),
    rows: per('rows'),
    objects: per('objects'),
    stored: per('stored'),
    statements: statements.reduce((sum, { callsPerRun }) => sum + callsPerRun, 0),
  }
}

function print(cost: RunCost, statements: readonly RunStatement[], connections: number): void {
  printTable(
    `What one run costs (${measured} runs, ${connections} connections of one web process and one worker)`,
    ['web, ms', 'worker, ms', 'Postgres, ms', 'statements', 'WAL, kB', 'database, kB', 'files', 'files, kB'],
    [
      [
        ...[cost.web, cost.worker, cost.database, cost.statements].map((value) => value.toFixed(1)),
        ...[cost.wal / 1000, cost.rows / 1000].map((value) => value.toFixed(0)),
        cost.objects.toFixed(1),
        (cost.stored / 1000).toFixed(0),
      ],
    ],
  )
  printTable(
    'Runs per second of hosts with two cores each, calculated: one web host, one Postgres',
    ['workers', 'runs/s', 'limited by'],
    [1, 2, 4, 8].map((workers) => {
      const { rate, limit } = atFullLoad(cost, workers)
      return [String(workers), rate.toFixed(0), limit]
    }),
  )
  printTable(
    'A steady load, calculated: busy cores, and what is written',
    [
      'runs an hour',
      'web',
      'workers',
      'Postgres',
      'WAL an hour, MB',
      'database a year, GB',
      'files a year, GB',
      'files a year, millions',
    ],
    [1, 100, 10_000].map((runsPerHour) => {
      const load = atSteadyLoad(cost, runsPerHour)
      return [
        String(runsPerHour),
        ...[load.web, load.worker, load.database].map((value) => value.toFixed(3)),
        (load.walPerHour / 1e6).toFixed(1),
        ...[load.rowsPerYear, load.storedPerYear].map((value) => (value / 1e9).toFixed(1)),
        (load.objectsPerYear / 1e6).toFixed(2),
      ]
    }),
  )
  printTable(
    'The statements of a run on a database distributed by team',
    ['statement', 'per run', 'runs on'],
    statements.map(({ summary, callsPerRun, place }) => [summary, callsPerRun.toFixed(2), place]),
  )
}
