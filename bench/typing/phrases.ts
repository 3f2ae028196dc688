import type { Sql } from 'postgres'

/** What people search for: names spelt correctly or half remembered, job titles, and a document type before them. */
export async function phrasesOf(sql: Sql): Promise<string[]> {
  const persons = await sql<{ text: string }[]>`select name as text from candidates order by md5(id::text) limit 18`
  const jobs = await sql<{ text: string }[]>`select title as text from job_profiles order by md5(id::text) limit 6`
  const names = persons.map(({ text }) => text.toLowerCase())
  return [
    ...names.slice(0, 8),
    ...names.slice(8, 12).map(misspelt),
    ...names.slice(12, 15).map((name) => name.split(' ').at(-1) ?? name),
    ...names.slice(15).map((name) => `typ:cv ${name}`),
    ...jobs.map(({ text }) => text.toLowerCase()),
  ]
}

/** Without its third letter. */
function misspelt(name: string): string {
  return name.slice(0, 2) + name.slice(3)
}
