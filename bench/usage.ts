import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '@dossier/db/embedded'
import postgres from 'postgres'

/** What a server and its Postgres have used since they started. */
export interface Usage {
  /** Milliseconds of processor time of both. */
  processor: number
  /** Number of statements that Postgres has executed for any client. */
  statements: number
  /** Transactions that have written. */
  writes: number
  /** Peak memory of the server, in MiB. */
  memory: number
}

/** What a server and its Postgres use, on Linux. */
export interface UsageMeter {
  read(): Promise<Usage>
  close(): Promise<void>
}

const msPerTick = 10

/** Makes the embedded Postgres of a data folder count statements from its next start. */
export async function countStatements(dataDir: string): Promise<void> {
  const { url, close } = await startEmbedded({ dataDir: join(dataDir, 'postgres') })
  const sql = postgres(url, { max: 1 })
  await sql.unsafe(`alter system set shared_preload_libraries = 'pg_stat_statements'`)
  await sql.end()
  await close()
}

/** Monitors the server with this process ID, and the Postgres of its data folder. */
export async function meterUsage(server: number, dataDir: string): Promise<UsageMeter> {
  const embedded = await startEmbedded({ dataDir: join(dataDir, 'postgres') })
  const sql = postgres(embedded.url, { max: 1, onnotice: () => undefined })
  await sql.unsafe('create extension if not exists pg_stat_statements')
  const postmaster = postmasterOf(dataDir)
  return {
    async read() {
      const [counts] = await sql<Pick<Usage, 'statements' | 'writes'>[]>`
        select (select coalesce(sum(calls), 0)::float8 from pg_stat_statements) as statements,
          pg_snapshot_xmax(pg_current_snapshot())::text::float8 as writes`
      const { statements = 0, writes = 0 } = counts ?? {}
      return {
        processor: processorTime(server) + familyTime(postmaster),
        statements,
        writes,
        memory: peakMemory(server),
      }
    },
    async close() {
      await sql.end()
      await embedded.close()
    },
  }
}

/** The process ID of the embedded Postgres of a data folder. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Milliseconds of processor time of a process, including its ended children. */
export function processorTime(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The program's name may contain spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return fields.slice(11, 15).reduce((total, ticks) => total + Number(ticks), 0) * msPerTick
}

/** Milliseconds of processor time of a process and its children. */
export function familyTime(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return [pid, ...children.map(Number)].reduce((total, each) => total + processorTime(each), 0)
}

function peakMemory(pid: number): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
