import { readFile } from 'node:fs/promises'
import { and, asc, eq, getTableColumns, gt, ne, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client.ts'
import type { DocumentRow } from '../queries/documents.ts'
import { generatedDocuments, storedObjects } from '../schema.ts'
import { names } from './sql.ts'
import type { BackupTable } from './tables.ts'

const pageBytes = 1024 * 1024
const rowsAtOnce = { least: 20, first: 500, most: 5000 } as const

/** Reads everything from one snapshot while others keep writing. */
export async function readSnapshot<T>(db: Db, read: (snapshot: Db) => Promise<T>): Promise<T> {
  return db.transaction(
    async (tx) => {
      // Objects are copied between two queries, which may take long.
      await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`)
      await tx.execute(sql`set local timezone = 'UTC'`)
      return read(tx)
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

/**
 * Yields the rows of a table as JSON in the order of the primary key, with at most about a mebibyte of them in memory.
 */
export async function* rowsOf(snapshot: Db, table: BackupTable): AsyncGenerator<string> {
  let limit: number = table.atOnce ?? rowsAtOnce.first
  for (let after: string[] | null = null; ;) {
    const page: Page[] = await readPage(snapshot, table, { after, limit })
    for (const { line } of page) yield line
    after = page.at(-1)?.key ?? null
    if (after === null) return
    limit = table.atOnce ?? Math.min(rowsAtOnce.most, Math.max(rowsAtOnce.least, page.length * 2))
  }
}

type Page = { line: string; key: string[] }

async function readPage(
  db: Db,
  { name, key, columns, only }: BackupTable,
  { after, limit }: { after: string[] | null; limit: number },
): Promise<Page[]> {
  const types = new Map(columns.map((column) => [column.name, column.type]))
  const position = key.map((column, at) => sql`${after?.[at] ?? null}::${sql.raw(types.get(column) ?? 'text')}`)
  const behind: SQL = after === null ? sql`true` : sql`(${names(key)}) > (${sql.join(position, sql`, `)})`
  const texts = sql.join(
    key.map((column) => sql`${names([column])}::text`),
    sql`, `,
  )
  const rows = await db.execute<Page>(sql`
    select line, key from (
      select line, key, place, sum(octet_length(line)) over (order by place) as total from (
        select row_to_json(one)::text as line, array[${texts}] as key, row_number() over (order by ${names(key)}) as place
        from (select * from ${sql.identifier(name)} u where ${behind} and ${only ?? sql`true`}
          order by ${names(key)} limit ${limit}) one
      ) lines
    ) counted
    where place = 1 or total <= ${pageBytes} order by place`)
  return [...rows]
}

/** A document that has an object, or had one that was deleted for good. */
export type BackedUpDocument = DocumentRow & { teamId: string; isDeleted: boolean }

/** Yields all documents by team and ID, except the empty rows that an erasure leaves. */
export async function* documentsWithObjects(snapshot: Db): AsyncGenerator<BackedUpDocument> {
  const { teamId, id, sha256 } = generatedDocuments
  for (let last: BackedUpDocument | undefined; ;) {
    const behind = last && or(gt(teamId, last.teamId), and(eq(teamId, last.teamId), gt(id, last.id)))
    const page: BackedUpDocument[] = await snapshot
      .select({
        ...getTableColumns(generatedDocuments),
        isDeleted: sql<boolean>`coalesce(${storedObjects.state} in ('deleting', 'deleted'), false)`,
      })
      .from(generatedDocuments)
      .leftJoin(
        storedObjects,
        and(
          eq(storedObjects.teamId, teamId),
          eq(storedObjects.driver, generatedDocuments.storageDriver),
          eq(storedObjects.key, generatedDocuments.storagePath),
        ),
      )
      .where(and(ne(sha256, ''), behind))
      .orderBy(asc(teamId), asc(id))
      .limit(rowsAtOnce.first)
    yield* page
    last = page.at(-1)
    if (page.length < rowsAtOnce.first) return
  }
}

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })).min(1) })

/** The newest migration of this version: its name, and its number in the order of migrations. */
export async function schemaVersion(): Promise<{ name: string; order: number }> {
  const text = await readFile(new URL('../migrations/meta/_journal.json', import.meta.url), 'utf8')
  const { entries } = journalSchema.parse(JSON.parse(text))
  return entries.reduce((last, { tag, when }) => (when > last.order ? { name: tag, order: when } : last), {
    name: '',
    order: 0,
  })
}
