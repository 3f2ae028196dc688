import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '@dossier/db/embedded'
import postgres from 'postgres'

/** What a server and its Postgres have used since they started. */
export interface Usage {
  /** Milliseconds of processor time. */
  server: number
  database: number
  /** Statements that Postgres has executed for anybody, and transactions that have written. */
  statements: number
  commits: number
  /** Most memory of the server's process so far, in MiB. */
  memory: number
}

/** A window on the embedded Postgres of an installation. */
export interface DatabaseWatch {
  counts(): Promise<{ pid: number; statements: number; commits: number }>
  /** What was executed how often, the most first. */
  statements(): Promise<{ calls: number; ms: number; query: string }[]>
  reset(): Promise<void>
  close(): Promise<void>
}

const ticksPerSecond = 100

/** Makes the Postgres of a folder count statements from its next start on. */
export async function countStatements(dataDir: string): Promise<void> {
  const { url, close } = await startEmbedded({ dataDir: join(dataDir, 'postgres') })
  const sql = postgres(url, { max: 1 })
  await sql.unsafe(`alter system set shared_preload_libraries = 'pg_stat_statements'`)
  await sql.end()
  await close()
}

/** Looks into the Postgres of a folder, whose server runs. */
export async function watchDatabase(dataDir: string): Promise<DatabaseWatch> {
  const embedded = await startEmbedded({ dataDir: join(dataDir, 'postgres') })
  const sql = postgres(embedded.url, { max: 1, onnotice: () => undefined })
  await sql.unsafe('create extension if not exists pg_stat_statements')
  const pid = Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
  return {
    async counts() {
      const [row] = await sql<{ statements: number; commits: number }[]>`
        select (select coalesce(sum(calls), 0)::float8 from pg_stat_statements) as statements,
          (select coalesce(sum(calls), 0)::float8 from pg_stat_statements where query ilike 'commit%') as commits`
      return { pid, statements: row?.statements ?? 0, commits: row?.commits ?? 0 }
    },
    async statements() {
      return sql<{ calls: number; ms: number; query: string }[]>`
        select calls::float8, total_exec_time as ms, query from pg_stat_statements order by calls desc limit 80`
    },
    async reset() {
      await sql`select pg_stat_statements_reset()`
    },
    async close() {
      await sql.end()
      await embedded.close()
    },
  }
}

/** Milliseconds of processor time that a process has used, with those of its children that have ended. */
export function processorTime(pid: number): number {
  const fields = statOf(`/proc/${pid}/stat`)
  return sum(fields.slice(11, 15))
}

/** As `processorTime`, with the children that run. */
export function familyTime(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return [pid, ...children.map(Number)].map((each) => processorTime(each)).reduce((a, b) => a + b, 0)
}

/** Milliseconds of processor time of each thread of a process, by its name and number. */
export function threadTimes(pid: number): Map<string, number> {
  return new Map(
    readdirSync(`/proc/${pid}/task`).map((task) => {
      const name = readFileSync(`/proc/${pid}/task/${task}/comm`, 'utf8').trim()
      return [`${name} ${task}`, sum(statOf(`/proc/${pid}/task/${task}/stat`).slice(11, 13))]
    }),
  )
}

/** Most memory that a process has had, in MiB. */
export function peakMemory(pid: number): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

function statOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  // The name of the program may have blanks in it.
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function sum(ticks: readonly string[]): number {
  return (ticks.reduce((total, each) => total + Number(each), 0) * 1000) / ticksPerSecond
}
