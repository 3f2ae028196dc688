import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openSealer } from '@dossier/api'
import { openKeyRing } from '@dossier/audit'
import { appendAuditEvents, ensureLocalOwner, migrateDatabase, openDatabase, sql } from '@dossier/db'
import { startEmbedded } from '@dossier/db/embedded'
import pino from 'pino'

/** A chain on a separate Postgres, as durable as in production. */
export interface AuditBench {
  /**
   * Appends events, each in a separate transaction, by the given number of concurrent writers; returns how long each
   * took, in ms.
   */
  append(events: number, writers: number): Promise<number[]>
  /** Writes events in one statement. */
  fill(events: number): Promise<void>
  /** Starts sealing in this process, as a server does; returns a function that stops it. */
  startSealer(): () => Promise<void>
  /** Seals everything that is waiting. */
  seal(): Promise<void>
  /** Turns the database's work for the chain on each append on or off: without it, the table is an ordinary one. */
  setTriggers(on: boolean): Promise<void>
  /**
   * Verifies every link, once, in a separate process, and returns its peak memory and how much of that verification
   * added.
   */
  verify(): Promise<Verified>
  close(): Promise<void>
}

/** Result of a verification; memory in MiB. */
interface Verified {
  links: number
  milliseconds: number
  peakMiB: number
  grownMiB: number
}

const run = promisify(execFile)
const verifier = fileURLToPath(new URL('peers/audit-verify.ts', import.meta.url))

/** Opens the benchmark in a temporary folder; the chain is signed with keys derived from this secret. */
export async function openAuditBench(secret: string): Promise<AuditBench> {
  const ring = await openKeyRing(secret)
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-audit-'))
  const server = await startEmbedded({ dataDir: folder })
  const { appRole } = await migrateDatabase(server.url)
  const owner = openDatabase({ url: server.url, max: 1 })
  const pool = openDatabase({ url: server.url, max: 50, role: appRole })
  const { db } = pool
  const local = await ensureLocalOwner(db)
  const services = { db, keyRing: () => Promise.resolve(ring), now: () => new Date() }
  const sealer = (isActive: boolean) => openSealer({ ...services, logger: pino({ level: 'error' }) }, isActive)
  const subject = { type: 'team' as const, id: local.teamId }
  const data = { driver: 'memory', objects: 7, runs: 1 }
  const idle = sealer(false)
  return {
    async append(events, writers) {
      let left = events
      const times: number[] = []
      const write = async () => {
        while (left-- > 0) {
          const start = performance.now()
          await appendAuditEvents(db, local, [{ type: 'storage.swept', requestId: 'bench', subject, data }])
          times.push(performance.now() - start)
        }
      }
      await Promise.all(Array.from({ length: writers }, write))
      return times
    },
    async fill(events) {
      await db.execute(sql`
        insert into audit_events (team_id, id, type, actor_id, request_id, subject_type, subject_id, data)
        select ${local.teamId}::uuid, gen_random_uuid(), 'storage.swept', ${local.userId}::uuid, 'bench', 'team',
          ${local.teamId}, ${JSON.stringify(data)}::jsonb
        from generate_series(1, ${events}::int)`)
      await owner.db.execute(sql`vacuum analyze audit_events, audit_unsealed`)
    },
    startSealer: () => sealer(true).close,
    seal: () => idle.flush(),
    async setTriggers(on) {
      for (const trigger of ['audit_events_conceal']) {
        await owner.db.execute(sql.raw(`alter table audit_events ${on ? 'enable' : 'disable'} trigger ${trigger}`))
      }
    },
    async verify() {
      const { stdout } = await run(process.execPath, [verifier, server.url, secret])
      return JSON.parse(stdout) as Verified // As that program prints it.
    },
    async close() {
      await pool.close()
      await owner.close()
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
