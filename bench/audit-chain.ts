import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSealer, verifyTeam } from '@dossier/api'
import type { KeyRing } from '@dossier/audit'
import { appendAuditEvents, ensureLocalOwner, migrateDatabase, openDatabase, sql } from '@dossier/db'
import { startEmbedded } from '@dossier/db/embedded'
import pino from 'pino'

/** A chain on a Postgres of its own, durable as in production. */
export interface AuditBench {
  /** Appends so many events, each in a transaction of its own, by so many writers at once; gives how long each took, in ms. */
  append(events: number, writers: number): Promise<number[]>
  /** Writes so many events in one statement. */
  fill(events: number): Promise<void>
  /** Seals in this process from now on, as a server does; gives what stops it. */
  startSealer(): () => Promise<void>
  /** Seals all that waits. */
  seal(): Promise<void>
  /** Turns what the database does for the chain on each append on and off: the table is then as plain as any. */
  setTriggers(on: boolean): Promise<void>
  /** Verifies every link, once, and says how much memory this process had at most meanwhile. */
  verify(): Promise<{ links: number; milliseconds: number; mebibytes: number }>
  close(): Promise<void>
}

/** Opens the bench in a temporary folder. */
export async function openAuditBench(ring: KeyRing): Promise<AuditBench> {
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
      let most = process.memoryUsage.rss()
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
      const start = performance.now()
      // Events that were written without triggers stand beside the chain: the first verification of this mode takes every link.
      const { ok, links } = await verifyTeam({ ...services, sealer: idle }, local, { mode: 'incremental' })
      clearInterval(watch)
      if (!ok) throw new Error('The chain of the bench is not in order.')
      return { links, milliseconds: performance.now() - start, mebibytes: most / 2 ** 20 }
    },
    async close() {
      await pool.close()
      await owner.close()
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
