import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, migrateDatabase, openDatabase, type Owner } from '@dossier/db'
import { startEmbedded } from '@dossier/db/embedded'
import postgres, { type Sql } from 'postgres'
import { fillHistory } from './fill.ts'
import { giveToOthers } from './many-teams.ts'

/** A filled history on a separate Postgres. */
export interface OpenHistory {
  url: string
  db: Db
  sql: Sql
  owner: Owner
  close(): Promise<void>
}

/**
 * Opens a history of at least the given number of documents, or one in which so many teams have as many together; with `folder` it is kept
 * for the next time, otherwise it is removed at the end.
 */
export async function openHistory(documents: number, folder?: string, teams = 1): Promise<OpenHistory> {
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  const server = await startEmbedded({ dataDir })
  await migrateDatabase(server.url)
  const sql = postgres(server.url, { max: 2, onnotice: () => undefined })
  const { db, close } = openDatabase({ url: server.url })
  const owner = await fillHistory(sql, db, Math.ceil(documents / teams))
  await giveToOthers(sql, owner, teams - 1)
  return {
    url: server.url,
    db,
    sql,
    owner,
    async close() {
      await close()
      await sql.end()
      await server.close()
      if (folder === undefined) rmSync(dataDir, { recursive: true })
    },
  }
}
