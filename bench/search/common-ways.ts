import type { Owner } from '@dossier/db'
import type { Sql } from 'postgres'
import { timed } from '../history/load-settings.ts'
import type { Query } from '../history/oracle.ts'

/** A search as implemented in comparable products: the page of 25 after the given number of documents. */
export type CommonWay = (sql: Sql, owner: Owner, asked: { query: Query; skip: number }) => Promise<unknown>

/** Milliseconds after which a common way is aborted. */
export const cutOff = 1000

/**
 * Creates the index that full-text search needs. `ILIKE` gets none, as in those products; `similarity()` in a condition
 * cannot use one.
 */
export async function prepareCommonWays(sql: Sql): Promise<void> {
  await sql.unsafe(`set maintenance_work_mem = '1GB'`)
  await timed('index for tsvector', () =>
    sql.unsafe(`create index if not exists bench_tsvector on generated_documents using gin (${vector})`),
  )
  // Without statistics on the expression, Postgres would scan by date.
  await sql.unsafe('analyze generated_documents')
}

/** Removes that index, so that writing is measured without it. */
export async function removeCommonWays(sql: Sql): Promise<void> {
  await sql.unsafe('drop index if exists bench_tsvector')
}

const vector = `to_tsvector('simple', candidate_name || ' ' || jobprofile_title)`

export const commonWays: Readonly<Record<string, CommonWay>> = {
  'ILIKE + OFFSET': (sql, owner, { query, skip }) =>
    page(sql, owner, { query, skip }, (text) => [
      `(candidate_name ilike $ or jobprofile_title ilike $)`,
      `%${text.replace(/[\\%_]/g, '\\$&')}%`,
    ]),
  'similarity() >': (sql, owner, { query, skip }) =>
    page(sql, owner, { query, skip }, (text) => [
      `(word_similarity($, candidate_name) > 0.5 or word_similarity($, jobprofile_title) > 0.5)`,
      text,
    ]),
  tsvector: (sql, owner, { query, skip }) =>
    page(sql, owner, { query, skip }, (text) => [
      `${vector} @@ to_tsquery('simple', $)`,
      text
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .map((word) => `${word}:*`)
        .join(' & '),
    ]),
}

type Condition = (text: string) => [condition: string, value: string]

async function page(sql: Sql, { teamId }: Owner, { query, skip }: { query: Query; skip: number }, met: Condition) {
  const values: (string | string[])[] = [teamId]
  const bind = (value: string | string[]) => `$${values.push(value)}`
  const conditions = query.terms.map(({ text, negated }) => {
    const [condition, value] = met(text)
    const bound = condition.replaceAll('$', bind(value))
    return negated ? `not ${bound}` : bound
  })
  if (query.types !== undefined) conditions.push(`document_type = any(${bind([...query.types])}::text[])`)
  else conditions.push(`kind = 'document'`)
  if (query.userId !== undefined) conditions.push(`user_id = ${bind(query.userId)}`)
  if (query.from !== undefined)
    conditions.push(`created_at >= ${bind(new Date(query.from).toISOString())}::text::timestamptz`)
  if (query.to !== undefined)
    conditions.push(`created_at < ${bind(new Date(query.to).toISOString())}::text::timestamptz`)
  return sql.unsafe(
    `select * from generated_documents where team_id = $1 and ${conditions.join(' and ')}
     order by created_at desc, id desc limit 25 offset ${skip}`,
    values,
  )
}
