import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from 'postgres'

export type CopyValue = string | number | null | readonly (string | number)[]

/** Streams rows into a table through COPY; `target` is the table with its columns. */
export async function copyRows(sql: Sql, target: string, rows: Iterable<readonly CopyValue[]>): Promise<void> {
  const sink = await sql.unsafe(`copy ${target} from stdin`).writable()
  await pipeline(Readable.from(chunks(rows)), sink)
}

function* chunks(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  let chunk = ''
  for (const row of rows) {
    chunk += `${row.map(cell).join('\t')}\n`
    if (chunk.length > 1 << 18) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk !== '') yield chunk
}

function cell(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'object') return `{${value.map((item) => escaped(String(item))).join(',')}}`
  return escaped(String(value))
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => `\\${sign}`)
}

/** Streams the rows of a query out of Postgres through COPY. */
export async function* copiedRows(sql: Sql, query: string): AsyncGenerator<string[]> {
  const source = await sql.unsafe(`copy (${query}) to stdout`).readable()
  let rest = ''
  source.setEncoding('utf8')
  for await (const chunk of source) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.split('\t')
  }
}
