import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { DbError } from '../errors.ts'
import { names, staged } from './sql.ts'
import { type BackupTable, backupTables } from './tables.ts'

/**
 * Makes a place for the rows of an archive beside the tables, which is gone with the transaction. Nobody else writes until then:
 * what is compared and what is inserted is the same.
 */
export async function makeStage(tx: Db): Promise<void> {
  await tx.execute(sql`set local timezone = 'UTC'`)
  await tx.execute(sql`set local statement_timeout = 0`)
  await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`)
  for (const { name } of backupTables) {
    await tx.execute(sql`lock table ${sql.identifier(name)} in share row exclusive mode`)
    await tx.execute(
      sql`create temp table ${staged(name)} on commit drop as select * from ${sql.identifier(name)} with no data`,
    )
  }
}

/** Takes in rows as `rowsOf` gave them. Throws `bad_rows` for what is no row of that table. */
export async function stageRows(tx: Db, { name }: BackupTable, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  try {
    await tx.execute(sql`insert into ${staged(name)}
      select * from json_populate_recordset(null::${sql.identifier(name)}, ${`[${lines.join(',')}]`}::json)`)
  } catch (cause) {
    throw new DbError('bad_rows', `The archive has rows for ${name} that do not fit the table.`, { cause })
  }
}

/** After the last row: keys are found by index. */
export async function finishStage(tx: Db): Promise<void> {
  for (const { name, key } of backupTables) {
    await tx.execute(sql`create unique index on ${staged(name)} (${names(key)})`).catch((cause: unknown) => {
      throw new DbError('bad_rows', `The archive has the same row of ${name} twice.`, { cause })
    })
    await tx.execute(sql`analyze ${staged(name)}`)
  }
}
