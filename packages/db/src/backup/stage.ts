import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { DbError, isUnstorableText } from '../errors.ts'
import { names, staged } from './sql.ts'
import { type BackupTable, backupTables } from './tables.ts'

/**
 * Creates staging tables for the rows of an archive, which last until the transaction ends. Blocks other writers until then, so that the
 * rows compared are those inserted.
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

/**
 * Loads rows of an archive part in the format of `rowsOf`. Throws `bad_rows`, with their position, for lines that are not rows of that
 * table.
 */
export async function stageRows(
  tx: Db,
  table: BackupTable,
  part: { name: string; lines: Iterable<string> },
): Promise<void> {
  const lines = [...part.lines]
  if (lines.length === 0) return
  for (const [index, line] of lines.entries()) {
    const problem = rowProblem(table, line)
    if (problem !== null) throw new DbError('bad_rows', `Row ${index + 1} of ${part.name} ${problem}.`)
  }
  try {
    await tx.execute(sql`insert into ${staged(table.name)}
      select * from json_populate_recordset(null::${sql.identifier(table.name)}, ${`[${lines.join(',')}]`}::json)`)
  } catch (cause) {
    const why = isUnstorableText(cause)
      ? 'contains a character that cannot be stored (NUL or a lone surrogate)'
      : `has a value that does not fit its column in ${table.name}`
    throw new DbError('bad_rows', `${part.name} ${why}.`, { cause })
  }
}

/** Why a line is not a row of a table; a row is one object with exactly the table's columns. */
function rowProblem({ name, columns }: BackupTable, line: string): string | null {
  const row = parsed(line)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'is no row'
  const strange = Object.keys(row).find((key) => !columns.some((column) => column.name === key))
  if (strange !== undefined) return `has a column ${JSON.stringify(strange)}, which ${name} does not have`
  const lacking = columns.find((column) => !Object.hasOwn(row, column.name))
  return lacking === undefined ? null : `lacks the column ${lacking.name} of ${name}`
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Call after the last row: builds the index over keys. */
export async function finishStage(tx: Db): Promise<void> {
  for (const { name, key } of backupTables) {
    await tx.execute(sql`create unique index on ${staged(name)} (${names(key)})`).catch((cause: unknown) => {
      throw new DbError('bad_rows', `The archive has the same row of ${name} twice.`, { cause })
    })
    await tx.execute(sql`analyze ${staged(name)}`)
  }
  const documents = staged('generated_documents')
  await tx
    .execute(sql`create unique index on ${documents} (team_id, storage_path) where sha256 <> ''`)
    .catch((cause: unknown) => {
      throw new DbError('bad_rows', 'The archive has two documents with one object.', { cause })
    })
}
